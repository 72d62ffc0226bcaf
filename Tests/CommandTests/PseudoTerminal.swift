import Foundation
import Glibc
import TestSupport

/// The far end of a terminal: what a person would see and type.
final class PseudoTerminal {
  /// The path of the near end, for a program to sit at.
  let device: String
  private let master: Int32
  private var isOpen = true
  private var shown: [UInt8] = []
  /// How much was shown when something was typed last.
  private var typedAt = 0

  /// All that was shown so far.
  var text: String { String(decoding: shown, as: UTF8.self).replacing("\r\n", with: "\n") }

  /// Opens a terminal of 80 columns.
  init() throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw ChildProcess.Failure(errno)
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    // The program opens it by its path, and its end is seen only if nobody else has it open.
    close(slave)
    self.master = master
    device = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  deinit { hangUp() }

  /// Takes the terminal away, which ends a program that still sits at it.
  func hangUp() {
    if isOpen { close(master) }
    isOpen = false
  }

  /// Types a line whenever the program asks for one, until it ends or is silent for too long.
  ///
  /// A prompt is an angle bracket at the beginning of a line. `^D` is typed as that key, and once
  /// there are no more lines it is typed for good, which leaves any exam.
  func transcript(typing lines: [String]) -> String {
    var rest = lines[...]
    while waitForPrompt() {
      let line = rest.popFirst() ?? "^D"
      type(line == "^D" ? "\u{4}" : line + "\n")
    }
    return text
  }

  /// Waits until the program asks for a line; returns whether it does, and has not ended.
  func waitForPrompt() -> Bool {
    repeat {
      if shown.count > typedAt, shown.suffix(3).elementsEqual("\n> ".utf8) { return true }
    } while receive()
    return false
  }

  /// Waits until the program has shown a text since something was typed; returns whether it has.
  func wait(for text: String) -> Bool {
    repeat {
      let new = String(decoding: shown[typedAt...], as: UTF8.self)
      if new.contains(text) { return true }
    } while receive()
    return false
  }

  /// What was shown since something was typed, the echo of it left out.
  var answer: String {
    String(decoding: shown[typedAt...].drop { $0 != 0x0A }.dropFirst(), as: UTF8.self)
  }

  /// Takes in what is still to be read of a program that has ended.
  func drain() { while receive() {} }

  func type(_ text: String) {
    typedAt = shown.count
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Takes in what the program wrote; returns whether it wrote anything within half a minute.
  private func receive() -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, 30_000) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    shown += bytes[..<count]
    return true
  }
}
