import JSON
import Typesetting

/// The code quality report of GitLab.
public struct GitLabRenderer: DiagnosticRenderer {
  private let root: String

  /// Makes a renderer; paths below the folder `root` are given relative to it.
  public init(root: String = "") {
    self.root = root
  }

  /// Returns the array; GitLab shows no rule, so the description begins with its name.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var tables = LineTables()
    var fingerprints = Fingerprints()
    let issues = diagnostics.map { diagnostic -> JSONValue in
      let path = PortablePath(diagnostic.range.file.path, root: root).text
      let lines = tables.extent(of: diagnostic.range)
      return [
        "description": .string("\(visible(diagnostic.rule.name)): \(diagnostic.line)"),
        "check_name": .string(diagnostic.rule.name),
        "fingerprint": .string(fingerprints.next(for: diagnostic, path: path, &tables)),
        "severity": diagnostic.severity == .error ? "major" : "minor",
        "location": [
          "path": .string(String(path.drop { $0 == "/" })),
          "lines": [
            "begin": .integer(lines?.start.line ?? 1), "end": .integer(lines?.end.line ?? 1),
          ],
        ],
      ]
    }
    return JSONValue.array(issues).text(.indented) + "\n"
  }
}
