public import Assessment
public import JSON

extension Coverage {
  /// The whole measurement, every topic of the syllabus listed.
  public func json(domains: [Domain]) -> JSONValue {
    [
      "needed": .integer(needed),
      "total": tally.json,
      "domains": .array(
        domains.map { domain in
          .object(
            [.init("id", .string(domain.id)), .init("title", .string(domain.title))]
              + tally(ofDomain: domain.id).members
          )
        }
      ),
      "sections": .array(
        sections.filter { !$0.topics.isEmpty }.map { section in
          .object(
            [
              .init("id", .string(section.id)), .init("title", .string(section.title)),
              .init("domain", .string(section.domain ?? "")),
            ] + tally(ofSection: section.id).members
          )
        }
      ),
      "topics": .array(topics.map(\.json)),
    ]
  }
}

extension Coverage.Tally {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("topics", .integer(total)), .init("covered", .integer(covered)),
      .init("thin", .integer(thin)), .init("uncovered", .integer(uncovered)),
      .init("percent", .decimal((share * 100).decimalText(places: 1))),
    ]
  }

  fileprivate var json: JSONValue { .object(members) }
}

extension Coverage.TopicCoverage {
  fileprivate var json: JSONValue {
    [
      "topic": .string(name),
      "title": .string(title),
      "domain": .string(domain),
      "state": .string(state.rawValue),
      "items": .array(primary.map { .string($0) }),
      "also": .array(secondary.map { .string($0) }),
    ]
  }
}
