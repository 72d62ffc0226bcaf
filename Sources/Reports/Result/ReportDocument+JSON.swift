import Assessment
import JSON

extension ReportDocument {
  /// The report in JSON; numbers are exact or rounded to four places.
  public var json: String {
    var members: [JSONValue.Member] = [
      .init("profile", .string(exam.form.profile)),
      .init("seed", .decimal(String(exam.form.seed.value))),
      .init("algorithm", .integer(exam.form.algorithm)),
      .init("banks", exam.sourcesJSON),
      .init("raw", ["points": report.raw.points.json, "of": report.raw.of.json]),
      .init("scaled", scaled),
      .init("outcome", .string(report.outcome.rawValue)),
      .init("passProbability", .decimal(probability)),
      .init("domains", .array(report.domains.map(json))),
    ]
    if report.sections.count > 1 {
      members.append(.init("sections", .array(report.sections.map(json))))
    }
    members.append(.init("items", .array(report.items.map(json))))
    if sitting != Sitting() { members.append(.init("sitting", sittingJSON)) }
    return JSONValue.object(members).text(.indented) + "\n"
  }

  private var scaled: JSONValue {
    [
      "estimate": .integer(report.scaled.score),
      "assumedRawCut": report.scaled.assumedRawCut.json,
      "low": .integer(report.scaled.low),
      "high": .integer(report.scaled.high),
    ]
  }

  private var probability: String {
    let units = Int((report.passProbability * 10_000).rounded())
    return Fraction(units, 10_000).decimalText(places: 4, droppingZeros: true)
  }

  private func json(of score: DomainScore) -> JSONValue {
    [
      "id": .string(score.domain.id),
      "title": .string(score.domain.title),
      "weight": score.domain.weight.percent.json,
      "points": score.raw.points.json,
      "of": score.raw.of.json,
      "class": score.className.map(JSONValue.string) ?? nil,
    ]
  }

  private func json(of score: SectionScore) -> JSONValue {
    [
      "id": .string(score.id),
      "title": .string(score.title),
      "points": score.raw.points.json,
      "of": score.raw.of.json,
      "passed": score.isPassed.map(JSONValue.bool) ?? nil,
    ]
  }

  private func json(of score: ItemScore) -> JSONValue {
    [
      "id": .string(score.item),
      "status": .string(score.status.rawValue),
      "credit": score.credit.json,
      "scored": .bool(score.isScored),
      "points": score.points.json,
      "of": score.of.json,
    ]
  }

  private var sittingJSON: JSONValue {
    let flagged = exam.items.indices.filter(sitting.flagged.contains).map { $0 + 1 }
    let members: [(String, JSONValue?)] = [
      ("attempt", sitting.attempt.map(JSONValue.string)),
      ("begun", sitting.begun.map(JSONValue.string)),
      ("secondsUsed", sitting.timeUsed.map { .integer(Int($0.components.seconds)) }),
      ("ending", sitting.ending.map { .string($0.rawValue) }),
      ("secondsAllowed", .integer(Int(timeLimit.components.seconds))),
      ("flagged", .array(flagged.map(JSONValue.integer))),
      ("confidence", certaintyJSON),
    ]
    return .object(members.compactMap { name, value in value.map { .init(name, $0) } })
  }
}
