import Glibc

/// What one run of a program cost.
struct ProcessCost {
  let wallSeconds: Double
  let peakKilobytes: Int
  let status: Int32
}

/// A program and its arguments, run to the end.
struct ChildProcess {
  let arguments: [String]
  /// The file that standard input comes from.
  var input = "/dev/null"

  /// Runs the program once, its output written to a file or thrown away; nothing where it could not
  /// be started.
  func run(writingTo output: String = "/dev/null") -> ProcessCost? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions,
      1,
      output,
      O_WRONLY | O_CREAT | O_TRUNC,
      0o600
    )
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }

    var process: pid_t = 0
    let clock = ContinuousClock()
    let start = clock.now
    guard unsafe posix_spawn(&process, arguments[0], &actions, nil, &words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(process, &status, 0, &usage) == process else { return nil }
    let elapsed = start.duration(to: clock.now).components
    return ProcessCost(
      wallSeconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18,
      peakKilobytes: usage.ru_maxrss,
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    )
  }
}
