import Foundation
import Glibc
import TestSupport

/// A command that has not ended yet, and what it has printed so far.
final class RunningCommand {
  private let child: ChildProcess
  private let descriptor: Int32
  private let errorFile: URL
  private var unread: [UInt8] = []

  /// Why a line did not come.
  struct Silence: Error {
    let printed: String
    let errors: String
  }

  /// Makes a named pipe and starts a command that writes to it.
  init(output: String, errors: URL, start: () throws -> ChildProcess) throws {
    guard mkfifo(output, 0o600) == 0 else { throw ChildProcess.Failure(errno) }
    descriptor = open(output, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw ChildProcess.Failure(errno) }
    errorFile = errors
    child = try start()
  }

  deinit { close(descriptor) }

  /// What it has written to standard error.
  var errors: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

  /// The next line, without its end, as soon as it is there; it has half a minute.
  func line() throws -> String {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread.removeSubrange(...end) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      guard receive() else {
        // Nobody should be left running, or be waited for.
        child.send(SIGKILL)
        throw Silence(printed: String(decoding: unread, as: UTF8.self), errors: errors)
      }
    }
  }

  /// Reads on until a line is the one that is wanted: what happens in between may be told in one
  /// block or in several.
  func lastLine(of wanted: String) throws -> String {
    while try line() != wanted {}
    return wanted
  }

  func send(_ signal: Int32) { child.send(signal) }

  func waitForStatus() -> Int32 { child.waitForStatus() }

  private func receive() -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, 30_000) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return false }
    unread += bytes[..<count]
    return true
  }
}
