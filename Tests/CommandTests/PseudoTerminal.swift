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
    while receive() {
      guard shown.suffix(3) == [UInt8(ascii: "\n"), UInt8(ascii: ">"), UInt8(ascii: " ")] else {
        continue
      }
      let line = rest.popFirst() ?? "^D"
      type(line == "^D" ? "\u{4}" : line + "\n")
    }
    return String(decoding: shown, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  private func type(_ text: String) {
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
