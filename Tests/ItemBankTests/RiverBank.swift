import Assessment
import Diagnostics
import TestSupport

@testable import ItemBank

/// A small exam about rivers: its texts are short, and every rule can be broken in it.
enum RiverBank {
  static let manifest = """
    format: 1
    bank: rivers
    title: Rivers
    profile: rivers

    """

  static let syllabus = """
    format: 1
    syllabus: rivers
    sections:
      - id: "1"
        title: Water
        domain: water
        topics:
          - {id: springs, title: Springs}
          - {id: floods, title: Floods}
        sections:
          - id: "1.1"
            title: Salt
            topics: [{id: deltas, title: Deltas, aliases: [Mouths]}]
      - id: "2"
        title: Stone
        domain: stone
        topics: [{id: gorges, title: Gorges}]

    """

  static let profile = """
    format: 1
    profile: rivers
    title: Rivers
    syllabus: syllabus.yaml
    time: 10m
    items: {scored: 4, unscored: 1}
    domains:
      - {id: water, title: Water, weight: 62.5}
      - {id: stone, title: Stone, weight: 37.5}
    types:
      multiple-choice: {options: 2..3}
      multiple-response: {options: 3..}
      ordering: {entries: 2..4}
      matching: {prompts: 2}
      case-study: {items: 2..3}
    scoring: {scale: [0, 100], pass: 60, assumed-raw-cut: 0.6}

    """

  /// The exam as its loader reads it from files.
  static let loadedProfile: LoadedProfile? = {
    guard
      let folder = try? TemporaryFolder([("profile.yaml", profile), ("syllabus.yaml", syllabus)])
    else { return nil }
    return try? ProfileLoader(find: { _ in nil }).load(at: folder.file("profile.yaml"))
  }()

  /// Loads files of items, named by their paths below the bank's folder.
  static func load(
    _ files: [(name: String, text: String)],
    manifest: String = manifest,
    profile: LoadedProfile? = loadedProfile
  ) -> LoadedBank {
    loadBank(
      manifest: SourceFile(path: "Banks/rivers/bank.yaml", text: manifest),
      files: files.map { SourceFile(path: "Banks/rivers/" + $0.name, text: $0.text) },
      folder: "Banks/rivers"
    ) { $0 == "rivers" ? profile : nil }
  }

  /// Loads one file of items.
  static func load(_ text: String) -> LoadedBank { load([("items.yaml", text)]) }
}

extension Sequence<Diagnostic> {
  /// The diagnostics as `rule: message`, a warning with its severity, a help and notes below it.
  var listing: String {
    map { diagnostic in
      let mark = diagnostic.severity == .warning ? "warning " : ""
      let below =
        diagnostic.notes.map { "\n  note: \($0.message)" }
        + (diagnostic.help.map { ["\n  help: \($0)"] } ?? [])
      return "\(mark)\(diagnostic.rule): \(diagnostic.message)\(below.joined())\n"
    }
    .joined()
  }
}
