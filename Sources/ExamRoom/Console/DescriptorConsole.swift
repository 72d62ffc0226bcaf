import Glibc

/// A console of two file descriptors, such as standard input and output.
///
/// Lines end with a line feed, before which a carriage return is dropped; the last line of the
/// input may lack it. A line is cut after 64 KiB, and what is not UTF-8 is repaired. An error of
/// the input is its end.
public final class DescriptorConsole: LineConsole {
  private let input: Int32
  private let output: Int32
  private let start = ContinuousClock.now
  private var pending: [UInt8] = []
  /// How many bytes of `pending` are known to hold no line feed.
  private var searched = 0

  private static let longestLine = 64 * 1024

  /// Makes a console of open descriptors, which stay open.
  public init(input: Int32 = 0, output: Int32 = 1) {
    self.input = input
    self.output = output
  }

  /// The time since the console was made, suspends of the machine included.
  public var elapsed: Duration { start.duration(to: .now) }

  /// Waits for a line; lines that were read before are returned whatever the time.
  public func readLine(until instant: Duration?) -> Line {
    while true {
      if let line = nextLine() { return .text(line) }
      guard waitForInput(until: instant) else { return .timedOut }
      guard receive() else {
        guard !pending.isEmpty else { return .endOfInput }
        return .text(takeLine(pending.count, separator: 0))
      }
    }
  }

  /// Writes all of the text, or gives up where nobody can read it any more.
  public func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(output, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest.removeFirst(count)
      } else if errno == EAGAIN {
        wait(for: POLLOUT, of: output, milliseconds: -1)
      } else if errno != EINTR {
        return
      }
    }
  }

  private func nextLine() -> String? {
    let feed = UInt8(ascii: "\n")
    if let end = pending[searched...].firstIndex(of: feed) {
      return takeLine(end, separator: 1)
    }
    searched = pending.count
    if pending.count > Self.longestLine {
      pending.removeLast(pending.count - Self.longestLine)
      searched = pending.count
    }
    return nil
  }

  private func takeLine(_ end: Int, separator: Int) -> String {
    var line = pending[..<min(end, Self.longestLine)]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    pending.removeFirst(end + separator)
    searched = 0
    return text
  }

  /// Returns whether there is input to be read, its end included, before an instant.
  private func waitForInput(until instant: Duration?) -> Bool {
    while true {
      // The clock of `poll` stands still while the machine is suspended and ours does not, so no
      // wait is longer than a few seconds.
      var milliseconds: Int32 = 5000
      if let instant {
        let left = instant - elapsed
        if left <= .zero { return false }
        // Rounded up, lest the last millisecond is waited for in a busy loop.
        milliseconds = Int32(min(left, .seconds(5)) / .milliseconds(1)) + 1
      }
      if wait(for: POLLIN, of: input, milliseconds: milliseconds) { return true }
    }
  }

  /// Returns whether a descriptor is ready, failed or at its end.
  @discardableResult
  private func wait(for event: Int32, of descriptor: Int32, milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    let count = unsafe poll(&request, 1, milliseconds)
    return count > 0 || count < 0 && errno != EINTR
  }

  /// Takes in what there is; returns whether there was any.
  private func receive() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes {
        unsafe read(input, $0.baseAddress, $0.count)
      }
      if count > 0 {
        pending += bytes[..<count]
        return true
      }
      guard count < 0, errno == EINTR || errno == EAGAIN else { return false }
      if errno == EAGAIN { wait(for: POLLIN, of: input, milliseconds: 5000) }
    }
  }
}
