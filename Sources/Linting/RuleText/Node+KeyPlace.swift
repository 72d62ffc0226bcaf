import Diagnostics
import YAML

extension Node {
  /// The place of the key whose value the node is: where to report a list as a whole.
  var keyPlace: SourceRange {
    for entry in parent?.entries ?? entries where entry.value == self { return entry.key.range }
    return range
  }
}
