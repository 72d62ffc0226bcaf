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
    members.append(.init("areas", .array(areas.map(json))))
    members.append(.init("items", .array(exam.items.indices.map(itemJSON))))
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

  private func json(of area: AreaScore) -> JSONValue {
    [
      "id": .string(area.id),
      "title": .string(area.title),
      "points": area.raw.points.json,
      "of": area.raw.of.json,
      "missedTopics": .array(area.missedTopics.map { .string($0.name) }),
    ]
  }

  private func itemJSON(at position: Int) -> JSONValue {
    let (item, score) = (exam.items[position], report.items[position])
    let members: [JSONValue.Member] = [
      .init("id", .string(score.item)),
      .init("status", .string(score.status.rawValue)),
      .init("credit", score.credit.json),
      .init("scored", .bool(score.isScored)),
      .init("points", score.points.json),
      .init("of", score.of.json),
      .init("domain", .string(item.domain)),
      .init("topic", .string(item.topic)),
    ]
    let course = sitting.course?.items[position].members ?? []
    return .object(members + course)
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
      ("course", sitting.course.map(json)),
    ]
    return .object(members.compactMap { name, value in value.map { .init(name, $0) } })
  }

  private func json(of course: SessionCourse) -> JSONValue {
    let pacing = pacing(of: course)
    let first = firstScore(in: course)
    let numbers = { (positions: [Int]) in JSONValue.array(positions.map { .integer($0 + 1) }) }
    return [
      "evenSeconds": pacing.evenTime.json,
      "medianSeconds": pacing.medianTime.map(\.json) ?? nil,
      "slow": numbers(pacing.slow),
      "late": numbers(pacing.late),
      "notReached": numbers(pacing.notReached),
      "firstResponses": ["points": first.points.json, "of": first.of.json],
      "changes": .object(
        ItemCourse.Change.allCases.map { .init($0.rawValue, .integer(course.count($0))) }
      ),
    ]
  }
}

extension ItemCourse {
  /// What a program is told of an item's course.
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("seconds", entry.timeSpent.json),
      .init("visits", .integer(visits)),
      .init("changes", .array(changes.map { .string($0.rawValue) })),
      .init("flagged", .bool(entry.isFlagged)),
    ]
    if let confidence = entry.confidence {
      members.append(.init("confidence", .string(confidence.rawValue)))
    }
    if !entry.note.isEmpty { members.append(.init("note", .string(entry.note))) }
    return members
  }
}

extension Duration {
  /// The whole seconds.
  fileprivate var json: JSONValue { .integer(Int(components.seconds)) }
}
