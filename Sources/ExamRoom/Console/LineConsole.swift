/// Where a candidate's lines come from and text goes to, with the clock beside it.
public protocol LineConsole: AnyObject {
  /// The time since a moment of the console's choice; it never runs backwards.
  var elapsed: Duration { get }

  /// Waits for a line until an instant of ``elapsed``, or for ever.
  func readLine(until instant: Duration?) -> Line

  /// Shows text at once.
  func write(_ text: String)
}

/// What waiting for a line comes to.
public enum Line: Hashable, Sendable {
  /// A line, without its end.
  case text(String)
  /// The instant came first.
  case timedOut
  /// There are no lines at the moment; a terminal may have more later.
  case endOfInput
}
