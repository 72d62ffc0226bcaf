import Assessment
import Foundation
import ItemBank
import Linting
import Testing

@Suite struct `The forms of the shipped banks` {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let catalog = Catalog(searchPath: SearchPath(roots: [root.path]))

  @Test(arguments: ["aif-c01", "git-basics"])
  func `are drawn, counted exactly, and one more takes what is proposed`(name: String) throws {
    let loaded = try Self.catalog.bank(name)
    let bank = try #require(loaded.admit())
    let own = try #require(loaded.profile?.profile)
    let report = FeasibilityReport(
      of: bank,
      loaded,
      for: [own] + (try Self.catalog.profiles(derivedFor: loaded)),
      wanted: 1,
      seed: Seed(0)
    )
    #expect(report.isMet)
    #expect(report.exams[0].profile.id == name)
    #expect(report.exams.dropFirst().allSatisfy { $0.profile.ancestors.contains(name) })
    #expect(name != "aif-c01" || report.exams.contains { $0.profile.id == "aif-c01-short" })
    for feasibility in report.exams {
      #expect(feasibility.isExact)
      let items = feasibility.forms.flatMap(\.items).map(\.id)
      #expect(Set(items).count == items.count)
      for form in feasibility.forms { #expect(form.violations(from: [bank]) == []) }
      let proposal = try #require(feasibility.proposal)
      let more = Feasibility(
        of: feasibility.profile,
        from: [bank, Self.written(proposal.additions)],
        wanted: proposal.forms
      )
      #expect(more.isMet)
    }
  }

  /// A bank of so many items of each domain.
  private static func written(_ additions: [Feasibility.Addition]) -> Bank {
    let items = additions.flatMap { addition in
      (0..<addition.items).map { number in
        Item(
          id: "new-\(addition.domain)-\(number)",
          topic: "new/\(number)",
          domain: addition.domain,
          stem: "Which?",
          task: .multipleChoice(
            options: ["A", "B", "C", "D"].map { Assessment.Option(text: $0) },
            key: 0,
            fixedOrder: false
          )
        )
      }
    }
    return Bank(id: "new", title: "New", digest: "", items: items, scenarios: [])
  }
}
