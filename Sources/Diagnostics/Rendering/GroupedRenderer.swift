import Typesetting

/// The path of each file once and its diagnostics below it, their columns aligned.
///
///     bank.yaml
///       4:11  error    option 'C' says the same as option 'A' [repeated-options]
///       9:3   warning  item 'x' has no rationale [missing-rationales]
public struct GroupedRenderer: DiagnosticRenderer {
  private let style: Style

  /// Makes a renderer with or without colours.
  public init(style: Style = .plain) {
    self.style = style
  }

  /// Returns the groups, an empty line after each; a `-` is the place of a file as a whole.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var tables = LineTables()
    return diagnostics.groupedByPath()
      .map { path, members in
        style.paint(visible(path), as: .path) + "\n" + rows(of: members, &tables) + "\n"
      }
      .joined()
  }

  private func rows(of diagnostics: [Diagnostic], _ tables: inout LineTables) -> String {
    let places = diagnostics.map { diagnostic in
      tables.extent(of: diagnostic.range).map { "\($0.start.line):\($0.start.column)" } ?? "-"
    }
    let placeWidth = places.map(\.utf8.count).max() ?? 0
    let severityWidth = diagnostics.map(\.severity.rawValue.utf8.count).max() ?? 0
    return zip(places, diagnostics)
      .map { place, diagnostic in
        let severity = diagnostic.severity.rawValue
        let afterPlace = String(repeating: " ", count: placeWidth - place.utf8.count)
        let afterSeverity = String(repeating: " ", count: severityWidth - severity.utf8.count)
        return "  \(place)\(afterPlace)"
          + "  \(style.paint(severity, as: diagnostic.severity.role))\(afterSeverity)"
          + "  \(visible(diagnostic.message)) [\(visible(diagnostic.rule.name))]\n"
      }
      .joined()
  }
}
