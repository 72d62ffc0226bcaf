import Assessment
import Reports

/// The layouts of a score report.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json, csv

  /// Sets a report in this layout.
  func text(of document: ReportDocument) -> String {
    switch self {
    case .text: document.text(style: Console.style)
    case .markdown: document.markdown()
    case .html: document.html()
    case .json: document.json
    case .csv: document.csv
    }
  }
}
