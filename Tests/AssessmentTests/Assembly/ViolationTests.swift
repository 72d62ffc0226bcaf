import Assessment
import TestSupport
import Testing

@Suite struct `Checking a form` {
  private static let items: [Item] = [
    .specimen("a", domain: "1"), .specimen("b", domain: "1"),
    .specimen("c", domain: "2", scenario: "case"), .specimen("d", domain: "2", scenario: "case"),
    .specimen("e", domain: "2", task: .choice(of: 3, fixedOrder: true)),
    .specimen("f", domain: "1", task: .sequence(of: 3, length: 2)),
    .specimen("g", domain: "2", task: .pairs([1, 0], responses: 2)),
    .specimen("y", domain: "1", enemies: ["z", "y"]), .specimen("z", domain: "1"),
  ]
  private static let sections = [
    ExamSection.specimen("s", scored: 4, domains: ["1", "2"]),
    .specimen("t", scored: 2, unscored: 1, domains: ["2", "1"]),
  ]
  private static let bank = Bank.specimen(items)

  /// Slots as text: the section, the item, `-` where it is unscored.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var slots = "0a 0b 0c 0d 1e 1f 1g-"
    var types = ItemType.allCases
    var options: [Item.ID: [Int]] = [:]
    var prompts: [Item.ID: [Int]] = [:]
    var bank = `Checking a form`.bank
    let violations: [Exam.Violation]
  }

  static let cases = [
    Case(testDescription: "nothing wrong", slots: "0a 0b 0c 0d 1f 1e 1g-", violations: []),
    Case(
      testDescription: "an item in two places",
      slots: "0a 0a 0c 0d 1f 1e 1g-",
      violations: [.repeatedItem("a")]
    ),
    Case(
      testDescription: "one item too many tried out",
      slots: "0a- 0b 0c 0d 1f 1e 1g-",
      violations: [
        .missedQuota("s", "1", isScored: true, expected: 2, found: 1),
        .missedQuota("s", "1", isScored: false, expected: 0, found: 1),
      ]
    ),
    Case(
      testDescription: "a section before an earlier one, one that is not there",
      slots: "0a 0c 0d 1f 0b 1e 1g- 2z",
      violations: [.misplacedSection("b"), .misplacedSection("z")]
    ),
    Case(
      testDescription: "types without a rule",
      types: [.multipleChoice, .multipleResponse, .ordering],
      violations: [
        .foreignType("c", .caseStudy), .foreignType("d", .caseStudy), .foreignType("g", .matching),
      ]
    ),
    Case(
      testDescription: "enemies",
      slots: "0y 0z 0c 0d 1f 1e 1g-",
      violations: [.enemies("y", "z")]
    ),
    Case(
      testDescription: "a case study with another item between",
      slots: "0c 0b 0d 0a 1f 1e 1g-",
      violations: [.tornCaseStudy("case")]
    ),
    Case(
      testDescription: "a case study out of order",
      slots: "0d 0c 0b 0a 1f 1e 1g-",
      violations: [.foreignItem("d"), .foreignItem("c")]
    ),
    Case(
      testDescription: "options in orders that are none or not allowed",
      options: ["a": [0, 1, 2, 2], "b": [0, 1, 2], "e": [1, 0, 2], "f": [0, 1, 2]],
      prompts: ["g": [1, 1]],
      violations: [
        .wrongOrder("a"), .wrongOrder("b"), .wrongOrder("e"), .wrongOrder("f"), .wrongOrder("g"),
      ]
    ),
    Case(
      testDescription: "items that the bank has otherwise, or not at all",
      bank: .specimen(
        items.filter { $0.id != "b" && $0.id != "a" } + [
          .specimen("a", domain: "1", task: .choice(of: 4, key: 1))
        ]
      ),
      violations: [.foreignItem("a"), .foreignItem("b")]
    ),
    Case(
      testDescription: "a case study that the bank has more of",
      bank: .specimen(items + [.specimen("cc", domain: "2", scenario: "case")]),
      violations: [.foreignItem("c"), .foreignItem("d")]
    ),
  ]

  @Test(arguments: cases)
  func `everything wrong is listed`(check: Case) {
    let exam = exam(of: check)
    let expected = check.violations.filter { violation in
      if case .foreignItem = violation { false } else { true }
    }
    #expect(exam.violations(from: [check.bank]) == check.violations)
    #expect(exam.violations() == expected)
  }

  @Test func `a form of another profile, a case study without its text`() {
    let right = exam(of: Self.cases[0])
    let form = Form(profile: "other", seed: Seed(1), algorithm: 1, slots: right.form.slots)
    let wrong = Exam(profile: right.profile, form: form, items: right.items)
    #expect(wrong.violations() == [.foreignProfile("other"), .tornCaseStudy("case")])
  }

  @Test func `quotas are compared for each section, domain and kind`() {
    let check = Case(testDescription: "three items", slots: "0a 0c 1e", violations: [])
    let exam = exam(of: check)
    #expect(
      exam.violations() == [
        .missedQuota("s", "1", isScored: true, expected: 2, found: 1),
        .missedQuota("s", "2", isScored: true, expected: 2, found: 1),
        .missedQuota("t", "1", isScored: true, expected: 1, found: 0),
        .missedQuota("t", "2", isScored: false, expected: 1, found: 0),
      ]
    )
  }

  @Test func `each kind is put into words`() {
    let violations: [Exam.Violation] = [
      .foreignProfile("p"), .misplacedSection("a"),
      .missedQuota("s", "1", isScored: true, expected: 2, found: 1),
      .missedQuota("s", "1", isScored: false, expected: 2, found: 3), .repeatedItem("a"),
      .foreignType("a", .caseStudy), .enemies("a", "b"), .tornCaseStudy("c"), .wrongOrder("a"),
      .foreignItem("a"),
    ]
    expectEqualText(
      violations.map(\.description).joined(separator: "\n"),
      """
      the form was drawn for profile 'p'
      item 'a' stands in a section where it cannot be
      section 's' takes 2 scored items of domain 1, the form has 1
      section 's' takes 2 unscored items of domain 1, the form has 3
      item 'a' stands in the form more than once
      item 'a' is of type case-study, which the exam does not have
      items 'a' and 'b' must not share a form
      case study 'c' does not stand together with its text
      item 'a' shows its options in an order it must not have
      item 'a' or its case study is another one in the bank
      """
    )
  }

  private func exam(of check: Case) -> Exam {
    let words = check.slots.split(separator: " ").map { Array($0.utf8) }
    let slots = words.map { word in
      let id = String(decoding: [word[1]], as: UTF8.self)
      let task = Self.items.first { $0.id == id }?.task ?? .choice(of: 4)
      let authored = Array(task.options.indices)
      return Form.Slot(
        item: id,
        section: Int(word[0]) - 48,
        isScored: word.count == 2,
        optionOrder: check.options[id] ?? (task.hasFixedOrder ? authored : authored.reversed()),
        promptOrder: check.prompts[id] ?? Array(task.prompts.indices)
      )
    }
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: Self.sections,
      types: check.types
    )
    return Exam(
      profile: profile,
      form: Form(profile: profile.id, seed: Seed(1), algorithm: 1, slots: slots),
      items: slots.compactMap { slot in Self.items.first { $0.id == slot.item } },
      scenarios: Self.bank.scenarios
    )
  }
}
