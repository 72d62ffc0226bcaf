import Assessment
import Diagnostics
import ItemBank
import TestSupport
import Testing

@Suite struct `Keys about coverage` {
  private static let item = """
    format: 1
    items:
      - id: delta
        topic: 1.1/deltas
        type: multiple-choice
        stem: What is a delta?
        options:
          - {text: A mouth, key: true, rationale: It is.}
          - {text: A spring, rationale: It is not.}

    """

  @Test(arguments: [
    MarkedCase(
      "waivers of a topic, of a section, of a section with sections only",
      """
      waived:
        - {topic: 1/floods, reason: Asked for elsewhere.}
        - {topic: "1.1", reason: Too salty.}
      """
    ),
    MarkedCase("no waivers", "waived: []"),
    MarkedCase(
      "waivers that lack something",
      """
      waived:
        - {⟦topic⟧: 1/floods}
        - {⟦reason⟧: Too wet.}
        - {topic: 1/springs, reason:⟦⟧ }
        - ⟦2/gorges⟧
      """,
      """
      missing-key: a waiver has no 'reason'
      missing-key: a waiver has no 'topic'
      empty-text: 'reason' is empty
      wrong-type: a waiver is a mapping of keys, not text
      """
    ),
    MarkedCase(
      "waivers of what does not exist, or of the same twice",
      """
      waived:
        - {topic: ⟦1/flods⟧, reason: Too wet.}
        - {topic: ⟦"3"⟧, reason: Too dry.}
        - {topic: 2/gorges, reason: Too deep.}
        - {topic: ⟦2/gorges⟧, reason: Too steep.}
        - {⟦topic⟧: "2", ⟦why⟧: Too high.}
      """,
      """
      unknown-topic: the syllabus has no topic and no section '1/flods'
        help: did you mean '1/floods'?
      unknown-topic: the syllabus has no topic and no section '3'
      repeated-topic: the waiver of '2/gorges' is there twice
        note: the first is here
      missing-key: a waiver has no 'reason'
      unknown-key: unknown key 'why' in a waiver
        help: a waiver has the keys 'topic' and 'reason'
      """
    ),
    MarkedCase(
      "waivers that are no list",
      "waived: ⟦{topic: 1/floods, reason: Too wet.}⟧",
      "wrong-type: 'waived' is a list, not a mapping"
    ),
  ])
  func `waivers are of topics and sections, with a reason`(example: MarkedCase) {
    let example = MarkedCase(
      example.testDescription,
      RiverBank.manifest + example.marked + "\n",
      String(example.findings.dropLast())
    )
    example.expect { manifest in
      RiverBank.load([("items.yaml", Self.item)], manifest: manifest).diagnostics
    }
  }

  @Test(arguments: [
    ("0123abcd", true), ("\"01234567\"", true), ("0123abc", false), ("0123abcde", false),
    ("0123ABCD", false), ("0123abcg", false), ("[0123abcd]", false), ("", false),
  ])
  func `a revision has eight hexadecimal digits`(value: String, isRight: Bool) {
    let text = Self.item.replacing("    type:", with: "    topic-revision: \(value)\n    type:")
    let bank = RiverBank.load(text)
    #expect(bank.diagnostics.isEmpty == isRight)
    #expect((bank.draft.items[0].topicRevision != nil) == isRight)
    let names: Set<RuleID> = ["wrong-type", "empty-text"]
    #expect(bank.diagnostics.allSatisfy { names.contains($0.rule) })
  }

  private static func revision(_ title: String, _ aliases: [String], in section: String) -> String?
  {
    let topic = Topic(id: "t", title: title, aliases: aliases)
    let sections = [Syllabus.Section(id: "1", title: section, domain: "d", topics: [topic])]
    return TopicRevisions(of: Syllabus(id: "s", sections: sections))["1/t"]
  }

  /// The first is `printf 'salty waters\0delta\0mouth\0rivermouth\0' | sha256sum | head -c 8`.
  @Test func `a revision is that of the words of the entry`() {
    let revision = Self.revision("Delta", ["Mouth", "Rivermouth"], in: "Salty waters")
    #expect(revision == "564c98a1")
    #expect(Self.revision(" DELTA ", ["rivermouth", "mouth"], in: "salty-waters") == revision)
    #expect(Self.revision("Deltas", ["Mouth", "Rivermouth"], in: "Salty waters") != revision)
    #expect(Self.revision("Delta", ["Mouth"], in: "Salty waters") != revision)
    #expect(Self.revision("Delta", ["Mouth", "Rivermouth"], in: "Waters") != revision)
    #expect(Self.revision("Delta", ["Mouth Rivermouth"], in: "Salty waters") != revision)
  }

  @Test func `the places of topics are their entries in the syllabus`() throws {
    let places = try #require(RiverBank.loadedProfile).topicPlaces
    let texts = places.mapValues { range in
      String(decoding: range.file.bytes[range.bounds], as: UTF8.self)
    }
    #expect(
      texts == [
        "1/springs": "{id: springs, title: Springs}", "1/floods": "{id: floods, title: Floods}",
        "1.1/deltas": "{id: deltas, title: Deltas, aliases: [Mouths]}",
        "2/gorges": "{id: gorges, title: Gorges}",
      ]
    )
  }
}
