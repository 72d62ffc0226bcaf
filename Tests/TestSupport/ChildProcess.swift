import Glibc

/// A program that a test started.
///
/// Not `Foundation.Process`: that one can give its child no terminal, and leaves our open files to
/// it.
public struct ChildProcess {
  private let id: pid_t

  /// What a child reads and writes.
  public enum Streams {
    /// Three files: input, output, errors.
    case files(input: String, output: String, errors: String)
    /// A terminal, by the path of its device; the child gets a session of its own on it.
    case terminal(String)
  }

  /// The system refused what a test needs.
  public struct Failure: Error {
    /// What the system says.
    public let reason: String

    /// Takes the number of an error.
    public init(_ code: Int32) { reason = String(cString: strerror(code)) }
  }

  /// Starts a program with these variables in its environment and no others.
  public init(
    _ words: [String],
    environment: [String: String],
    streams: Streams
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    switch streams {
    case .files(let input, let output, let errors):
      let writing = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, errors, writing, 0o600)
    case .terminal(let device):
      flags |= newSession
      posix_spawn_file_actions_addopen(&actions, 0, device, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    // Whoever runs the tests may ignore the signal of a closed pipe, and a child would inherit that.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // Threads that run tests block signals, and a child would inherit that as well.
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var id = pid_t()
    let code = posix_spawn(&id, words[0], &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw Failure(code) }
    self.id = id
  }

  /// Sends it a signal.
  public func send(_ signal: Int32) { kill(id, signal) }

  /// Waits for the end; a child that a signal ended has 128 and the signal, as in a shell.
  public func waitForStatus() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

/// `POSIX_SPAWN_SETSID`, which glibc declares for its own extensions only.
private let newSession: Int32 = 0x80
