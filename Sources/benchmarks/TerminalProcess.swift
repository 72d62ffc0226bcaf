import Glibc

/// A program on a terminal of its own, and a clock that runs from its start.
final class TerminalProcess {
  private let descriptor: Int32
  private var process: pid_t = 0
  private let start: ContinuousClock.Instant

  /// Starts a program on a terminal of 80 columns and 24 rows; nothing where it cannot be started.
  init?(_ arguments: [String]) {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var (near, far): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard unsafe openpty(&far, &near, &name, nil, &size) == 0 else { return nil }
    close(near)
    _ = fcntl(far, F_SETFD, FD_CLOEXEC)
    descriptor = far

    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, number, name, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // In a session of its own the terminal is the one that the program is controlled by.
    // POSIX_SPAWN_SETSID, which Swift does not import.
    unsafe posix_spawnattr_setflags(&attributes, 0x80)
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    let environment = ["TERM=xterm", "LANG=C.UTF-8", "HOME=/nonexistent", "PATH=/usr/bin:/bin"]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    start = .now
    guard
      unsafe posix_spawn(&process, arguments[0], &actions, &attributes, &words, &variables) == 0
    else {
      close(far)
      return nil
    }
  }

  deinit {
    close(descriptor)
    if process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// The milliseconds since the start.
  var elapsed: Double { start.duration(to: .now) / .milliseconds(1) }

  /// Types characters; returns whether that could be done.
  func type(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return unsafe bytes.withUnsafeBytes {
      unsafe write(descriptor, $0.baseAddress, $0.count) == $0.count
    }
  }

  /// Reads until a text was shown; false where it does not come.
  func wait(for text: String) -> Bool {
    let wanted = Array(text.utf8)
    var shown: [UInt8] = []
    while shown.isEmpty || !contains(wanted, in: shown) {
      guard let bytes = read(within: 10_000) else { return false }
      shown += bytes
    }
    return true
  }

  /// Types a key and tells how many milliseconds it takes until anything is shown for it.
  func timeToAnswer(_ key: String) -> Double? {
    let typed = ContinuousClock.now
    guard type(key), read(within: 10_000) != nil else { return nil }
    return typed.duration(to: .now) / .milliseconds(1)
  }

  /// Reads until nothing is shown for a moment; false where the program has ended.
  func waitForSilence() -> Bool {
    while isReadable(within: 3) { guard read(within: 0) != nil else { return false } }
    return true
  }

  /// Waits for the end of the program, and tells its exit status.
  func waitForEnd() -> Int32? {
    while read(within: 10_000) != nil {}
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, 0) == process else { return nil }
    process = 0
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, milliseconds) > 0
  }

  private func read(within milliseconds: Int32) -> [UInt8]? {
    guard isReadable(within: milliseconds) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
    }
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  private func contains(_ wanted: [UInt8], in shown: [UInt8]) -> Bool {
    shown.indices.contains { shown[$0...].starts(with: wanted) }
  }
}

/// How many milliseconds it takes to write a page into a new file and to force it onto the disk.
func durableWrite(in folder: String) -> Double? {
  let path = folder + "/page"
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { return nil }
  defer {
    close(descriptor)
    unsafe _ = unlink(path)
  }
  let page = [UInt8](repeating: 1, count: 4096)
  let begun = ContinuousClock.now
  let count = unsafe page.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
  guard count == page.count, fsync(descriptor) == 0 else { return nil }
  return begun.duration(to: .now) / .milliseconds(1)
}
