import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Reading a syllabus` {
  @Test(arguments: [
    MarkedCase("a right syllabus", RiverBank.syllabus),
    MarkedCase(
      "no keys that it needs",
      "⟦⟦format⟧⟧: 1\n",
      """
      missing-key: a syllabus has no 'sections'
      missing-key: a syllabus has no 'syllabus'
      """
    ),
    MarkedCase(
      "sections without anything",
      "format: 1\nsyllabus: s\nsections: [⟦⟦{}⟧⟧, ⟦x⟧, {id: ⟦1/2⟧, title: T, topics: ⟦x⟧}]\n",
      """
      missing-key: a section of a syllabus has no 'id'
      missing-key: a section of a syllabus has no 'title'
      wrong-type: a section of a syllabus is a mapping of keys, not text
      malformed-id: 'id' has neither spaces nor slashes, and '1/2' has
      wrong-type: 'topics' is a list, not text
      """
    ),
    MarkedCase(
      "names that are there twice",
      """
      format: 1
      syllabus: s
      sections:
        - {id: "1", title: One, domain: d, topics: [{id: a, title: A}, {id: ⟦a⟧, title: B}]}
        - id: "2"
          title: Two
          domain: d
          topics: [{id: a, title: A, aliases: [B]}]
          sections: [{id: ⟦"1"⟧, title: One again}]

      """,
      """
      duplicate-id: topic 'a' is there twice
        note: the first is here
      duplicate-id: section '1' is there twice
        note: the first is here
      """
    ),
    MarkedCase(
      "topics without a domain, and wrong ones",
      """
      format: 1
      syllabus: s
      sections:
        - id: ⟦"1"⟧
          title: One
          topics: [{id: a, title: A}, {id: ⟦A b⟧, title: A}, {id: c, ⟦tilte⟧: A, title: C}]

      """,
      """
      missing-key: section '1' has topics and no domain
        help: give it a 'domain', or one of the sections around it
      malformed-id: 'id' is made of lower-case letters, digits and hyphens, and 'A b' is not
      unknown-key: unknown key 'tilte' in a topic
        help: did you mean 'title'?
      """
    ),
    MarkedCase(
      "a section that is cut off",
      "format: 1\nsyllabus: s\nsections:\n  - id: \"1\"\n    title: ⟦'One⟧\n",
      "yaml-syntax: the quote is never closed\n  help: close the quote"
    ),
  ])
  func `each mistake is reported once and at its place`(example: MarkedCase) {
    example.expect { text in
      let (syllabus, diagnostics) = loadSyllabus(from: SourceFile(path: "s.yaml", text: text))
      #expect((syllabus == nil) == !diagnostics.isEmpty)
      return diagnostics
    }
  }

  @Test func `sections hand their domain and their source down`() throws {
    let text = """
      format: 1
      syllabus: s
      sections:
        - id: "1"
          title: Water
          domain: water
          source: https://example.com
          sections:
            - {id: "1.1", title: Salt, topics: [{id: sea, title: Sea, aliases: [Ocean, Main]}]}
            - {id: "1.2", title: Sand, domain: stone}
        - {id: "2", title: Stone}

      """
    let loaded = loadSyllabus(from: SourceFile(path: "s.yaml", text: text))
    let syllabus = try #require(loaded.syllabus)
    #expect(syllabus.id == "s")
    #expect(syllabus.allSections.map(\.id) == ["1", "1.1", "1.2", "2"])
    #expect(syllabus.allSections.map(\.domain) == ["water", "water", "stone", nil])
    #expect(syllabus.allSections.map(\.isFromNotes) == [false, false, false, true])
    #expect(syllabus.allSections[1].topics.map(\.aliases) == [["Ocean", "Main"]])
    let topics = TopicTable(of: syllabus)
    #expect(topics.names == ["1.1/sea"])
    #expect(topics.domain(of: "1.1/sea") == "water")
    #expect(topics.domain(of: "1.1/Sea") == nil)
  }
}
