import Assessment
import Foundation
import ItemBank
import Linting
import Testing

@Suite struct `The reach of the topics of the shipped bank` {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Chances that are only counted are held against other forms than those they were counted in.
  @Test func `agrees with thousands of forms`() throws {
    let folder = Self.root.appending(path: "Banks/aif-c01").path
    let loaded = try Catalog(searchPath: SearchPath(roots: [])).bank(at: folder)
    let bank = try #require(loaded.admit())
    let profile = try #require(loaded.profile?.profile)
    let plan = FormPlan(for: profile, from: [bank])
    let draws = 2_500
    let counted = try Exposure.drawn(by: plan, draws: draws, seed: Seed(1))
    let reach = Reach(of: plan, from: [bank], drawn: counted)
    let exposure = try Exposure.drawn(by: plan, draws: draws, seed: Seed(2))

    var exact = 0
    for (topic, count) in zip(exposure.topics, exposure.topicCounts) {
      let chance = try #require(reach.probability(of: topic))
      let share = chance.share.value
      let variance = share * (1 - share) / Double(draws) * (chance.isExact ? 1 : 2)
      let distance = abs(Double(count) / Double(draws) - share)
      #expect(distance <= 4.5 * variance.squareRoot() + 1e-12, "\(topic): \(share), \(count)")
      exact += chance.isExact ? 1 : 0
    }
    #expect(exact >= 10)
    #expect(reach.topics.count == Set(bank.items.map(\.topic)).count)
  }
}
