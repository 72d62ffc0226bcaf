import Diagnostics
import YAML

extension Passage {
  /// The fix that puts another text in the place of a part; `nil` where the text is written in a
  /// way that does not allow it.
  func fix(
    _ title: String,
    isSafe: Bool = true,
    replacing part: Range<Int>,
    with text: String
  ) -> Diagnostic.Fix? {
    node.edit(ofValueBounds: part, to: text).map {
      Diagnostic.Fix(title, isSafe: isSafe, edits: [$0])
    }
  }
}
