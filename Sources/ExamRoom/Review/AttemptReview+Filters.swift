import Assessment

extension AttemptReview {
  /// The filters that let an item of the domains walked through in; any item at least.
  var filtersWithItems: [AttemptFilter] {
    AttemptFilter.allCases.filter { !positions(by: [$0], domains: domains).isEmpty }
  }

  /// The filter that lets items in, if it is one alone.
  var filter: AttemptFilter? { filters.count > 1 ? nil : filters.first ?? .all }

  /// The domains that come next: all, then one after the other in which the filters let an item in.
  var nextDomains: [Domain.ID] {
    let choices: [[Domain.ID]] = [[]] + session.exam.profile.domains.map { [$0.id] }
    let current = choices.firstIndex(of: domains) ?? 0
    let order = choices[(current + 1)...] + choices[...current]
    return order.first { !positions(by: filters, domains: $0).isEmpty } ?? domains
  }

  /// What is walked through, in words; nothing where that is everything.
  var narrowing: String {
    let words = filters.filter { $0 != .all }.map(\.rawValue) + domains.map { "domain \($0)" }
    return words.joined(separator: ", ")
  }

  /// What became of the items walked through, and the title of their domain if it is one.
  var tally: String {
    let statuses = positions.map { status(at: $0)?.rawValue ?? "not reached" }
    let kinds = ["correct", "incorrect", "omitted", "not reached"]
    let counts = kinds.compactMap { kind in
      let count = statuses.count { $0 == kind }
      return count == 0 ? nil : "\(count) \(kind)"
    }
    let domain = session.exam.profile.domains.first { domains == [$0.id] }
    let title = domain.map { " Domain \($0.id): \($0.title)" } ?? ""
    return counts.joined(separator: ", ") + "." + title
  }

  /// What became of an item; nothing where it was never shown.
  func status(at position: Int) -> ItemScore.Status? {
    session.entries[position].isSeen ? report.items[position].status : nil
  }
}
