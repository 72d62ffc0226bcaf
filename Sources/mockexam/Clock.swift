import AttemptLog
import FoundationEssentials

/// The time on the wall, for the journal only: no deadline depends on it.
enum Clock {
  /// Now, as the journal writes it.
  static func now() -> Timestamp { Date().ISO8601Format() }

  /// Now in seconds since 1970.
  static func seconds() -> Int { Int(Date().timeIntervalSince1970) }

  /// How long ago a moment was; nothing where it is not one, zero where it lies ahead.
  static func time(since moment: Timestamp) -> Duration? {
    guard let then = try? Date(moment, strategy: .iso8601) else { return nil }
    return .seconds(max(0, Int(Date().timeIntervalSince(then))))
  }
}
