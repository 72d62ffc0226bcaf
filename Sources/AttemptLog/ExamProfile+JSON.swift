import Assessment
import JSON

extension ExamProfile {
  /// The profile as a snapshot keeps it.
  var json: JSONValue {
    .members([
      ("ancestors", .strings(ancestors)),
      ("classes", classes.map { ["cut": $0.cut.json, "names": .strings($0.names)] }),
      ("domains", .array(domains.map(\.json))),
      (
        "guide",
        guide.map { ["verified": .string($0.verified), "version": .string($0.version)] }
      ),
      ("id", .string(id)),
      ("interruption", .string(interruption.rawValue)),
      ("scoring", scoring.json),
      ("sections", .array(sections.map(\.json))),
      ("title", .string(title)),
      ("typeRules", .array(typeRules.map(\.json))),
      ("warnings", .array(warnings.map(\.json))),
    ])
  }
}

extension Domain {
  fileprivate var json: JSONValue {
    ["id": .string(id), "title": .string(title), "weight": ["units": .integer(weight.units)]]
  }
}

extension ExamSection {
  fileprivate var json: JSONValue {
    .members([
      ("breakAfter", breakAfter.json),
      ("cut", cut.map(\.json)),
      ("domains", .strings(domains)),
      ("id", .string(id)),
      ("navigation", .string(navigation.rawValue)),
      ("scored", .integer(scored)),
      ("timeLimit", timeLimit.json),
      ("title", .string(title)),
      ("unscored", .integer(unscored)),
    ])
  }
}

extension ScoringPolicy {
  fileprivate var json: JSONValue {
    [
      "credit": .string(credit.rawValue),
      "floor": .string(floor.rawValue),
      "passRule": .string(passRule.rawValue),
      "penalty": penalty.json,
      "points": [
        "exceptions": .array(
          points.exceptions.map { ["points": $0.points.json, "type": .string($0.type.rawValue)] }
        ),
        "standard": points.standard.json,
      ],
      "scale": [
        "assumedRawCut": scale.assumedRawCut.json,
        "cut": .integer(scale.cut),
        "highest": .integer(scale.highest),
        "lowest": .integer(scale.lowest),
      ],
    ]
  }
}

extension TypeRule {
  fileprivate var json: JSONValue {
    [
      "count": .members([
        ("least", .integer(count.least)), ("most", count.most.map { .integer($0) }),
      ]),
      "type": .string(type.rawValue),
    ]
  }
}

extension Fraction {
  /// The two numbers of the fraction.
  var json: JSONValue { .integers([numerator, denominator]) }
}

extension Duration {
  /// The two halves of the number of attoseconds, as the standard library writes them.
  fileprivate var json: JSONValue {
    [
      .integer(Int(attoseconds >> 64)),
      .decimal(String(UInt64(truncatingIfNeeded: attoseconds))),
    ]
  }
}

extension JSONValue {
  /// An object of the members that have a value.
  static func members(_ members: [(name: String, value: JSONValue?)]) -> JSONValue {
    .object(members.compactMap { member in member.value.map { Member(member.name, $0) } })
  }

  /// An array of texts.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// An array of whole numbers.
  static func integers(_ numbers: [Int]) -> JSONValue { .array(numbers.map(JSONValue.integer)) }
}
