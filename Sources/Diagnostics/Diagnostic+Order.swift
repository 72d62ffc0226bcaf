extension Diagnostic: Comparable {
  /// Orders by place, then rule, then message: the order of every output.
  public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if one.range != other.range { return one.range < other.range }
    if one.rule != other.rule { return one.rule < other.rule }
    return one.message < other.message
  }
}

extension Sequence<Diagnostic> {
  /// Returns the diagnostics in the order of every output, each of them once.
  public func inSourceOrder() -> [Diagnostic] {
    let sorted = enumerated()
      .sorted { one, other in
        if one.element < other.element { return true }
        return one.offset < other.offset && !(other.element < one.element)
      }
      .map(\.element)
    // Equal ones stand side by side now, among those of the same place, rule and message.
    var distinct: [Diagnostic] = []
    distinct.reserveCapacity(sorted.count)
    var seen: Set<Diagnostic> = []
    for diagnostic in sorted {
      guard let last = distinct.last, !(last < diagnostic) else {
        seen.removeAll()
        distinct.append(diagnostic)
        continue
      }
      seen.insert(last)
      if seen.insert(diagnostic).inserted { distinct.append(diagnostic) }
    }
    return distinct
  }

  /// The worst severity among them; `nil` when there is none.
  public var worstSeverity: Severity? {
    lazy.map(\.severity).max()
  }

  /// Counts those of one severity.
  public func count(of severity: Severity) -> Int {
    count { $0.severity == severity }
  }
}
