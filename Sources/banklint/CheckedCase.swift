import Diagnostics

/// Something that is reported as checked: an item, or a file for what is in none.
struct CheckedCase: Sendable {
  let name: JUnitRenderer.Case
  let range: SourceRange
}

/// The cases of all subjects, by file and place.
struct CaseTable: Sendable {
  private var cases: [String: [CheckedCase]] = [:]

  init(of subjects: [Subject]) {
    for checked in subjects.flatMap(\.cases) {
      cases[checked.range.file.path, default: []].append(checked)
    }
  }

  /// The case that a diagnostic belongs to: the last one that begins before it and ends after it.
  @Sendable func name(of diagnostic: Diagnostic) -> JUnitRenderer.Case {
    let range = diagnostic.range
    let path = range.file.path
    let around = cases[path]?.last { checked in
      !range.isWholeFile && !checked.range.isWholeFile
        && checked.range.bounds.lowerBound <= range.bounds.lowerBound
        && range.bounds.upperBound <= checked.range.bounds.upperBound
    }
    return around?.name ?? .init(path, in: "banklint")
  }
}
