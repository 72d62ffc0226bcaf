import Assessment
import Typesetting

extension ReportDocument {
  /// Everything but the items: points first, then what can be estimated from them.
  var summary: [Document.Block] {
    var blocks: [Document.Block] = [.lead(verdict, report.outcome)]
    if let sectionVerdict { blocks.append(.callout(sectionVerdict)) }
    if report.isTooCloseToCall {
      blocks.append(
        .callout(
          """
          Too close to call: the interval holds the passing score, so another form of this exam \
          could well end the other way.
          """
        )
      )
    }
    blocks.append(.chart(.gauge(Document.Gauge(report.scaled, on: exam.profile.scoring.scale))))
    blocks.append(.facts(estimateFacts + sittingFacts))
    if report.sections.count > 1 { blocks += [.heading("Sections"), .table(sectionTable)] }
    blocks += [
      .heading("Domains"), .table(domainTable),
      .note("Results of parts rest on few items and are less reliable than the total."),
    ]
    return blocks
  }

  private var verdict: String {
    let share = report.raw.of > 0 ? " (\(report.raw.share.percentText))" : ""
    return "\(report.raw.text) points\(share)"
  }

  /// Why an exam is failed whose total would pass.
  private var sectionVerdict: String? {
    let failed = report.sections.filter { $0.isPassed == false }.map(\.title)
    guard report.outcome == .fail, report.raw.share >= report.scaled.assumedRawCut,
      !failed.isEmpty
    else { return nil }
    return """
      The total reaches the cut, but every section has to reach its own, and this was missed: \
      \(failed.joined(separator: ", ")).
      """
  }

  private var estimateFacts: [Document.Fact] {
    let (scaled, scale) = (report.scaled, exam.profile.scoring.scale)
    let sectionsToo =
      exam.profile.scoring.passRule == .total ? "" : "; cuts of sections are not part of it"
    return [
      Document.Fact(
        "Estimated score",
        """
        \(scaled.score) on the scale from \(scale.lowest) to \(scale.highest), where \
        \(scaled.cut) passes
        """
      ),
      Document.Fact(
        "Assumed cut",
        "\(scaled.assumedRawCut.percentText) of the points are taken to earn \(scaled.cut)"
      ),
      Document.Fact("Likely range", "\(scaled.low) to \(scaled.high), in 95 of 100 cases"),
      Document.Fact(
        "Chance to pass",
        "\(chance(report.passProbability)) on another form of this length\(sectionsToo)"
      ),
    ]
  }

  /// The time of all sections with what was granted in addition.
  var timeLimit: Duration {
    sitting.allowance.timeLimits(for: exam.profile.sections.map(\.timeLimit)).reduce(.zero, +)
  }

  private var sittingFacts: [Document.Fact] {
    let unscored = report.items.count { !$0.isScored }
    let facts: [(String, String?)] = [
      ("Scored items", counts(where: \.isScored)),
      ("Unscored items", unscored > 0 ? counts { !$0.isScored } : nil),
      ("Time used", sitting.timeUsed.map { "\($0.unitText) of \(timeLimit.unitText)" }),
      ("Extra time", sitting.allowance.text),
      ("Ended", sitting.ending?.text),
      ("Begun", sitting.begun),
      ("Attempt", sitting.attempt),
    ]
    return facts.compactMap { label, value in value.map { Document.Fact(label, $0) } }
  }

  private func counts(where isCounted: (ItemScore) -> Bool) -> String {
    let items = report.items.filter(isCounted)
    let statuses: [ItemScore.Status] = [.correct, .incorrect, .omitted]
    return statuses.map { status in
      "\(items.count { $0.status == status }) \(status.rawValue)"
    }.joined(separator: ", ")
  }

  private var sectionTable: Document.Table {
    let hasCuts = exam.profile.sections.contains { $0.cut != nil }
    let cutColumns = [TextTable.Column("Cut", .right), TextTable.Column("Reached")]
    return Document.Table(
      caption: "Points by section",
      columns: [
        TextTable.Column("Section", isFlexible: true), TextTable.Column("Points", .right),
        TextTable.Column("Share"),
      ] + (hasCuts ? cutColumns : []),
      rows: zip(report.sections, exam.profile.sections).map { score, section in
        let cut = section.cut?.percentText ?? ""
        let reached = score.isPassed.map { $0 ? "yes" : "no" } ?? ""
        return [.text(score.title), .text(score.raw.text), .bar(score.raw.share)]
          + (hasCuts ? [.text(cut), .text(reached)] : [])
      }
    )
  }

  private var domainTable: Document.Table {
    let hasClasses = exam.profile.classes != nil
    return Document.Table(
      caption: "Points by domain",
      columns: [
        TextTable.Column("Domain", isFlexible: true), TextTable.Column("Weight", .right),
        TextTable.Column("Points", .right), TextTable.Column("Share"),
      ] + (hasClasses ? [TextTable.Column("Class")] : []),
      rows: report.domains.map { score in
        [
          .text("\(score.domain.id). \(score.domain.title)"),
          .text("\(score.domain.weight.percent.decimalText(places: 4, droppingZeros: true)) %"),
          .text(score.raw.text), .bar(score.raw.share),
        ] + (hasClasses ? [.text(score.className ?? "")] : [])
      }
    )
  }
}
