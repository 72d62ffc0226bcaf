import Assessment
import Typesetting

extension Screen {
  /// What an exam that is over is worth, with a bar for each domain.
  static func addScore(
    _ report: ScoreReport,
    of exam: Exam,
    to sheet: inout Sheet,
    _ glyphs: Glyphs
  ) {
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
    sheet.add("Chance to pass another form of this length: \(chance(report.passProbability)).")
    sheet.addSpace()
    for domain in report.domains { add(domain, to: &sheet, glyphs) }
    sheet.addSpace()
    sheet.add("Results of parts rest on few items and are less reliable than the total.", .faint)
  }

  private static func add(_ score: DomainScore, to sheet: inout Sheet, _ glyphs: Glyphs) {
    let points = "\(score.raw.points.plainText) of \(score.raw.of.plainText)"
    let name = score.className.map { "  \(visible($0))" } ?? ""
    add(score.domain, score.raw.share, points + name, to: &sheet, glyphs)
  }

  /// Adds a domain with a bar, and what the bar means in words.
  static func add(
    _ domain: Domain,
    _ share: Fraction,
    _ words: String,
    to sheet: inout Sheet,
    _ glyphs: Glyphs
  ) {
    sheet.add(domain.title, after: "\(visible(domain.id)). ")
    var row = Row("   ")
    row.append(glyphs.bar(share.numerator, of: share.denominator, cells: 20), .heading)
    row.append("  \(words)")
    sheet.add(row)
  }
}

extension Fraction {
  /// Points as people read them, with at most two places.
  var plainText: String { decimalText(places: 2, droppingZeros: true) }
}
