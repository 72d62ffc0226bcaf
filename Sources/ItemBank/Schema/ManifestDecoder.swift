import Diagnostics
import YAML

/// Reads the manifest of a bank.
struct ManifestDecoder {
  var findings = Findings()

  mutating func decode(_ root: Node) -> ManifestDraft {
    var manifest = ManifestDraft()
    guard let fields = findings.fields(of: root, ManifestKey.self) else { return manifest }
    let owner = "a bank's manifest"
    findings.format(fields[.format], of: root)
    manifest.id = findings.required(fields, .bank, in: owner) { $0.name($1, "'bank'") }
    manifest.title = findings.required(fields, .title, in: owner) { $0.text($1, "'title'") }
    manifest.profile = findings.required(fields, .profile, in: owner) { $0.name($1, "'profile'") }
    if let license = fields[.license] { _ = findings.text(license, "'license'") }
    if let authors = fields[.authors] {
      _ = findings.texts(authors, "'authors'", each: "an author")
    }
    return manifest
  }
}
