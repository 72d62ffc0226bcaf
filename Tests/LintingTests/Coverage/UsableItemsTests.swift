import Assessment
import ItemBank
import Linting
import TestSupport
import Testing

@Suite struct `Usable items` {
  private static func usable(_ items: [String], manifest: String = "") throws -> UsableItems {
    let files = try RiverFiles(items: RiverFiles.items(items), manifest: manifest)
    let syllabus = try #require(files.bank.profile?.syllabus)
    return UsableItems(of: files.bank, syllabus: syllabus)
  }

  private static func item(
    _ id: String,
    _ topic: String,
    _ keys: String = "",
    words: String? = nil
  ) -> String { RiverFiles.item(id, topic, keys, words: words) }

  @Test func `all count where nothing is wrong`() throws {
    let usable = try Self.usable([
      Self.item("alpha", "1/springs", "also: [1/floods]\nlevel: apply\ndifficulty: hard"),
      Self.item("bravo", "1/tides"),
    ])
    #expect(
      usable.items == [
        MeasuredItem(
          id: "alpha",
          topic: "1/springs",
          also: ["1/floods"],
          level: .apply,
          difficulty: .hard
        ), MeasuredItem(id: "bravo", topic: "1/tides"),
      ]
    )
    #expect(usable.remark == nil)
  }

  @Test func `errors, drafts and duplicates are left out and counted`() throws {
    let usable = try Self.usable([
      Self.item("alpha", "1/springs"),
      Self.item("bravo", "1/springs", "draft: true"),
      Self.item("charlie", "1/brooks"),
      Self.item("delta", "1/tides", "level: hard"),
      Self.item("echo", "1/tides", words: "alpha"),
      Self.item("foxtrot", "1/tides", "also: [1/lakes, 1/floods]"),
      "  - just text\n",
    ])
    #expect(usable.items.map(\.id) == ["alpha"])
    #expect(usable.errors == 4)
    #expect(usable.drafts == 1)
    #expect(usable.duplicates == 1)
    #expect(usable.orphans == 2)
    #expect(usable.remark == "1 of 7 items count; left out: 4 with errors, 1 draft, 1 duplicate")
  }

  @Test func `of duplicates the first usable one counts`() throws {
    let usable = try Self.usable([
      Self.item("alpha", "1/springs", "draft: true", words: "same"),
      Self.item("bravo", "1/springs", words: "same"),
      Self.item("charlie", "1/springs", words: "same"),
    ])
    #expect(usable.items.map(\.id) == ["bravo"])
    #expect((usable.drafts, usable.duplicates) == (1, 1))
  }

  @Test func `an error in a case study is one of each of its items`() throws {
    let study = """
        - id: study
          type: case-study
          enemies: [nowhere]
          scenario: A river rises.
          items:

      """
    let part = Self.item("alpha", "1/springs").split(separator: "\n").map { "    " + $0 + "\n" }
    let other = Self.item("bravo", "1/floods").split(separator: "\n").map { "    " + $0 + "\n" }
    let usable = try Self.usable([
      study + part.joined() + other.joined(), Self.item("charlie", "1/tides"),
    ])
    #expect(usable.items.map(\.id) == ["charlie"])
    #expect(usable.errors == 2)
  }

  @Test func `an error outside of items leaves them all in`() throws {
    let usable = try Self.usable(
      [Self.item("alpha", "1/springs")],
      manifest: "waived: [{topic: 1/lakes, reason: None.}]\n"
    )
    #expect(usable.items.map(\.id) == ["alpha"])
    #expect(usable.errors == 0)
  }

  @Test func `a link is suspect if the revision is not that of the entry`() throws {
    let files = try RiverFiles(items: RiverFiles.items([Self.item("alpha", "1/springs")]))
    let syllabus = try #require(files.bank.profile?.syllabus)
    let revision = try #require(TopicRevisions(of: syllabus)["1/springs"])
    let usable = try Self.usable([
      Self.item("alpha", "1/springs", "topic-revision: \"\(revision)\""),
      Self.item("bravo", "1/floods", "topic-revision: \"\(revision)\""),
      Self.item("charlie", "1/tides"),
    ])
    #expect(usable.items.map(\.isSuspect) == [false, true, false])
  }

  @Test func `the nearest waiver of a topic gives the reason`() throws {
    let syllabus = """
      format: 1
      syllabus: rivers
      sections:
        - id: "1"
          title: Water
          domain: water
          topics: [{id: springs, title: Springs}, {id: floods, title: Floods}]
          sections:
            - {id: "1.1", title: Salt, topics: [{id: tides, title: Tides}]}
            - {id: "1.2", title: Ice, topics: [{id: floes, title: Floes}]}

      """
    let files = try RiverFiles(
      items: RiverFiles.items([Self.item("alpha", "1/springs")]),
      manifest: """
        waived:
          - {topic: "1.2", reason: nearer}
          - {topic: "1", reason: farther}
          - {topic: 1/floods, reason: nearest}

        """,
      syllabus: syllabus
    )
    let loaded = try #require(files.bank.profile?.syllabus)
    let usable = UsableItems(of: files.bank, syllabus: loaded)
    let coverage = Coverage(of: loaded, by: usable, in: files.bank, needed: 1)
    #expect(coverage.topics.map(\.waiver) == ["farther", "nearest", "farther", "nearer"])
    #expect(coverage.topics.map(\.state) == [.covered, .waived, .waived, .waived])
  }
}
