import Diagnostics
import Linting

/// What was checked, as test cases: files, and items by the place that they have in them.
struct CaseTable: Sendable {
  /// The cases in the order of checking.
  let cases: [JUnitRenderer.Case]
  private let items: ItemTable

  init(of subjects: [Subject]) {
    cases = subjects.flatMap { subject in
      subject.paths.map(Self.file) + subject.items.map { .init($0.name, in: $0.range.file.path) }
    }
    items = ItemTable(of: subjects.compactMap(\.draft))
  }

  /// The case that a diagnostic belongs to: the item around it, or else its file.
  func name(of diagnostic: Diagnostic) -> JUnitRenderer.Case {
    let path = diagnostic.range.file.path
    return items.item(around: diagnostic.range).map { .init($0.name, in: path) } ?? Self.file(path)
  }

  private static func file(_ path: String) -> JUnitRenderer.Case { .init(path, in: "banklint") }
}
