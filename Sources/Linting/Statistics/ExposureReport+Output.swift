import Assessment
import JSON
import Typesetting

extension ExposureReport {
  /// The most items or topics that are listed.
  private static let listed = 10

  /// The lines for a terminal: how evenly items come up, and what never does.
  var lines: [String] {
    let counts = exposure.itemCounts.sorted()
    guard let least = counts.first, let most = counts.last else { return [] }
    var lines = [
      "\(exposure.draws.counted("form")) drawn, \(exposure.length.counted("item")) on each"
    ]
    if let overlap = exposure.meanOverlap {
      lines.append("two forms share \(overlap.decimalText(places: 2)) items on average")
    }
    let middle = counts[(counts.count - 1) / 2]
    lines.append(
      "an item is on \(share(of: least).percentText) of the forms at least,"
        + " \(share(of: middle).percentText) in the middle, \(share(of: most).percentText) at most"
    )
    var table = TextTable("Most exposed", "forms", "expected")
    for item in byExposure.prefix(Self.listed) {
      table.add(
        visible(exposure.items[item]),
        share(of: exposure.itemCounts[item]).percentText,
        reach.probability(ofItem: exposure.items[item]).map(Self.text) ?? "-"
      )
    }
    lines += [""] + table.lines
    lines += listing("item", neverDrawn, "was never drawn", "were never drawn")
    lines += listing(
      "topic",
      neverReached,
      "with items was reached by no form",
      "with items were reached by no form"
    )
    return lines
  }

  private func listing(
    _ noun: String,
    _ names: [String],
    _ one: String,
    _ many: String
  )
    -> [String]
  {
    guard !names.isEmpty else { return [] }
    let hidden = names.count - Self.listed
    return ["", "\(names.count.counted(noun)) \(names.count == 1 ? one : many):"]
      + names.prefix(Self.listed).map { "  \(visible($0))" }
      + (hidden > 0 ? ["  and \(hidden) more"] : [])
  }

  /// A chance that was only counted is no news beside the count.
  private static func text(_ chance: Reach.Chance) -> String {
    chance.isExact ? chance.share.percentText : "-"
  }

  /// The counts and chances of every item and topic; a share that was worked out is marked exact.
  var json: JSONValue {
    let counts = exposure.itemCounts.sorted()
    func at(_ index: Int) -> JSONValue {
      counts.isEmpty ? .null : decimal(share(of: counts[index]))
    }
    return [
      "forms": .integer(exposure.draws),
      "length": .integer(exposure.length),
      "meanOverlap": exposure.meanOverlap.map(decimal) ?? .null,
      "leastExposure": at(0),
      "medianExposure": at(max(0, (counts.count - 1) / 2)),
      "mostExposure": at(max(0, counts.count - 1)),
      "neverDrawn": .array(neverDrawn.map { .string($0) }),
      "neverReached": .array(neverReached.map { .string($0) }),
      "items": .array(
        exposure.items.indices.map { index in
          .object(
            [
              .init("id", .string(exposure.items[index])),
              .init("drawn", decimal(share(of: exposure.itemCounts[index]))),
            ] + Reach.members(reach.probability(ofItem: exposure.items[index]))
          )
        }
      ),
    ]
  }
}

extension Reach {
  /// The topics with their chances; a chance that cannot be worked out and was not counted is null.
  func json(with exposure: Exposure?) -> JSONValue {
    var counts: [Topic.Name: Int] = [:]
    if let exposure {
      for (topic, count) in zip(exposure.topics, exposure.topicCounts) { counts[topic] = count }
    }
    return .array(
      topics.map { topic in
        var members: [JSONValue.Member] = [.init("topic", .string(topic))]
        if let exposure, exposure.draws > 0 {
          let share = Fraction(counts[topic, default: 0], exposure.draws)
          members.append(.init("drawn", decimal(share)))
        }
        return .object(members + Self.members(probability(of: topic)))
      }
    )
  }

  fileprivate static func members(_ chance: Chance?) -> [JSONValue.Member] {
    [
      .init("reach", chance.map { decimal($0.share) } ?? .null),
      .init("exact", .bool(chance?.isExact ?? false)),
    ]
  }
}

private func decimal(_ share: Fraction) -> JSONValue { .decimal(share.decimalText(places: 6)) }
