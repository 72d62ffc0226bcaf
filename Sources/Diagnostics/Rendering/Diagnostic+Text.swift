import Typesetting

extension Diagnostic {
  /// Message and help as one line that cannot steer a terminal.
  var line: String {
    visible(message) + (help.map { " (help: \(visible($0)))" } ?? "")
  }
}

extension Sequence<Diagnostic> {
  /// The diagnostics of each file together, the files in the order of their first.
  func groupedByPath() -> [(path: String, diagnostics: [Diagnostic])] {
    grouped { $0.range.file.path }.map { (path: $0.key, diagnostics: $0.members) }
  }

  /// The diagnostics of each key together, the keys in the order of their first.
  func grouped<Key: Hashable>(
    by key: (Diagnostic) -> Key
  ) -> [(key: Key, members: [Diagnostic])] {
    var groups: [(key: Key, members: [Diagnostic])] = []
    var places: [Key: Int] = [:]
    for diagnostic in self {
      let key = key(diagnostic)
      if let place = places[key] {
        groups[place].members.append(diagnostic)
      } else {
        places[key] = groups.count
        groups.append((key, [diagnostic]))
      }
    }
    return groups
  }
}
