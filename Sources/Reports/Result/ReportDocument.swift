public import Assessment

/// A score report to be read by a candidate or by a program.
public struct ReportDocument: Sendable {
  let report: ScoreReport
  let exam: Exam
  let responses: [Response?]
  let sitting: Sitting

  /// Makes a document of a report on the responses to an exam, one for each item.
  public init(
    of report: ScoreReport,
    on exam: Exam,
    responses: [Response?],
    sitting: Sitting = Sitting()
  ) {
    precondition(
      responses.count == exam.items.count && report.items.count == exam.items.count
        && sitting.course?.items.count ?? exam.items.count == exam.items.count,
      "a report has a response and a score for each item"
    )
    self.report = report
    self.exam = exam
    self.responses = responses
    self.sitting = sitting
  }

  /// How much a report tells of single items.
  public enum Extent: Hashable, Sendable {
    /// Nothing.
    case summary
    /// What became of each item; for those not right the response, the key and why.
    case mistakes
    /// Every item with all its options and rationales.
    case everything
  }

  /// Sets the report in lines of at most `width` cells, and never fewer than 40.
  public func text(
    _ extent: Extent = .mistakes,
    width: Int = 80,
    style: TextStyle = .unicode
  ) -> String {
    document(extent).text(width: width, style: style)
  }

  /// Sets the report in Markdown.
  public func markdown(_ extent: Extent = .mistakes) -> String { document(extent).markdown }

  /// Sets the report as one HTML page without scripts and without outside resources.
  public func html(_ extent: Extent = .everything) -> String { document(extent).html }

  private func document(_ extent: Extent) -> Document {
    let details =
      switch extent {
      case .summary: [Document.Block]()
      case .mistakes: areaBlocks + courseBlocks(withChart: false) + itemTable + mistakes
      case .everything:
        areaBlocks + readings + courseBlocks(withChart: true) + itemTable
          + [.heading("Item by item")] + allItems
      }
    return Document(
      title: "\(exam.profile.title): score report",
      blocks: summary + details,
      provenance: exam.provenance
    )
  }
}
