import AttemptLog
import FoundationEssentials
import Glibc

/// The times of the machine, for the journal only: no deadline depends on the one on the wall.
enum Clock {
  /// Now, as the journal writes it.
  static func now() -> Timestamp {
    // The format style of Foundation would make a calendar first, which takes longer.
    var moment = seconds()
    var parts = unsafe tm()
    unsafe gmtime_r(&moment, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = unsafe strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Now in seconds since 1970.
  static func seconds() -> Int { Int(Date().timeIntervalSince1970) }

  /// How much later than a moment it is; below zero where it lies ahead, nothing where it is none.
  static func time(since moment: Timestamp) -> Duration? {
    guard let then = try? Date(moment, strategy: .iso8601) else { return nil }
    return .seconds(Int(Date().timeIntervalSince(then)))
  }

  /// How long the machine has been up, where it tells.
  static func uptime() -> Uptime? {
    var time = timespec()
    guard let boot, unsafe clock_gettime(CLOCK_BOOTTIME, &time) == 0 else { return nil }
    return Uptime(
      boot: boot,
      elapsed: .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    )
  }

  /// The name that the kernel gave to this boot.
  private static let boot: String? = {
    let file = URL(filePath: "/proc/sys/kernel/random/boot_id")
    guard let bytes = try? Data(contentsOf: file) else { return nil }
    let letters = bytes.prefix { $0 != UInt8(ascii: "\n") }
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
  }()
}
