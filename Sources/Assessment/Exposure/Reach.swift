/// The chance that a form contains an item of a topic: how much of a syllabus forms really ask.
///
/// A topic is contained by an item that has it as its own; items that name it in `also` do not
/// count. Where enemies, case studies and syllabus sections in several domains have no effect on
/// a syllabus section, its chances are worked out exactly from the way forms are drawn; elsewhere
/// they are the shares of drawn forms.
public struct Reach: Sendable {
  /// A chance, and whether it is exact.
  public struct Chance: Hashable, Sendable {
    /// From 0 to 1.
    public let share: Fraction
    /// Whether it was worked out; otherwise it was counted in drawn forms.
    public let isExact: Bool
  }

  /// The topics that the banks have items of, in the order of the banks.
  public let topics: [Topic.Name]
  private var chances: [Topic.Name: Chance] = [:]
  private var itemChances: [Item.ID: Chance] = [:]

  /// Works out the chances of all topics of banks; what cannot be worked out is taken from drawn
  /// forms, and is absent without them.
  public init(of plan: FormPlan, from banks: [Bank], drawn exposure: Exposure? = nil) {
    let all = banks.flatMap(\.items)
    topics = Numbering(of: all.map(\.topic)).names
    for item in all {
      chances[item.topic] = Chance(share: 0, isExact: true)
      itemChances[item.id] = Chance(share: 0, isExact: true)
    }
    let bonds = DomainBonds(of: plan)
    for domain in plan.profile.domains.indices {
      let unaffected = bonds.unaffectedItems(in: domain)
      workOut(domain, of: plan, unaffected)
      count(Self.admitted(domain, of: plan).filter { !unaffected.contains($0) }, of: plan, exposure)
    }
  }

  /// The chance that a form contains an item of a topic; none where the banks have no item of it,
  /// or where it could only be counted and no forms were drawn.
  public func probability(of topic: Topic.Name) -> Chance? { chances[topic] }

  /// The chance that a form contains an item; none as for a topic.
  public func probability(ofItem item: Item.ID) -> Chance? { itemChances[item] }

  /// Whether every chance is exact, so that no forms need to be drawn.
  public var isExact: Bool {
    chances.count == topics.count && chances.values.allSatisfy(\.isExact)
  }

  /// The topics that are in the bank and can be in no form, whatever the seed.
  public var unreachable: [Topic.Name] {
    topics.filter { chances[$0]?.isExact == true && chances[$0]?.share == 0 }
  }

  private mutating func workOut(_ domain: Int, of plan: FormPlan, _ unaffected: Set<Int>) {
    guard !unaffected.isEmpty else { return }
    let admitted = Self.admitted(domain, of: plan)
    let groups = plan.spread.groups(of: admitted)
    let turns = TurnTaking(
      drawing: plan.blueprint.total(of: plan.profile.domains[domain].id),
      from: groups.map { $0.map(\.count) }
    )
    for (section, topics) in groups.enumerated() where unaffected.contains(topics[0][0]) {
      for (topic, items) in topics.enumerated() {
        let share = turns.reach[section][topic]
        chances[plan.items[items[0]].topic] = Chance(share: share, isExact: true)
        let each = turns.uses[section][topic] / Fraction(items.count)
        for item in items { itemChances[plan.items[item].id] = Chance(share: each, isExact: true) }
      }
    }
  }

  private mutating func count(_ items: [Int], of plan: FormPlan, _ exposure: Exposure?) {
    for item in items {
      chances[plan.items[item].topic] = nil
      itemChances[plan.items[item].id] = nil
    }
    guard let exposure, exposure.draws > 0 else { return }
    let counts = Dictionary(uniqueKeysWithValues: zip(exposure.topics, exposure.topicCounts))
    for item in items.map({ plan.items[$0] }) {
      guard let count = counts[item.topic] else { continue }
      chances[item.topic] = Chance(share: Fraction(count, exposure.draws), isExact: false)
    }
    for item in items {
      let share = Fraction(exposure.itemCounts[item], exposure.draws)
      itemChances[plan.items[item].id] = Chance(share: share, isExact: false)
    }
  }

  /// The items of a domain that could be drawn if nothing else were.
  private static func admitted(_ domain: Int, of plan: FormPlan) -> [Int] {
    plan.problem.units.indices
      .filter { unit in
        plan.profile.sections.indices.contains { plan.problem.admits(unit, in: $0) }
      }
      .flatMap { plan.problem.units[$0].items }
      .filter { plan.items[$0].domain == plan.profile.domains[domain].id }.sorted()
  }
}
