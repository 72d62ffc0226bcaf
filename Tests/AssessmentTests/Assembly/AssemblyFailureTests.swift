import TestSupport
import Testing

@testable import Assessment

@Suite struct `Refusing to draw a form` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let items: [Item]
    let sections: [ExamSection]
    let message: String
  }

  @Test(arguments: [
    Case(
      testDescription: "an empty bank",
      items: [],
      sections: [.specimen(scored: 4, domains: ["1", "2"])],
      message: "the bank has no items for this exam"
    ),
    Case(
      testDescription: "too few items of one domain",
      items: many(7, of: "1") + many(9, of: "2"),
      sections: [.specimen(scored: 12, unscored: 6, domains: ["1", "2"])],
      message: "domain 1 needs 9 items, the bank has 7"
    ),
    Case(
      testDescription: "too few items of all domains",
      items: many(1, of: "2"),
      sections: [.specimen(scored: 1, domains: ["1"]), .specimen("b", scored: 2, domains: ["2"])],
      message: """
        domain 1 needs 1 item, the bank has none
        domain 2 needs 2 items, the bank has 1
        """
    ),
    Case(
      testDescription: "two sections that want the same items",
      items: many(9, of: "1") + many(3, of: "2"),
      sections: [
        .specimen("a", scored: 6, domains: ["1", "2"]),
        .specimen("b", scored: 5, unscored: 2, domains: ["1"]),
      ],
      message: "domain 1 needs 10 items, the bank has 9"
    ),
    Case(
      testDescription: "enemies",
      items: many(9, of: "2") + [
        .specimen("a", enemies: ["b", "c"]), .specimen("b", enemies: ["c"]), .specimen("c"),
        .specimen("d", enemies: ["d2-1"]),
      ],
      sections: [.specimen(scored: 6, domains: ["1", "2"])],
      message: """
        domain 1 has enough items, but no form meets the quotas
        items 'a' and 'b' must not share a form
        items 'a' and 'c' must not share a form
        items 'b' and 'c' must not share a form
        """
    ),
    Case(
      testDescription: "a case study that is too large",
      items: many(9, of: "2")
        + (1...4).map { .specimen("study-\($0)", scenario: "study") }
        + (1...2).map { .specimen("pair-\($0)", scenario: "pair") },
      sections: [.specimen(scored: 6, domains: ["1", "2"])],
      message: """
        domain 1 has enough items, but no form meets the quotas
        case study 'study' brings all its 4 items or none
        """
    ),
    Case(
      testDescription: "enemies over two domains",
      items: [
        .specimen("a", domain: "1", enemies: ["c"]), .specimen("b", domain: "1"),
        .specimen("c", domain: "2"), .specimen("d", domain: "2"),
      ],
      sections: [.specimen(scored: 4, domains: ["1", "2"])],
      message: """
        domains 1, 2 have enough items, but no form meets the quotas
        items 'a' and 'c' must not share a form
        """
    ),
  ])
  func `says what is missing or what clashes`(refusal: Case) {
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: refusal.sections
    )
    for seed in 0..<10 as Range<UInt64> {
      let failure = #expect(throws: AssemblyFailure.self) {
        _ = try FormAssembler()
          .exam(for: profile, from: [.specimen(refusal.items)], seed: Seed(seed))
      }
      expectEqualText(failure?.description ?? "", refusal.message)
    }
  }

  @Test func `a shortfall names the sections that want the domain`() {
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 50)],
      sections: [
        .specimen("a", scored: 6, domains: ["1", "2"]), .specimen("b", scored: 2, domains: ["2"]),
        .specimen("c", scored: 2, domains: ["1"]), .specimen("d", scored: 0, domains: ["1"]),
      ]
    )
    let bank = Bank.specimen(many(4, of: "1") + many(5, of: "2"))
    #expect(
      throws: AssemblyFailure.shortfalls([
        .init(domain: "1", sections: ["a", "c"], needed: 5, available: 4)
      ])
    ) { _ = try FormAssembler().exam(for: profile, from: [bank], seed: Seed(1)) }
  }

  @Test func `a search that gives up says so`() {
    let names = (1...6).map { "item-\($0)" }
    let bank = Bank.specimen(
      names.map { name in .specimen(name, enemies: names.filter { $0 > name }) }
    )
    let profile = ExamProfile.specimen(
      weights: [("1", 100)],
      sections: [.specimen(scored: 2, domains: ["1"])]
    )
    let failure = #expect(throws: AssemblyFailure.self) {
      _ = try FormAssembler(repairSteps: 5, searchSteps: 0)
        .exam(for: profile, from: [bank], seed: Seed(1))
    }
    let lines = failure?.description.split(separator: "\n") ?? []
    #expect(
      lines.first == "domain 1 has enough items, but no form was found in the steps allowed"
    )
    #expect(lines.count == 12)
    #expect(lines.last == "5 more bonds between items")
    guard case .clash(let clash) = failure else { return }
    #expect(clash.items == names)
  }
}

private func many(_ count: Int, of domain: Domain.ID) -> [Item] {
  count == 0 ? [] : (1...count).map { .specimen("d\(domain)-\($0)", domain: domain) }
}
