import Assessment
import JSON

extension ReportDocument {
  /// What the candidate's marks tell beside the score: luck and misconceptions; nothing without
  /// marked responses.
  var certainty: [Document.Block] {
    let marked = exam.items.indices.filter {
      mark(at: $0) != nil && report.items[$0].status != .omitted
    }
    guard !marked.isEmpty else { return [] }
    let rows = Confidence.allCases.compactMap { confidence -> [Document.Table.Cell]? in
      let positions = marked.filter { mark(at: $0) == confidence }
      guard !positions.isEmpty else { return nil }
      let correct = positions.count { report.items[$0].status == .correct }
      return [
        .text(confidence.rawValue), .text("\(correct) of \(positions.count)"),
        .bar(Fraction(correct, positions.count)),
      ]
    }
    let columns = [
      TextTable.Column("Marked"), TextTable.Column("Correct", .right), TextTable.Column("Share"),
    ]
    let facts = [
      Document.Fact("Lucky guesses", numbers(of: .guess, that: .correct)),
      Document.Fact("Misconceptions", numbers(of: .sure, that: .incorrect)),
    ]
    return [
      .heading("Certainty"), .table(Document.Table(columns: columns, rows: rows)), .facts(facts),
      .note(
        """
        Marks never score. A lucky guess is right and was a guess: learn it as if it were wrong. A \
        misconception is wrong and was sure: it is worth the most to correct.
        """
      ),
    ]
  }

  /// The mark of each item by number, where there is one.
  var certaintyJSON: JSONValue? {
    let members = exam.items.indices.compactMap { position in
      mark(at: position).map { JSONValue.Member("\(position + 1)", .string($0.rawValue)) }
    }
    return members.isEmpty ? nil : .object(members)
  }

  private func mark(at position: Int) -> Confidence? {
    sitting.confidences.indices.contains(position) ? sitting.confidences[position] : nil
  }

  private func numbers(of confidence: Confidence, that status: ItemScore.Status) -> String {
    let numbers = exam.items.indices
      .filter { mark(at: $0) == confidence && report.items[$0].status == status }
      .map { "\($0 + 1)" }
    guard !numbers.isEmpty else { return "none" }
    let noun = numbers.count == 1 ? "item" : "items"
    return "\(numbers.count) (\(noun) \(numbers.joined(separator: ", ")))"
  }
}
