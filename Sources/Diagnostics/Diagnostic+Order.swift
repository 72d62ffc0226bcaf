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
    var seen: Set<Diagnostic> = []
    let distinct = filter { seen.insert($0).inserted }
    return distinct.enumerated()
      .sorted { one, other in
        if one.element < other.element { return true }
        return one.offset < other.offset && !(other.element < one.element)
      }
      .map(\.element)
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
