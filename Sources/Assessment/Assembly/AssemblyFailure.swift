/// Why no form can be drawn.
public enum AssemblyFailure: Error, Hashable, Sendable {
  /// The exam has items, and the banks have none that fit it.
  case noItems
  /// Some domains have too few items.
  case shortfalls([Shortfall])
  /// Every domain has enough items, but what binds them leaves no form.
  case clash(Clash)
  /// Fewer forms than wanted could be drawn without using an item twice.
  case exhausted(drawn: Int, wanted: Int)

  /// A domain with too few items.
  public struct Shortfall: Hashable, Sendable {
    /// The domain.
    public let domain: Domain.ID
    /// The sections that draw from it, in the profile's order.
    public let sections: [ExamSection.ID]
    /// How many items all those sections take, over all forms wanted.
    public let needed: Int
    /// How many items there are.
    public let available: Int
  }

  /// Domains and bonds between items that cannot be had together.
  ///
  /// Where the clash is proven, a form exists as soon as any one of the domains or of the bonds
  /// is left out; only where that was too much to check are there more than necessary.
  public struct Clash: Hashable, Sendable {
    /// The domains whose quotas cannot all be met, in the profile's order.
    public let domains: [Domain.ID]
    /// What stands in the way.
    public let bonds: [Bond]
    /// Whether it is certain that no form exists; otherwise the search gave up.
    public let isProven: Bool

    /// The items that are bound, none twice.
    public var items: [Item.ID] {
      var seen: Set<Item.ID> = []
      return bonds.flatMap(\.items).filter { seen.insert($0).inserted }
    }
  }

  /// What binds items to each other.
  public enum Bond: Hashable, Sendable {
    /// Two items must not share a form.
    case enemies(Item.ID, Item.ID)
    /// Items come all or none.
    case caseStudy(Scenario.ID, items: [Item.ID])

    /// The items that are bound.
    public var items: [Item.ID] {
      switch self {
      case .enemies(let one, let other): [one, other]
      case .caseStudy(_, let items): items
      }
    }
  }
}

extension AssemblyFailure: CustomStringConvertible {
  /// One phrase a line: what is missing, or what clashes.
  public var description: String {
    switch self {
    case .noItems: "the bank has no items for this exam"
    case .shortfalls(let shortfalls):
      shortfalls.map(\.description).joined(separator: "\n")
    case .clash(let clash): clash.description
    case .exhausted(let drawn, let wanted):
      "the bank has items for \(drawn) of \(wanted) forms that share no item"
    }
  }
}

extension AssemblyFailure.Shortfall: CustomStringConvertible {
  /// One phrase: what is needed, and what there is.
  public var description: String {
    "domain \(domain) needs \(needed) item\(needed == 1 ? "" : "s"), "
      + "the bank has \(available == 0 ? "none" : String(available))"
  }
}

extension AssemblyFailure.Clash: CustomStringConvertible {
  /// A phrase about the domains and one for each bond, the first ten of them.
  public var description: String {
    let names = domains.joined(separator: ", ")
    let subject = domains.count == 1 ? "domain \(names) has" : "domains \(names) have"
    let outcome = isProven ? "no form meets the quotas" : "no form was found in the steps allowed"
    let shown = bonds.prefix(10).map(\.description)
    let hidden = bonds.count - shown.count
    let lines = ["\(subject) enough items, but \(outcome)"] + shown
    return (hidden > 0 ? lines + ["\(hidden) more bonds between items"] : lines)
      .joined(separator: "\n")
  }
}

extension AssemblyFailure.Bond: CustomStringConvertible {
  /// One phrase that names the items.
  public var description: String {
    switch self {
    case .enemies(let one, let other): "items '\(one)' and '\(other)' must not share a form"
    case .caseStudy(let scenario, let items):
      "case study '\(scenario)' brings all its \(items.count) items or none"
    }
  }
}
