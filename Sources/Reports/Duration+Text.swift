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
