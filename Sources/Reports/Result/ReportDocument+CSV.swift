import Assessment
import Typesetting

extension ReportDocument {
  /// The items as comma-separated values (RFC 4180), one line for each, names in the first.
  ///
  /// Responses and keys are authored names, as in JSON. A text that a spreadsheet would
  /// calculate has an apostrophe before it.
  public var csv: String {
    let header = [
      "number", "id", "type", "domain", "topic", "scored", "status", "credit", "points", "of",
      "response", "key", "flagged", "confidence", "note", "visits", "changes", "seconds",
    ]
    let rows = exam.items.indices.map { position in
      let (item, score) = (exam.items[position], report.items[position])
      return [
        "\(position + 1)", cell(item.id), item.task.type.rawValue, cell(item.domain),
        cell(item.topic), "\(score.isScored)", score.status.rawValue, number(score.credit),
        number(score.points), number(score.of), responses[position].map(names(in:)) ?? "",
        names(in: item.task.key),
      ] + course(at: position)
    }
    return ([header] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// What happened on the way, empty where that is not known.
  private func course(at position: Int) -> [String] {
    guard let item = sitting.course?.items[position] else {
      return ["\(sitting.flagged.contains(position))"] + Array(repeating: "", count: 5)
    }
    return [
      "\(item.entry.isFlagged)", item.entry.confidence?.rawValue ?? "", cell(item.entry.note),
      "\(item.visits)", item.changes.map(\.rawValue).joined(separator: " "),
      "\(item.entry.timeSpent.components.seconds)",
    ]
  }

  private func number(_ value: Fraction) -> String {
    value.decimalText(places: 4, droppingZeros: true)
  }

  private func names(in response: Response) -> String {
    switch response {
    case .selection(let options), .order(let options):
      options.map(Option.name).joined(separator: " ")
    case .matches(let matches):
      matches.enumerated().compactMap { prompt, match in
        match.map { "\(Task.Prompt.name(of: prompt))=\(Option.name(of: $0))" }
      }.joined(separator: " ")
    }
  }

  private func cell(_ text: String) -> String {
    var shown = visible(text)
    if let first = shown.utf8.first, "=+-@".utf8.contains(first) { shown = "'" + shown }
    guard shown.utf8.contains(where: ",\"".utf8.contains) else { return shown }
    let doubled = shown.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }
}
