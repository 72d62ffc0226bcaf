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
    if let waived = fields[.waived] {
      manifest.waivers = (findings.list(waived, "'waived'", mayBeEmpty: true) ?? [])
        .compactMap { waiver($0) }
      let topics = manifest.waivers.map(\.topic)
      findings.reportRepeated(topics, "the waiver of", rule: "repeated-topic")
    }
    return manifest
  }

  private mutating func waiver(_ node: Node) -> WaiverDraft? {
    guard let fields = findings.fields(of: node, WaiverKey.self) else { return nil }
    let topic = findings.required(fields, .topic, in: WaiverKey.owner) { $0.text($1, "'topic'") }
    let reason = findings.required(fields, .reason, in: WaiverKey.owner) { $0.text($1, "'reason'") }
    guard let topic, let reason else { return nil }
    return WaiverDraft(topic: topic, reason: reason)
  }
}
