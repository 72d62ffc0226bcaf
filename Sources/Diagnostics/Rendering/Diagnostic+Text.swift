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
}

extension Sequence {
  /// The elements of each key together, the keys in the order of their first.
  func grouped<Key: Hashable>(
    by key: (Element) -> Key
  ) -> [(key: Key, members: [Element])] {
    var groups: [(key: Key, members: [Element])] = []
    var places: [Key: Int] = [:]
    for element in self {
      let key = key(element)
      if let place = places[key] {
        groups[place].members.append(element)
      } else {
        places[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
