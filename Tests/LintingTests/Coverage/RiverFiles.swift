import ItemBank
import TestSupport

/// A bank about rivers as files, loaded the way a program does.
struct RiverFiles {
  let folder: TemporaryFolder
  let bank: LoadedBank

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
          - {id: tides, title: Tides}

    """

  private static let profile = """
    format: 1
    profile: rivers
    title: Rivers
    syllabus: syllabus.yaml
    time: 10m
    items: {scored: 1}
    domains: [{id: water, title: Water, weight: 100}]
    scoring: {scale: [0, 100], pass: 60, assumed-raw-cut: 0.6}

    """

  init(items: String, manifest: String = "", syllabus: String = syllabus) throws {
    folder = try TemporaryFolder([
      ("Profiles/rivers/profile.yaml", Self.profile), ("Profiles/rivers/syllabus.yaml", syllabus),
      (
        "Banks/rivers/bank.yaml",
        "format: 1\nbank: rivers\ntitle: Rivers\nprofile: rivers\n" + manifest
      ),
      ("Banks/rivers/items.yaml", items),
    ])
    bank = try Catalog(searchPath: SearchPath(roots: [])).bank(at: folder.file("Banks/rivers"))
  }

  /// A file of items with texts that have no word in common but for what is given.
  static func items(_ items: [String]) -> String {
    "format: 1\nitems:\n" + items.joined()
  }

  /// An item with words of its own; `keys` are lines of further keys.
  static func item(
    _ id: String,
    _ topic: String,
    _ keys: String = "",
    words: String? = nil
  )
    -> String
  {
    let words = words ?? id
    let lines = keys.split(separator: "\n").map { "    \($0)\n" }.joined()
    return """
        - id: \(id)
          topic: \(topic)
          type: multiple-choice
          stem: What about \(words) upstream, \(words) downstream and \(words) between?
      \(lines.isEmpty ? "" : String(lines.dropLast(1)) + "\n")    options:
            - {text: Yes \(words) does, key: true, rationale: It does.}
            - {text: No \(words) does not, rationale: It does.}

      """
  }
}
