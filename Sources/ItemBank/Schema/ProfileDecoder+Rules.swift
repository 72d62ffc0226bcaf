import Assessment
import Diagnostics
import YAML

/// Reading the rules of an exam: item types, scoring, classes.
extension ProfileDecoder {
  mutating func types(_ node: Node) -> [TypeRule] {
    guard node.isMapping else {
      findings.error(
        "wrong-type",
        "'types' is a mapping of item types, not \(node.kindName)",
        at: node
      )
      return []
    }
    var rules: [TypeRule] = []
    for entry in node.entries {
      guard let type = findings.choice(entry.key, "an item type", Self.itemTypes),
        let fields = findings.fields(of: entry.value, TypeRuleKey.self)
      else { continue }
      let key = TypeRuleKey.counted(in: type)
      for other in TypeRuleKey.allCases where other != key {
        guard let value = fields[other] else { continue }
        findings.error(
          "misplaced-key",
          "the rule of '\(type.rawValue)' counts '\(key.rawValue)', not '\(other.rawValue)'",
          at: value.key
        )
      }
      if fields[key] == nil && !fields.keys.isEmpty { continue }
      let owner = "the rule of '\(type.rawValue)'"
      let count = findings.required(fields, key, in: owner) {
        $0.countRange($1, "'\(key.rawValue)'")
      }
      if let count { rules.append(TypeRule(type: type, count: count)) }
    }
    return rules
  }

  private static let itemTypes = Vocabulary(of: ItemType.self)
  /// The types whose items earn points, and what stands for all others.
  private static let pointKeys = Vocabulary<ItemType?>(
    [(spelling: "standard", word: nil)]
      + ItemType.allCases.filter { $0 != .caseStudy }.map { (spelling: $0.rawValue, word: $0) }
  )
  private static let credits = Vocabulary(of: ScoringPolicy.Credit.self)
  private static let floors = Vocabulary(of: ScoringPolicy.Floor.self)
  private static let passRules = Vocabulary(of: ScoringPolicy.PassRule.self)

  mutating func scoring(_ node: Node) -> ScoringPolicy? {
    guard let fields = findings.fields(of: node, ScoringKey.self) else { return nil }
    let credit =
      fields[.credit].map { findings.choice($0, "'credit'", Self.credits) }
      ?? .allOrNothing
    let points = fields[.points].map { pointTable($0) } ?? ScoringPolicy.Points(standard: 1)
    let penalty = fields[.penalty].map { findings.decimal($0, "'penalty'", in: 0...1000) } ?? 0
    let floor = fields[.floor].map { findings.choice($0, "'floor'", Self.floors) } ?? .total
    let rule =
      fields[.passRule].map { findings.choice($0, "'pass-rule'", Self.passRules) }
      ?? .total
    guard let scale = scale(fields), let credit, let points, let penalty, let floor, let rule
    else { return nil }
    return ScoringPolicy(
      credit: credit,
      points: points,
      penalty: penalty,
      floor: floor,
      scale: scale,
      passRule: rule
    )
  }

  private mutating func pointTable(_ node: Node) -> ScoringPolicy.Points? {
    if node.isScalar {
      return findings.decimal(node, "'points'", in: 0...1000).map {
        ScoringPolicy.Points(standard: $0)
      }
    }
    guard node.isMapping else {
      findings.error("wrong-type", "'points' is a number, or numbers by item type", at: node)
      return nil
    }
    var standard: Fraction = 1
    var exceptions: [ScoringPolicy.Points.Exception] = []
    for entry in node.entries {
      guard let type = findings.choice(entry.key, "a key of 'points'", Self.pointKeys),
        let points = findings.decimal(entry.value, "'\(entry.key.string)'", in: 0...1000)
      else { continue }
      if let type {
        exceptions.append(ScoringPolicy.Points.Exception(type: type, points: points))
      } else {
        standard = points
      }
    }
    return ScoringPolicy.Points(standard: standard, exceptions: exceptions)
  }

  private mutating func scale(_ fields: Fields<ScoringKey>) -> Scale? {
    let ends = findings.required(fields, .scale, in: "'scoring'") { $0.list($1, "'scale'") }
    let pass = findings.required(fields, .pass, in: "'scoring'") {
      $0.number($1, "'pass'", in: 0...1_000_000)
    }
    let raw = findings.required(fields, .assumedRawCut, in: "'scoring'") {
      $0.decimal($1, "'assumed-raw-cut'", in: Fraction(1, 10_000)...Fraction(9_999, 10_000))
    }
    let scores = (ends ?? []).compactMap {
      findings.number($0, "an end of the scale", in: 0...1_000_000)
    }
    guard let ends, scores.count == ends.count, let place = fields[.scale] else { return nil }
    guard scores.count == 2, scores[0] < scores[1] else {
      findings.error(
        "wrong-type",
        "'scale' is the lowest and the highest score, such as [100, 1000]",
        at: place
      )
      return nil
    }
    guard let pass, let raw, let passNode = fields[.pass] else { return nil }
    guard scores[0] < pass && pass < scores[1] else {
      findings.error(
        "cut-outside-scale",
        "the cut score \(pass) does not lie inside the scale from \(scores[0]) to \(scores[1])",
        at: passNode
      )
      return nil
    }
    return Scale(lowest: scores[0], highest: scores[1], cut: pass, assumedRawCut: raw)
  }

  mutating func report(_ node: Node) -> DomainClasses? {
    guard let fields = findings.fields(of: node, ReportKey.self) else { return nil }
    let names = findings.required(fields, .classes, in: "'report'") {
      $0.texts($1, "'classes'", each: "a class")
    }
    let cut = findings.required(fields, .classCut, in: "'report'") {
      $0.decimal($1, "'class-cut'", in: 0...1)
    }
    guard let names, let cut else { return nil }
    guard names.count == 2 else {
      findings.error(
        "wrong-type",
        "'classes' names two classes, the one below the cut first",
        at: fields[.classes] ?? node
      )
      return nil
    }
    return DomainClasses(below: names[0].string, reached: names[1].string, cut: cut)
  }
}
