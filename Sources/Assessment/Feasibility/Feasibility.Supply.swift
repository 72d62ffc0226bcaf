extension Feasibility {
  /// What there is of a domain, and what a form takes of it.
  public struct Supply: Hashable, Sendable {
    /// The domain.
    public let domain: Domain
    /// How many items of it each section takes, sections that take none left out.
    public let sections: [SectionQuota]
    /// How many items fit the exam.
    public let items: Int
    /// How many of them can come into a form: not those of a case study for which no section has
    /// room, or whose own items are enemies.
    public let usable: Int

    /// How many items a form takes.
    public var quota: Int { sections.reduce(0) { $0 + $1.items } }

    /// For how many forms the usable items suffice; none where forms take none.
    public var forms: Int? { quota == 0 ? nil : usable / quota }

    /// How many items so many forms lack.
    public func lacking(for forms: Int) -> Int { max(0, quota * forms - usable) }
  }

  /// How many items a section takes of a domain.
  public struct SectionQuota: Hashable, Sendable {
    /// The section.
    public let section: ExamSection.ID
    /// How many items it takes.
    public let items: Int
  }
}

extension Feasibility.Supply {
  /// The supplies of all domains by a plan, in the profile's order.
  public static func all(by plan: FormPlan) -> [Self] {
    var usable = plan.available.map { _ in 0 }
    let problem = plan.problem
    for unit in problem.units.indices
    where problem.quotas.indices.contains(where: { problem.admits(unit, in: $0) }) {
      for take in problem.units[unit].takes { usable[take.domain] += take.count }
    }
    return plan.profile.domains.enumerated().map { index, domain in
      Self(
        domain: domain,
        sections: plan.blueprint.sections.compactMap { section in
          let items = section.quotas.reduce(0) { $1.domain == domain.id ? $0 + $1.total : $0 }
          return items == 0
            ? nil : .init(section: plan.profile.sections[section.index].id, items: items)
        },
        items: plan.available[index],
        usable: usable[index]
      )
    }
  }
}
