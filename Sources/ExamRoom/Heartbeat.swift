/// How often a room writes down that time has passed.
public enum Heartbeat {
  /// The longest time without an event: after a crash no more of the clock is lost than this.
  public static let interval: Duration = .seconds(20)
}
