import Glibc

/// What one run of a program cost.
struct ProcessCost {
  let wallSeconds: Double
  let peakKilobytes: Int
  /// The exit status; negative where a signal ended the program.
  let status: Int32
}

/// A program and its arguments, run to the end.
struct ChildProcess {
  let arguments: [String]
  /// The file that standard input comes from.
  var input = "/dev/null"

  /// Runs the program once, its output written to a file or thrown away; nothing where it could not
  /// be started.
  ///
  /// Standard error is thrown away unless `errorsToo` is set. A program that takes longer than
  /// `patience` is ended. The peak is at least that of this program so far: a process begins with
  /// the memory of the one that starts it.
  func run(
    writingTo output: String = "/dev/null",
    errorsToo: Bool = false,
    within patience: Duration? = nil
  ) -> ProcessCost? {
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
    if errorsToo {
      unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
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
    var ended: pid_t = 0
    repeat {
      ended = unsafe wait4(process, &status, patience == nil ? 0 : WNOHANG, &usage)
      guard ended == 0, let patience else { break }
      if start.duration(to: clock.now) > patience { kill(process, SIGKILL) }
      usleep(1000)
    } while true
    guard ended == process else { return nil }
    let elapsed = start.duration(to: clock.now).components
    return ProcessCost(
      wallSeconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18,
      peakKilobytes: usage.ru_maxrss,
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    )
  }
}
