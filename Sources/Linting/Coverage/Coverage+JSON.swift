public import Assessment
public import JSON

extension Coverage {
  /// The whole measurement, every topic of the syllabus listed, or those alone that lack items.
  public func json(
    domains: [Domain],
    items: UsableItems? = nil,
    change: CoverageChange? = nil,
    reach: CoverageReach? = nil,
    missingOnly: Bool = false
  ) -> JSONValue {
    let listed = missingOnly ? missing : topics
    var members: [JSONValue.Member] = [.init("needed", .integer(needed))]
    if let items { members.append(.init("items", items.json)) }
    members += [
      .init("total", tally.json),
      .init(
        "domains",
        .array(
          domains.map { domain in
            .object(
              [.init("id", .string(domain.id)), .init("title", .string(domain.title))]
                + tally(ofDomain: domain.id).members
            )
          }
        )
      ),
      .init(
        "sections",
        .array(
          sections.filter { !$0.topics.isEmpty }.map { section in
            .object(
              [
                .init("id", .string(section.id)), .init("title", .string(section.title)),
                .init("domain", .string(section.domain ?? "")),
              ] + tally(ofSection: section.id).members
            )
          }
        )
      ),
      .init("topics", .array(listed.map { $0.json(reach) })),
    ]
    if let change { members.append(.init("since", change.json)) }
    return .object(members)
  }
}

extension UsableItems {
  fileprivate var json: JSONValue {
    [
      "counted": .integer(items.count),
      "errors": .integer(errors),
      "drafts": .integer(drafts),
      "duplicates": .integer(duplicates),
      "orphanLinks": .integer(orphans),
    ]
  }
}

extension Coverage.Tally {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("topics", .integer(total)), .init("covered", .integer(covered)),
      .init("suspect", .integer(suspect)), .init("thin", .integer(thin)),
      .init("uncovered", .integer(uncovered)), .init("waived", .integer(waived)),
      .init("percent", required == 0 ? .null : .decimal(percentText)),
    ]
  }

  fileprivate var json: JSONValue { .object(members) }
}

extension Coverage.TopicCoverage {
  fileprivate func json(_ reach: CoverageReach?) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("topic", .string(name)),
      .init("title", .string(title)),
      .init("domain", .string(domain)),
      .init("state", .string(state.rawValue)),
      .init("items", .array(primary.map { .string($0) })),
      .init("also", .array(secondary.map { .string($0) })),
      .init("suspects", .array(suspects.map { .string($0) })),
      .init("levels", Self.counts(Item.Level.self, spread.levels)),
      .init("difficulties", Self.counts(Item.Difficulty.self, spread.difficulties)),
    ]
    if let reach {
      let chance = reach.reach.probability(of: name)
      let share = chance.map { JSONValue.decimal($0.share.decimalText(places: 4)) }
      members.append(.init("reach", primary.isEmpty ? .decimal("0.0000") : share ?? .null))
      if let count = reach.appearances(of: name) { members.append(.init("forms", .integer(count))) }
    }
    if let waiver { members.append(.init("waiver", .string(waiver))) }
    return .object(members)
  }

  private static func counts<Word: CaseIterable & RawRepresentable<String>>(
    _ words: Word.Type,
    _ counts: [Int]
  ) -> JSONValue {
    .object(
      zip(words.allCases, counts).map { .init($0.rawValue, .integer($1)) }
    )
  }
}
