import Diagnostics

/// Fixes that do not get in each other's way: of those that would, the first stays.
struct FixSelection {
  /// How many findings are mended.
  private(set) var count = 0
  private var chosen: [SourceFile: [Diagnostic.Edit]] = [:]

  /// Chooses among the fixes of diagnostics, in their order.
  init(from diagnostics: [Diagnostic], where isWanted: (Diagnostic.Fix) -> Bool) {
    for diagnostic in diagnostics {
      if let fix = diagnostic.fix, isWanted(fix), take(fix) { count += 1 }
    }
  }

  /// The bytes of a file after its edits; `nil` where there are none.
  func fixed(_ file: SourceFile) -> SourceFile? {
    guard let edits = chosen[file] else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var end = 0
    for edit in edits {
      bytes += file.bytes[end..<edit.range.bounds.lowerBound]
      bytes += edit.replacement.utf8
      end = edit.range.bounds.upperBound
    }
    return SourceFile(path: file.path, bytes: bytes + file.bytes[end...])
  }

  /// Takes all edits of a fix or none; two findings may have the same edit, which is made once.
  private mutating func take(_ fix: Diagnostic.Fix) -> Bool {
    guard !fix.edits.isEmpty,
      fix.edits.allSatisfy({ chosen[$0.range.file, default: []].place(for: $0) != nil })
    else { return false }
    for edit in fix.edits {
      guard case .free(let place)? = chosen[edit.range.file, default: []].place(for: edit) else {
        continue
      }
      chosen[edit.range.file, default: []].insert(edit, at: place)
    }
    return true
  }
}

/// Where an edit belongs among others.
private enum EditPlace {
  case free(Int)
  /// The very same edit is there.
  case taken
}

extension [Diagnostic.Edit] {
  /// The place for an edit among sorted ones; `nil` where it gets in the way of one of them.
  fileprivate func place(for edit: Diagnostic.Edit) -> EditPlace? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range < edit.range { low = middle + 1 } else { high = middle }
    }
    if low < count, self[low] == edit { return .taken }
    if low < count, self[low].collides(with: edit) { return nil }
    if low > 0, self[low - 1].collides(with: edit) { return nil }
    return .free(low)
  }
}

extension Diagnostic.Edit {
  /// Whether both change the same bytes, or one is put where the other begins or ends.
  fileprivate func collides(with other: Self) -> Bool {
    let (one, two) = (range.bounds, other.range.bounds)
    if one.isEmpty || two.isEmpty {
      return one.lowerBound <= two.upperBound && two.lowerBound <= one.upperBound
    }
    return one.overlaps(two)
  }
}
