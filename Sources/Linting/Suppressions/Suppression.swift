import Diagnostics
import YAML

/// A comment that silences findings: `# banklint: ignore <rule>[, <rule>] -- reason`.
struct Suppression {
  /// The comment.
  let comment: Comment
  /// The words of the comment that name rules.
  let names: [Name]
  /// Where findings have to begin.
  let scope: SourceRange
  /// Whether findings about the file as a whole are silenced as well.
  let isForFile: Bool
  /// Why the findings stay.
  let reason: String

  /// A name as it was written.
  struct Name {
    let text: String
    let range: SourceRange
  }

  /// Whether a finding begins where the comment silences findings.
  func reaches(_ range: SourceRange) -> Bool {
    guard !isForFile else { return true }
    return !range.isWholeFile && scope.bounds.contains(range.bounds.lowerBound)
  }

  /// The range of all the names.
  var namesRange: SourceRange {
    guard let first = names.first, let last = names.last else { return comment.range }
    let bounds = first.range.bounds.lowerBound..<last.range.bounds.upperBound
    return SourceRange(comment.range.file, bounds)
  }
}
