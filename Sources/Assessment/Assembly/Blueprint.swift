/// How many items of each domain a form takes: a profile's weights made into whole numbers.
public struct Blueprint: Hashable, Sendable {
  /// The sections in the profile's order.
  public let sections: [Section]

  /// Apportions the scored and the unscored items of every section, each by the weights of the
  /// section's domains in proportion to each other.
  public init(of profile: ExamProfile) {
    sections = profile.sections.enumerated().map { index, section in
      let weights = section.domains.map { id in
        guard let domain = profile.domains.first(where: { $0.id == id }) else {
          preconditionFailure("a section draws from the domains of its profile")
        }
        return domain.weight
      }
      let scored = apportion(section.scored, by: weights)
      let unscored = apportion(section.unscored, by: weights)
      let quotas = section.domains.indices.map { position in
        Quota(
          domain: section.domains[position],
          scored: scored[position],
          unscored: unscored[position]
        )
      }
      return Section(index: index, quotas: quotas)
    }
  }

  /// The numbers of one section.
  public struct Section: Hashable, Sendable {
    /// The position of the section in the profile.
    public let index: Int
    /// What it takes of each of its domains, in the section's order.
    public let quotas: [Quota]
  }

  /// What a section takes of one domain.
  public struct Quota: Hashable, Sendable {
    /// The domain.
    public let domain: Domain.ID
    /// How many items count.
    public let scored: Int
    /// How many items are tried out and do not count.
    public let unscored: Int

    /// How many items there are of both.
    public var total: Int { scored + unscored }
  }

  /// How many items all sections together take of a domain.
  public func total(of domain: Domain.ID) -> Int {
    sections.reduce(0) { sum, section in
      section.quotas.reduce(sum) { $1.domain == domain ? $0 + $1.total : $0 }
    }
  }
}
