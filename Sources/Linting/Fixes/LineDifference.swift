public import Diagnostics

/// What differs between two states of a file, line by line, as patches show it.
///
/// Lines are looked for near the place where they were, so that the work stays proportional to the
/// changes: fixes change few lines and move none far.
public struct LineDifference {
  private let old: SourceFile
  private let new: SourceFile
  private var oldLines: [ArraySlice<UInt8>]
  private var newLines: [ArraySlice<UInt8>]
  private var changes: [Change] = []

  /// Lines that take the place of others.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The lines shown around changes.
  private static let context = 3
  /// How many lines are tried to find where two texts meet again.
  private static let reach = 400

  /// Compares two states of a file.
  public init(from old: SourceFile, to new: SourceFile) {
    self.old = old
    self.new = new
    oldLines = Self.lines(of: old)
    newLines = Self.lines(of: new)
    var (left, right) = (0, 0)
    while left < oldLines.count || right < newLines.count {
      if left < oldLines.count, right < newLines.count, oldLines[left] == newLines[right] {
        (left, right) = (left + 1, right + 1)
        continue
      }
      let (removed, added) = distanceToMeeting(left, right)
      refine(Change(old: left..<left + removed, new: right..<right + added))
      (left, right) = (left + removed, right + added)
    }
  }

  /// The difference as a patch: two lines of names, and hunks with three lines around each change;
  /// empty where nothing differs.
  public var text: String {
    guard !changes.isEmpty else { return "" }
    var bytes = Array("--- \(old.path)\n+++ \(new.path)\n".utf8)
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.context
      {
        last += 1
      }
      append(hunk: changes[first...last], to: &bytes)
      first = last + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a change without the lines that both sides of it share.
  private mutating func refine(_ change: Change) {
    let difference = newLines[change.new].difference(from: oldLines[change.old])
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for step in difference {
      switch step {
      case .remove(let offset, _, _): removed.insert(change.old.lowerBound + offset)
      case .insert(let offset, _, _): inserted.insert(change.new.lowerBound + offset)
      }
    }
    var (left, right) = (change.old.lowerBound, change.new.lowerBound)
    while left < change.old.upperBound || right < change.new.upperBound {
      let (oldStart, newStart) = (left, right)
      while removed.contains(left) { left += 1 }
      while inserted.contains(right) { right += 1 }
      if left > oldStart || right > newStart {
        changes.append(Change(old: oldStart..<left, new: newStart..<right))
      } else {
        (left, right) = (left + 1, right + 1)
      }
    }
  }

  /// How many lines to leave out of both texts until they agree again; where that is too far to
  /// see, so many that a text in which every line has changed does not cost the search at each.
  private func distanceToMeeting(_ left: Int, _ right: Int) -> (Int, Int) {
    let (leftRest, rightRest) = (oldLines.count - left, newLines.count - right)
    for distance in 1...Self.reach {
      for removed in max(0, distance - rightRest)...min(distance, max(leftRest, 0))
      where agree(left + removed, right + distance - removed) {
        return (removed, distance - removed)
      }
      if distance >= leftRest + rightRest { break }
    }
    return (min(Self.reach / 4, leftRest), min(Self.reach / 4, rightRest))
  }

  /// Whether both texts go on alike, for two lines: one may be alike by chance.
  private func agree(_ left: Int, _ right: Int) -> Bool {
    for step in 0..<2 {
      let isOldEnd = left + step >= oldLines.count
      guard isOldEnd == (right + step >= newLines.count) else { return false }
      if isOldEnd { return true }
      guard oldLines[left + step] == newLines[right + step] else { return false }
    }
    return true
  }

  private func append(hunk: ArraySlice<Change>, to bytes: inout [UInt8]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, oldLines.count - last.old.upperBound)
    let old = first.old.lowerBound - before..<last.old.upperBound + after
    let new = first.new.lowerBound - before..<last.new.upperBound + after
    bytes += "@@ -\(Self.extent(old)) +\(Self.extent(new)) @@\n".utf8
    var line = old.lowerBound
    for change in hunk {
      for index in line..<change.old.lowerBound { append(" ", oldLines[index], to: &bytes) }
      for index in change.old { append("-", oldLines[index], to: &bytes) }
      for index in change.new { append("+", newLines[index], to: &bytes) }
      line = change.old.upperBound
    }
    for index in line..<old.upperBound { append(" ", oldLines[index], to: &bytes) }
  }

  private func append(_ mark: Unicode.Scalar, _ line: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: mark))
    bytes += line
    if line.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
  }

  /// `4` or `4,2`: the first line and how many there are, unless it is one.
  private static func extent(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }

  /// The lines with their line feeds.
  private static func lines(of file: SourceFile) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(file.bytes[start...index])
      start = index + 1
    }
    if start < file.bytes.count { lines.append(file.bytes[start...]) }
    return lines
  }
}
