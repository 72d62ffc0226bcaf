import Assessment
import Typesetting

extension Screen {
  /// What an exam that is over is worth, with a bar for each domain.
  static func score(
    _ report: ScoreReport,
    of exam: Exam,
    size: Size,
    scroll: Int,
    glyphs: Glyphs
  ) -> (frame: Frame, lastScroll: Int) {
    var sheet = Sheet(width: min(size.columns - 2, widestText))
    let isPassed = report.outcome == .pass
    sheet.add(
      "\(report.raw.points.plainText) of \(report.raw.of.plainText) points:"
        + " \(isPassed ? "PASS" : "FAIL")",
      isPassed ? .selected : .warning
    )
    let scale = exam.profile.scoring.scale
    sheet.add(
      "Estimated score \(report.scaled.score) on the scale from \(scale.lowest) to"
        + " \(scale.highest), where \(report.scaled.cut) passes; likely"
        + " \(report.scaled.low) to \(report.scaled.high)."
    )
    if report.isTooCloseToCall { sheet.add("Too close to call.", .strong) }
    let chance = Int((report.passProbability * 100).rounded())
    sheet.add("Chance to pass another form of this length: about \(min(max(chance, 1), 99)) %.")
    sheet.addSpace()
    for domain in report.domains { add(domain, to: &sheet, glyphs) }
    sheet.addSpace()
    sheet.add("Results of parts rest on few items and are less reliable than the total.", .faint)
    let state = RoomState(size: size, glyphs: glyphs)
    let height = size.rows - 4
    let lastScroll = max(sheet.rows.count - height, 0)
    let top = min(scroll, lastScroll)
    var body = sheet.rows.dropFirst(top).prefix(height).map(indented)
    while body.count < height { body.append(Row()) }
    var foot = Row(" ")
    foot.append("Enter", .key)
    foot.append(" leave  ")
    foot.append(glyphs.verticalArrows, .key)
    foot.append(" scroll")
    var header = Row(" ")
    header.append(visible(exam.profile.title), .heading)
    let rows =
      [header, rule(state)] + body
      + [edge(above: top, below: sheet.rows.count - top - height, in: state), foot]
    return (Frame(rows, size: size), lastScroll)
  }

  private static func add(_ score: DomainScore, to sheet: inout Sheet, _ glyphs: Glyphs) {
    sheet.add(score.domain.title, after: "\(visible(score.domain.id)). ")
    let share = score.raw.share
    var row = Row("   ")
    row.append(
      glyphs.bar(share.numerator, of: share.denominator, cells: 20),
      .heading
    )
    row.append("  \(score.raw.points.plainText) of \(score.raw.of.plainText)")
    if let name = score.className { row.append("  \(visible(name))") }
    sheet.add(row)
  }
}

extension Fraction {
  /// Points as people read them, with at most two places.
  fileprivate var plainText: String { decimalText(places: 2, droppingZeros: true) }
}
