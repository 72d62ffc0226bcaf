import Diagnostics
import ItemBank
import Linting
import TestSupport
import Testing

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
          stringLiteral: """
            # syllabus.yaml
            - \(topic)
            # items.yaml
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
      let findings = Linter.findings(in: bank.loaded, rules: [rule])
      #expect(findings.isEmpty == isBorneOut, "\(place)")
      #expect(!bank.loaded.diagnostics.contains { $0.severity == .error })
    }
  }

  @Test func `are checked one by one`() throws {
    let bank = ExampleBank(
      """
      # syllabus.yaml
      - {id: danube, title: Danube}
      - {id: moss, title: Mosses}
      - {id: fern, title: Ferns}
      # items.yaml
      topic: 1/danube
      also: [⟦1/moss⟧, ⟦1/fern⟧]
      """
    )
    let rule = try #require(Rule.named("unsupported-claim"))
    let findings = Linter.findings(in: bank.loaded, rules: [rule])
    expectEqualText(bank.marked(findings), bank.marked)
  }
}
