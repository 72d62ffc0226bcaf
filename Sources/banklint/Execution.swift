import Glibc

/// A program that was run to its end, and what it wrote.
struct Execution {
  let status: Int32
  let output: [UInt8]
  let errors: [UInt8]

  /// Why a program could not be run; the number is the system's.
  struct Failure: Error {
    let code: Int32

    var reason: String { unsafe String(cString: strerror(code)).lowercased() }
  }

  /// Runs a program that is looked for along `$PATH`, without a shell.
  ///
  /// Its streams are files without a name, so that none of them can fill up and stop it.
  init(_ words: [String], input: [UInt8] = []) throws(Failure) {
    let streams = [try Stream(), try Stream(), try Stream()]
    try streams[0].fill(with: input)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, stream.descriptor, Int32(number))
    }
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    guard code == 0 else { throw Failure(code: code) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(code: errno) }
    }
    self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    output = try streams[1].contents()
    errors = try streams[2].contents()
  }

  /// A temporary file that has lost its name and goes with its descriptor.
  private final class Stream {
    let descriptor: Int32

    init() throws(Failure) {
      var template = Array((TemporaryFolder.parent + "/banklint-XXXXXX").utf8CString)
      descriptor = unsafe mkstemp(&template)
      guard descriptor >= 0 else { throw Failure(code: errno) }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      unsafe unlink(template)
    }

    deinit { close(descriptor) }

    func fill(with bytes: [UInt8]) throws(Failure) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = unsafe rest.withUnsafeBytes {
          unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
        }
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { throw Failure(code: errno) }
        rest = rest.dropFirst(written)
      }
      lseek(descriptor, 0, SEEK_SET)
    }

    func contents() throws(Failure) -> [UInt8] {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      lseek(descriptor, 0, SEEK_SET)
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes {
          unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
        }
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { throw Failure(code: errno) }
        guard count > 0 else { return bytes }
        bytes += buffer[..<count]
      }
    }
  }
}
