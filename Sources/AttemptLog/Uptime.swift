/// A machine's own time: how long it has been up, its suspends included, since which boot.
///
/// Nobody can set this clock, so it is asked first how long an attempt was interrupted.
public struct Uptime: Hashable, Sendable {
  /// The name of the boot, another one each time.
  public let boot: String
  /// The time since then.
  public let elapsed: Duration

  /// Makes a time since a boot.
  public init(boot: String, elapsed: Duration) {
    self.boot = boot
    self.elapsed = elapsed
  }
}

extension Attempt.Event {
  /// Tells how long ago the event was recorded; never less than nothing.
  ///
  /// Within one boot the machine's own time says so, whatever became of the clock on the wall.
  /// After another boot the clock on the wall does, and it is not believed where it says less than
  /// the time that the machine has been up since.
  ///
  /// - Parameters:
  ///   - uptime: The machine's time now, where it is known.
  ///   - difference: How much later it is now by the clock on the wall, where that can be told.
  /// - Returns: The time between, or nothing where no clock can tell.
  public func age(at uptime: Uptime?, byTheWall difference: Duration?) -> Duration? {
    let difference = difference.map { max($0, .zero) }
    guard let now = uptime, let then = self.uptime else { return difference }
    guard now.boot == then.boot else { return max(now.elapsed, difference ?? .zero) }
    return now.elapsed >= then.elapsed ? now.elapsed - then.elapsed : difference
  }
}
