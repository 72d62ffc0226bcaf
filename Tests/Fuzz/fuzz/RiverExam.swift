import Assessment
import Diagnostics
import Glibc
import ItemBank

/// A small exam with a profile, a syllabus and a bank, all of which have no mistakes.
enum RiverExam {
  static let manifest = """
    format: 1
    bank: rivers
    title: Rivers
    profile: rivers

    """

  static let profile = """
    format: 1
    profile: rivers
    title: Rivers
    syllabus: syllabus.yaml
    time: 10m
    items: {scored: 2, unscored: 1}
    domains:
      - {id: water, title: Water, weight: 62.5}
      - {id: stone, title: Stone, weight: 37.5}
    scoring: {scale: [0, 100], pass: 60, assumed-raw-cut: 0.6}

    """

  static let syllabus = """
    format: 1
    syllabus: rivers
    sections:
      - id: "1"
        title: Water
        domain: water
        topics: [{id: springs, title: Springs}, {id: floods, title: Floods}]
      - id: "2"
        title: Stone
        domain: stone
        topics: [{id: gorges, title: Gorges}]

    """

  static let items = """
    format: 1
    items:
      - id: spring
        topic: 1/springs
        type: multiple-choice
        stem: Where does a river begin?
        options:
          - {text: At its spring, key: true, rationale: Water rises there.}
          - {text: At its mouth, rationale: It ends there.}
      - id: both
        topic: 1/floods
        type: multiple-response
        stem: Which two are wet? Choose TWO.
        options:
          - {text: Water, key: true, rationale: x}
          - {text: Rain, key: true, rationale: x}
          - {text: Sand, rationale: x}
      - id: order
        topic: 2/gorges
        type: ordering
        stem: In which order?
        sequence: [{text: First, rationale: x}, {text: Second, rationale: x}]
        distractors: [{text: Never, rationale: x}]
      - id: match
        topic: 2/gorges
        type: matching
        stem: What belongs together?
        prompts: [{text: p, match: x, rationale: x}, {text: q, match: y, rationale: x}]
        responses: [{id: x, text: one}, {id: y, text: two}]

    """

  /// The profile as its loader reads it.
  static let loadedProfile: LoadedProfile? = try? Folder.load(
    [("profile.yaml", Array(profile.utf8)), ("syllabus.yaml", Array(syllabus.utf8))]
  )

  /// Reads a bank from its files, the manifest first.
  static func bank(
    _ files: [SourceFile],
    profile: (String) -> LoadedProfile? = { $0 == "rivers" ? loadedProfile : nil }
  ) -> LoadedBank {
    loadBank(
      manifest: files[0],
      files: Array(files.dropFirst()),
      folder: "Banks/rivers",
      profile: profile
    )
  }
}

/// A folder in memory, because profiles are read from files.
enum Folder {
  private static let path: String = {
    let path = "/dev/shm/mockexam-fuzz-\(getpid())"
    mkdir(path, 0o700)
    atexit { Folder.remove() }
    return path
  }()

  private static let names = ["profile.yaml", "syllabus.yaml", "parent.yaml"]

  /// Writes files and reads the first of them as a profile; the last may be one that it extends.
  static func load(_ files: [(name: String, bytes: [UInt8])]) throws(FileError) -> LoadedProfile {
    for file in files { write(file.bytes, to: path + "/" + file.name) }
    return try ProfileLoader { $0 == "parent" ? path + "/parent.yaml" : nil }
      .load(at: path + "/profile.yaml")
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static func remove() {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }
}
