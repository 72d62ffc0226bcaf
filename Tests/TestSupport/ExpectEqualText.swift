import Testing

/// Fails with a line diff when two texts differ: Swift Testing itself prints both whole.
public func expectEqualText(
  _ actual: String,
  _ expected: String,
  _ comment: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let (old, new) = (lines(of: expected), lines(of: actual))
  let difference = new.difference(from: old)
  var removed: [Int: String] = [:]
  var inserted: [Int: String] = [:]
  for change in difference {
    switch change {
    case .remove(let offset, let line, _): removed[offset] = line
    case .insert(let offset, let line, _): inserted[offset] = line
    }
  }
  var report: [String] = comment.isEmpty ? [] : [comment]
  var (left, right) = (0, 0)
  while left < old.count || right < new.count {
    if let line = removed[left], left < old.count {
      report.append("- \(line)")
      left += 1
    } else if let line = inserted[right], right < new.count {
      report.append("+ \(line)")
      right += 1
    } else {
      report.append("  \(old[left])")
      left += 1
      right += 1
    }
  }
  Issue.record("\(report.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

private func lines(of text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
