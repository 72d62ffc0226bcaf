import Diagnostics

/// An item that was checked, as the test case that it is reported as.
struct CheckedItem: Sendable {
  let name: JUnitRenderer.Case
  let range: SourceRange
}

/// What was checked, as test cases: files, and items by the place that they have in them.
struct CaseTable: Sendable {
  /// The cases in the order of checking.
  let cases: [JUnitRenderer.Case]
  private let items: [String: [CheckedItem]]

  init(of subjects: [Subject]) {
    cases = subjects.flatMap { $0.paths.map(Self.file) + $0.namedItems().map(\.name) }
    items = Dictionary(grouping: subjects.flatMap { $0.namedItems() }) { $0.range.file.path }
      .mapValues { $0.sorted { $0.range < $1.range } }
  }

  /// The case that a diagnostic belongs to: the item around it, or else its file.
  func name(of diagnostic: Diagnostic) -> JUnitRenderer.Case {
    let range = diagnostic.range
    let path = range.file.path
    guard !range.isWholeFile, let items = items[path],
      let item = Self.last(of: items, beginningBy: range.bounds.lowerBound),
      range.bounds.upperBound <= item.range.bounds.upperBound
    else { return Self.file(path) }
    return item.name
  }

  private static func file(_ path: String) -> JUnitRenderer.Case { .init(path, in: "banklint") }

  private static func last(of items: [CheckedItem], beginningBy offset: Int) -> CheckedItem? {
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].range.bounds.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? items[low - 1] : nil
  }
}
