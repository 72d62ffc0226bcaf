import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Extending a profile` {
  /// Loads a profile from folders named like their profiles.
  private static func load(
    _ name: String,
    _ files: [(name: String, text: String)]
  ) throws -> (loaded: LoadedProfile, folder: TemporaryFolder) {
    let folder = try TemporaryFolder(files)
    let loader = ProfileLoader { name in
      let path = folder.file("\(name)/profile.yaml")
      return FileSystem.kind(of: path) == .file ? path : nil
    }
    return (try loader.load(at: folder.file("\(name)/profile.yaml")), folder)
  }

  private static let rivers = [
    ("rivers/profile.yaml", RiverBank.profile), ("rivers/syllabus.yaml", RiverBank.syllabus),
  ]

  private static func child(
    _ name: String,
    of parent: String,
    _ more: String = ""
  ) -> (
    String, String
  ) {
    ("\(name)/profile.yaml", "format: 1\nprofile: \(name)\nextends: \(parent)\n\(more)\n")
  }

  @Test func `what is left out is the parent's`() throws {
    let short = Self.child("short", of: "rivers", "title: Short\ntime: 1m\nitems: {scored: 2}")
    let (loaded, _) = try Self.load("short", Self.rivers + [short])
    expectEqualText(loaded.diagnostics.listing, "")
    #expect(loaded.paths.count == 3)
    let (profile, parent) = try (
      #require(loaded.profile), #require(RiverBank.loadedProfile?.profile)
    )
    #expect(profile.id == "short")
    #expect(profile.title == "Short")
    #expect(profile.ancestors == ["rivers"])
    #expect(profile.timeLimit == .seconds(60))
    #expect(profile.sections.map(\.scored) == [2])
    #expect(profile.sections.map(\.unscored) == [0])
    #expect(profile.domains == parent.domains)
    #expect(profile.scoring == parent.scoring)
    #expect(profile.typeRules == parent.typeRules)
    #expect(loaded.syllabus == RiverBank.loadedProfile?.syllabus)
  }

  @Test func `a chain hands down what lies nearest`() throws {
    let (loaded, _) = try Self.load(
      "c",
      Self.rivers + [
        Self.child("a", of: "rivers", "warnings: [1m]\nnavigation: forward-only\ntitle: A"),
        Self.child("b", of: "a", "warnings: []\ntime: 2m"),
        Self.child("c", of: "b", "items: {scored: 3}"),
      ]
    )
    expectEqualText(loaded.diagnostics.listing, "")
    let profile = try #require(loaded.profile)
    #expect(profile.ancestors == ["b", "a", "rivers"])
    #expect(profile.title == "A")
    #expect(profile.warnings == [])
    #expect(profile.timeLimit == .seconds(120))
    #expect(profile.length == 3)
    #expect(profile.sections[0].navigation == .forwardOnly)
  }

  private static let sections = """
    sections:
      - {id: one, title: One, time: 1m, items: {scored: 1}, domains: [stone]}
      - {id: two, title: Two, time: 2m, items: {scored: 2}, domains: [stone, water]}
    """

  @Test func `sections replace the length of the whole, and it replaces them`() throws {
    let files =
      Self.rivers + [
        Self.child("parts", of: "rivers", Self.sections),
        Self.child("whole", of: "parts", "time: 5m\nitems: {scored: 5}"),
        Self.child("half", of: "parts", "time: 5m"),
      ]
    let parts = try #require(try Self.load("parts", files).loaded.profile)
    #expect(parts.sections.map(\.id) == ["one", "two"])
    #expect(parts.sections.map(\.domains) == [["stone"], ["water", "stone"]])
    let whole = try #require(try Self.load("whole", files).loaded.profile)
    #expect(whole.sections.map(\.id) == ["exam"])
    #expect(whole.length == 5)
    let half = try Self.load("half", files).loaded
    expectEqualText(half.diagnostics.listing, "missing-key: the profile has no 'items'\n")
    #expect(half.profile == nil)
  }

  @Test func `a syllabus is looked for beside the profile that names it`() throws {
    let own = RiverBank.syllabus.replacing("syllabus: rivers", with: "syllabus: own")
    let (loaded, _) = try Self.load(
      "short",
      Self.rivers + [
        Self.child("short", of: "rivers", "syllabus: topics/own.yaml"),
        ("short/topics/own.yaml", own),
      ]
    )
    #expect(loaded.syllabus?.id == "own")
  }

  @Test func `a parent that is not there`() throws {
    let (loaded, _) = try Self.load("short", [Self.child("short", of: "rivers")])
    expectEqualText(
      loaded.diagnostics.listing,
      "unknown-profile: there is no profile 'rivers'\n"
    )
    #expect(loaded.profile == nil)
  }

  @Test func `mistakes of the parent are mistakes of the child`() throws {
    let (loaded, folder) = try Self.load(
      "short",
      [
        ("rivers/profile.yaml", RiverBank.profile.replacing("62.5", with: "62")),
        Self.rivers[1], Self.child("short", of: "rivers"),
      ]
    )
    #expect(loaded.diagnostics.map(\.rule) == ["weights-off-100"])
    #expect(loaded.diagnostics.map(\.range.file.path) == [folder.file("rivers/profile.yaml")])
    #expect(loaded.profile == nil)
  }

  @Test(arguments: [
    [child("a", of: "a")],
    [child("a", of: "b"), child("b", of: "a")],
    [child("a", of: "b"), child("b", of: "c"), child("c", of: "b")],
  ])
  func `a circle is a finding`(files: [(String, String)]) throws {
    let (loaded, _) = try Self.load("a", files.map { (name: $0.0, text: $0.1) })
    #expect(loaded.diagnostics.map(\.rule) == ["unknown-profile"])
    #expect(loaded.diagnostics[0].message.hasPrefix("the profile extends itself by way of "))
    #expect(loaded.paths.count == files.count)
  }

  @Test func `a circle under another name is a finding, too`() throws {
    let (loaded, _) = try Self.load(
      "a",
      [("a/profile.yaml", "format: 1\nprofile: other\nextends: a\n")]
    )
    expectEqualText(
      loaded.diagnostics.listing,
      "unknown-profile: the profile extends itself by way of 'a'\n"
    )
  }
}
