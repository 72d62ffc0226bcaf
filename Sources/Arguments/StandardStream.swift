import Glibc

/// Where a program says something: its result, or everything else.
public enum StandardStream: Sendable {
  /// For results.
  case output
  /// For remarks.
  case error

  private var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }

  /// Whether a terminal is there, which obeys what is written to it.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether a terminal is there that wants colour: no `NO_COLOR`, and not a dumb one.
  public var wantsColor: Bool {
    isTerminal && (Self.variable("NO_COLOR") ?? "").isEmpty
      && Self.variable("TERM") != "dumb"
  }

  /// Writes all of the text, or returns why that cannot be done.
  ///
  /// A reader that has gone away ends the program, as it does others.
  @discardableResult
  public func write(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
      } else if errno != EINTR {
        return unsafe String(cString: strerror(errno)).lowercased()
      }
    }
    return nil
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
