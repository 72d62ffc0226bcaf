import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let misnamedFolder = Rule(
    "misnamed-folder",
    precision: .exact,
    summary: "A folder has another name than the bank or the profile in it",
    finds: """
      A bank whose id is not the name of its folder, and one whose profile has an id that is not \
      the name of the profile's folder.
      """,
    matters: "Commands find banks and profiles by folder, and reports name them by id.",
    instead: "The same name for both.",
    examples: [
      Example(.init(.manifest, "bank: ⟦danube⟧")),
      Example(.init(.manifest, "bank: example")),
    ],
    check: .loaded { loaded in
      var findings: [Finding] = []
      if let id = loaded.draft.manifest.id, let folder = lastName(in: loaded.folder),
        folder != id.string
      {
        findings.append(
          Finding(
            "the bank '\(id.string)' lies in a folder called '\(folder)'",
            at: id.range,
            help: "rename one of them"
          )
        )
      }
      if let name = loaded.draft.manifest.profile, let profile = loaded.profile,
        let id = profile.profile?.id, profile.path.hasSuffix("/profile.yaml"),
        let folder = lastName(in: String(profile.path.dropLast("/profile.yaml".utf8.count))),
        folder != id
      {
        findings.append(
          Finding(
            "the profile '\(id)' lies in a folder called '\(folder)'",
            at: name.range,
            help: "rename one of them"
          )
        )
      }
      return findings
    }
  )
}

/// The name of the folder at a path; nil where the path does not tell it.
private func lastName(in path: String) -> String? {
  guard
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map({ String(Substring($0)) }),
    name != ".", name != ".."
  else { return nil }
  return name
}
