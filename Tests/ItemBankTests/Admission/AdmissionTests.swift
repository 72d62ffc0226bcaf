import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Admitting a bank` {
  private static let files = [
    (
      "a.yaml",
      """
      format: 1
      items:
        - id: pick
          topic: 1/springs
          also: [2/gorges]
          type: multiple-choice
          level: apply
          difficulty: hard
          fixed-order: true
          stem: |

            Where?

          references: [https://example.com]
          enemies: [case]
          reviewed: 2026-01-31
          options:
            - {text: " Here\\n", rationale: " Why. "}
            - {text: There, key: true, rationale: Why.}
        - id: picks
          topic: 1.1/deltas
          type: multiple-response
          stem: Which? (Choose TWO.)
          options:
            - {text: A, key: true, rationale: Why.}
            - {text: B, key: false, rationale: Why.}
            - {text: C, key: true, rationale: Why.}
        - id: order
          topic: 2/gorges
          type: ordering
          stem: In which order?
          sequence: [{text: First, rationale: Why.}, {text: Second, rationale: Why.}]
          distractors: [{text: Never, rationale: Why.}]
        - id: match
          topic: 1/floods
          type: matching
          stem: What belongs together?
          prompts:
            - {text: " p ", match: " x", rationale: Why p.}
            - {text: q, match: z, rationale: Why q.}
          responses:
            - {id: x, text: one, rationale: Why.}
            - {id: " x", text: " two "}
            - {id: z, text: three}

      """
    ),
    (
      "b.yaml",
      """
      format: 1
      items:
        - id: case
          type: case-study
          scenario: |
            A river.
          enemies: [order]
          items:
            - id: first
              topic: 1/springs
              type: multiple-choice
              stem: Is it?
              enemies: [match]
              options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]
            - id: second
              topic: 1/springs
              type: multiple-choice
              stem: Is it?
              options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]
        - id: unfinished
          topic: 1/springs
          type: multiple-choice
          stem: Is it?
          draft: true
          options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]

      """
    ),
  ]

  private static func admitted() throws -> Bank {
    let loaded = RiverBank.load(files.map { (name: $0.0, text: $0.1) })
    expectEqualText(loaded.diagnostics.listing, "")
    return try #require(loaded.admit())
  }

  private static func option(_ text: String, _ rationale: String = "Why.") -> Option {
    Option(text: text, rationale: rationale)
  }

  @Test func `the whole bank`() throws {
    let bank = try Self.admitted()
    #expect(bank.id == "rivers")
    #expect(bank.title == "Rivers")
    #expect(bank.items.map(\.id) == ["pick", "picks", "order", "match", "first", "second"])
    #expect(bank.scenarios == [Scenario(id: "case", text: "A river.")])
    #expect(bank.items.map(\.scenario) == [nil, nil, nil, nil, "case", "case"])
    #expect(bank.items.map(\.domain) == ["water", "water", "stone", "water", "water", "water"])
  }

  @Test func `a choice with everything that it can have`() throws {
    let expected = Item(
      id: "pick",
      topic: "1/springs",
      also: ["2/gorges"],
      domain: "water",
      level: .apply,
      difficulty: .hard,
      stem: "Where?",
      task: .multipleChoice(
        options: [Self.option("Here"), Self.option("There")],
        key: 1,
        fixedOrder: true
      ),
      references: ["https://example.com"],
      enemies: ["first", "second"]
    )
    #expect(try Self.admitted().items[0] == expected)
  }

  @Test func `tasks of the other types`() throws {
    let items = try Self.admitted().items
    #expect(
      items[1].task
        == .multipleResponse(
          options: ["A", "B", "C"].map { Self.option($0) },
          key: [0, 2],
          fixedOrder: false
        )
    )
    #expect(
      items[2].task
        == .ordering(entries: ["First", "Second", "Never"].map { Self.option($0) }, length: 2)
    )
    #expect(
      items[3].task
        == .matching(
          prompts: [
            Task.Prompt(text: "p", match: 1, rationale: "Why p."),
            Task.Prompt(text: "q", match: 2, rationale: "Why q."),
          ],
          responses: [Self.option("one"), Self.option("two", ""), Self.option("three", "")]
        )
    )
  }

  @Test func `a case study and its enemies stand for its items`() throws {
    let items = try Self.admitted().items
    #expect(
      items.map(\.enemies) == [["first", "second"], [], [], [], ["match", "order"], ["order"]]
    )
  }

  @Test func `warnings do not keep a bank out, errors do`() {
    let item = "format: 1\nitems:\n" + `Checking items`.spring
    let warned = RiverBank.load(item.replacing(", rationale: It ends there.", with: ""))
    #expect(warned.diagnostics.map(\.severity) == [.warning])
    #expect(warned.admit() != nil)
    #expect(RiverBank.load(item + "extra: 1\n").admit() == nil)
  }

  @Test func `without the profile there is no bank`() {
    let item = "format: 1\nitems:\n" + `Checking items`.spring
    #expect(RiverBank.load([("a.yaml", item)], profile: nil).admit() == nil)
  }
}
