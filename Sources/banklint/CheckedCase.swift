import Diagnostics

/// Something that is reported as checked: an item, or a file for what is in none.
struct CheckedCase: Sendable {
  let name: JUnitRenderer.Case
  let range: SourceRange
}

/// The items of all subjects, by file and place.
struct CaseTable: Sendable {
  private let items: [String: [CheckedCase]]

  init(of subjects: [Subject]) {
    let items = subjects.flatMap(\.cases).filter { !$0.range.isWholeFile }
    self.items = Dictionary(grouping: items) { $0.range.file.path }
      .mapValues { $0.sorted { $0.range < $1.range } }
  }

  /// The case that a diagnostic belongs to: the item around it, or else its file.
  func name(of diagnostic: Diagnostic) -> JUnitRenderer.Case {
    let range = diagnostic.range
    let path = range.file.path
    guard !range.isWholeFile, let items = items[path],
      let item = Self.last(of: items, beginningBy: range.bounds.lowerBound),
      range.bounds.upperBound <= item.range.bounds.upperBound
    else { return .init(path, in: "banklint") }
    return item.name
  }

  private static func last(of items: [CheckedCase], beginningBy offset: Int) -> CheckedCase? {
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].range.bounds.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? items[low - 1] : nil
  }
}
