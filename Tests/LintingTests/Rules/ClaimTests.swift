import Diagnostics
import ItemBank
import TestSupport
import Testing

@testable import Linting

@Suite struct `Claims of topics` {
  @Test(arguments: [
    // The words of the topic, those of the item, whether the one bears out the other.
    ("{id: t, title: Real-time inference}", "an INFERENCE in time", true),
    ("{id: t, title: Real-time inference}", "a realm of timers", false),
    ("{id: t, title: Vectors}", "a vector", true), ("{id: t, title: Vector}", "vectors", true),
    ("{id: t, title: Bus}", "a bu", false), ("{id: t, title: Class}", "a clas", false),
    ("{id: t, title: Data governance}", "who governs it", true),
    ("{id: t, title: Gate}", "a gated lock", false),
    ("{id: t, title: Area of the Curve}", "what an AC is", true),
    ("{id: t, title: Area of the Curve}", "of the brook", false),
    ("{id: t, title: Ship, aliases: [Vessel]}", "a vessel", true),
    ("{id: t, title: 'R'}", "the letter R", true), ("{id: t, title: 'R'}", "the letter S", false),
    ("{id: t, title: git rebase}", "what `git-rebase` does", true),
    ("{id: t, title: 川}", "大きな川です", true), ("{id: t, title: 川}", "大きな山です", false),
    ("{id: t, title: Über}", "Überfluss", true),
  ])
  func `are borne out by a word`(topic: String, words: String, isBorneOut: Bool) throws {
    let rule = try #require(Rule.named("unsupported-claim"))
    for place in ["stem", "option", "rationale"] {
      let texts = ["stem", "option", "rationale"].map { $0 == place ? words : "nothing" }
      let bank = ExampleBank(
        Rule.Example(
          .init(.syllabus, Self.syllabus([topic])),
          .init(
            .items,
            """
            topic: 1/t
            stem: \(texts[0])
            options:
              - text: \(texts[1])
                key: true
                rationale: \(texts[2])
              - text: zero
            """
          )
        )
      )
      let findings = Linter.findings(in: bank.loaded, rules: [rule])
      #expect(findings.isEmpty == isBorneOut, "\(place)")
      #expect(!bank.loaded.diagnostics.contains { $0.severity == .error })
    }
  }

  @Test func `are checked one by one`() throws {
    let topics = ["Danube", "Mosses", "Ferns"].map { "{id: \($0.lowercased()), title: \($0)}" }
    let bank = ExampleBank(
      Rule.Example(
        .init(.syllabus, Self.syllabus(topics)),
        .init(.items, "topic: 1/danube\nalso: [⟦1/mosses⟧, ⟦1/ferns⟧]")
      )
    )
    let rule = try #require(Rule.named("unsupported-claim"))
    let findings = Linter.findings(in: bank.loaded, rules: [rule])
    expectEqualText(bank.marked(findings), bank.marked)
  }

  private static func syllabus(_ topics: [String]) -> String {
    """
    sections: [{id: "1", title: Section, domain: rivers, topics: [\(topics.joined(separator: ", "))]}]
    """
  }
}
