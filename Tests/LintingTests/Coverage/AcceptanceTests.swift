import Assessment
import Diagnostics
import ItemBank
import Linting
import TestSupport
import Testing

@Suite struct `Accepting items` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String

    init(_ description: String, _ before: String, _ after: String) {
      testDescription = description
      self.before = "format: 1\nitems:\n" + before
      self.after = "format: 1\nitems:\n" + after
    }
  }

  // printf 'water\0springs\0' | sha256sum | head -c 8
  private static let revision = "8080ffef"
  private static let rest = """
        type: multiple-choice
        stem: Is it a spring?
        options: [{text: Yes, key: true, rationale: a b}, {text: No, rationale: a b}]

    """

  @Test(arguments: [
    Case(
      "after the line of the topic, comments kept",
      "  - id: a\n    topic: 1/springs  # the source\n\n    # more\n\(rest)",
      "  - id: a\n    topic: 1/springs  # the source\n    topic-revision: \"\(revision)\"\n\n"
        + "    # more\n\(rest)"
    ),
    Case(
      "after a topic that begins the item",
      "  - topic: 1/springs\n    id: a\n\(rest)",
      "  - topic: 1/springs\n    topic-revision: \"\(revision)\"\n    id: a\n\(rest)"
    ),
    Case(
      "after a topic that ends the file without a line break",
      "  - id: a\n\(rest)    topic: '1/springs'",
      "  - id: a\n\(rest)    topic: '1/springs'\n    topic-revision: \"\(revision)\""
    ),
    Case(
      "after a topic on a line of its own",
      "  - id: a\n    topic:\n      1/springs\n\(rest)",
      "  - id: a\n    topic:\n      1/springs\n    topic-revision: \"\(revision)\"\n\(rest)"
    ),
    Case(
      "in the place of another one, however it is written",
      "  - id: a\n    topic-revision: '00000000' # old\n    topic: 1/springs\n\(rest)",
      "  - id: a\n    topic-revision: \"\(revision)\" # old\n    topic: 1/springs\n\(rest)"
    ),
    Case(
      "with the line breaks of the file",
      ("  - id: a\n    topic: 1/springs\n\(rest)").replacing("\n", with: "\r\n"),
      ("  - id: a\n    topic: 1/springs\n    topic-revision: \"\(revision)\"\n\(rest)")
        .replacing("\n", with: "\r\n")
    ),
    Case(
      "between braces",
      "  - {id: a, topic: 1/springs, type: ordering, stem: s, sequence: [{text: a}, {text: b}]}\n",
      "  - {id: a, topic: 1/springs, topic-revision: \"\(revision)\", type: ordering, stem: s,"
        + " sequence: [{text: a}, {text: b}]}\n"
    ),
    Case(
      "in JSON",
      #"  [{"id":"a","topic":"1/springs","type":"ordering","stem":"s","sequence":[{"text":"a"},{"text":"b"}]}]"#,
      #"  [{"id":"a","topic":"1/springs", "topic-revision": "\#(revision)","type":"ordering","stem":"s","sequence":[{"text":"a"},{"text":"b"}]}]"#
    ),
  ])
  func `writes the revision`(case: Case) throws {
    let files = try RiverFiles(items: `case`.before)
    #expect(files.bank.diagnostics.filter { $0.severity == .error }.isEmpty)
    let syllabus = try #require(files.bank.profile?.syllabus)
    let acceptance = Acceptance(of: files.bank, syllabus: syllabus)
    #expect(acceptance.accepted == ["a"])
    let rewriting = try #require(acceptance.rewritings.first)
    expectEqualText(String(decoding: rewriting.bytes, as: UTF8.self), `case`.after)
    #expect(rewriting.isSound)

    let again = try RiverFiles(items: `case`.after)
    let second = Acceptance(of: again.bank, syllabus: syllabus)
    #expect(second.rewritings.isEmpty)
    #expect(second.unchanged == 1)
  }

  @Test func `accepts those that are named and have no error`() throws {
    let files = try RiverFiles(
      items: RiverFiles.items([
        RiverFiles.item("alpha", "1/springs"), RiverFiles.item("bravo", "1/lakes"),
        RiverFiles.item("charlie", "1/tides", "draft: true"),
      ])
    )
    let syllabus = try #require(files.bank.profile?.syllabus)
    let all = Acceptance(of: files.bank, syllabus: syllabus)
    #expect(all.accepted == ["alpha", "charlie"])
    #expect(all.refused == ["bravo"])
    #expect(all.rewritings.count == 1)
    let one = Acceptance(of: files.bank, syllabus: syllabus, items: ["charlie"])
    #expect(one.accepted == ["charlie"])
    #expect(one.refused == [])
  }
}
