extension Duration {
  /// The time in hours, minutes and seconds, such as `1 h 12 min 5 s`; zero parts are left out.
  ///
  /// Parts of a second are dropped, as a clock does. No time at all is `0 s`.
  public var unitText: String {
    let total = components.seconds.magnitude
    let parts = [(total / 3600, "h"), (total / 60 % 60, "min"), (total % 60, "s")]
    let text = parts.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: " ")
    if text.isEmpty { return "0 s" }
    return components.seconds < 0 ? "-" + text : text
  }
}

extension Duration {
  /// The time as a clock shows it, such as `1:05` or `1:12:05`, for columns of times.
  var clockText: String {
    let total = components.seconds.magnitude
    let seconds = total % 60 < 10 ? "0\(total % 60)" : "\(total % 60)"
    guard total >= 3600 else { return "\(total / 60):\(seconds)" }
    let minutes = total / 60 % 60
    return "\(total / 3600):\(minutes < 10 ? "0" : "")\(minutes):\(seconds)"
  }
}
