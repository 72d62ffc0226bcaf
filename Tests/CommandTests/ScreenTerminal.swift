import Foundation
import Glibc
import Testing

/// A terminal with a screen that can be read and resized: a session of tmux.
final class ScreenTerminal {
  private let workplace: Workplace
  private let socket: String

  /// Whether there is a tmux here; `.ci/setup tmux` installs one.
  static let isAvailable = ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    .contains { access("\($0)/tmux", X_OK) == 0 }

  /// Runs a line of the shell on a new terminal.
  init(
    _ line: String,
    in workplace: Workplace,
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    self.workplace = workplace
    // The path of a socket must be short.
    socket = "/tmp/mockexam-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try workplace.write(line + "\n", to: "line.sh")
    try run("-u -f /dev/null new-session -d -x \(columns) -y \(rows) -s s 'sh line.sh'")
  }

  deinit { hangUp() }

  /// Takes the terminal away.
  func hangUp() {
    _ = try? run("kill-server")
    unlink(socket)
  }

  /// Presses keys, by the names that tmux has for them.
  func press(_ keys: String...) throws {
    try run("send-keys -t s -- " + keys.map { "'\($0)'" }.joined(separator: " "))
  }

  /// Types characters one by one.
  func type(_ text: String) throws { try run("send-keys -t s -l -- '\(text)'") }

  func resize(columns: Int, rows: Int) throws {
    try run("resize-window -t s -x \(columns) -y \(rows)")
  }

  /// The screen as text, once it shows something, or as it is after half a minute.
  ///
  /// A screen that is still being drawn is waited for: it is read until it is twice the same.
  @discardableResult
  func screen(showing text: String) throws -> String {
    let end = ContinuousClock.now + .seconds(30)
    var last = ""
    while true {
      let screen = try run("capture-pane -p -t s")
      if screen.contains(text), screen == last { return screen }
      last = screen
      guard ContinuousClock.now < end else {
        Issue.record("the screen never shows '\(text)'; it is\n\(screen)")
        return screen
      }
      poll(nil, 0, 10)
    }
  }

  @discardableResult
  private func run(_ words: String) throws -> String {
    try workplace.run("tmux -S \(socket) \(words)").output
  }
}
