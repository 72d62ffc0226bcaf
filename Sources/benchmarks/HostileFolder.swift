import Glibc

/// A part of a file of a hostile input.
///
/// Parts are written piece by piece: what this program held in memory would count as a peak of the
/// programs that it starts.
enum Piece: Sendable {
  case bytes([UInt8])
  /// Bytes so many times.
  case repeated([UInt8], Int)
  /// What a function makes of the numbers from zero on.
  case numbered(Int, @Sendable (Int) -> String)

  static func text(_ text: String) -> Piece { .bytes(Array(text.utf8)) }

  static func repeated(_ text: String, _ count: Int) -> Piece {
    .repeated(Array(text.utf8), count)
  }
}

/// The folder in which one hostile input is made.
struct HostileFolder {
  /// What could not be made, and why.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ path: String) {
      description = unsafe "'\(path)' cannot be made: \(String(cString: strerror(errno)))"
    }
  }

  private let root: String
  /// How many bytes all files have that were written.
  private(set) var byteCount = 0

  /// The folder of a bank.
  var bank: String { root + "/Banks/generated" }
  /// The folder of the bank's profile.
  var profile: String { root + "/Profiles/generated" }

  /// Makes a bank without items, with a profile.
  init(at root: String) throws(Failure) {
    self.root = root
    try write([.text(BankGenerator.syllabus(topics: 10))], to: profile + "/syllabus.yaml")
    try write([.text(BankGenerator.profile)], to: profile + "/profile.yaml")
    try write([.text(BankGenerator.manifest)], to: bank + "/bank.yaml")
    byteCount = 0
  }

  /// Writes a file of items into the bank.
  mutating func writeItems(_ pieces: [Piece]) throws(Failure) {
    try write(pieces, to: bank + "/items.yaml")
  }

  /// Writes a file, with the folders above it.
  mutating func write(_ pieces: [Piece], to path: String) throws(Failure) {
    makeFolders(above: path)
    guard let file = unsafe fopen(path, "w") else { throw Failure(path) }
    var isWhole = true
    func write(_ bytes: [UInt8]) {
      isWhole = unsafe isWhole && fwrite(bytes, 1, bytes.count, file) == bytes.count
      byteCount += bytes.count
    }
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): write(bytes)
      case .repeated(let bytes, let count):
        let times = min(count, max(1, 1 << 16 / bytes.count))
        let block = Array(repeatElement(bytes, count: times).joined())
        for _ in 0..<(count / times) { write(block) }
        write(Array(block.prefix(count % times * bytes.count)))
      case .numbered(let count, let text):
        for number in 0..<count { write(Array(text(number).utf8)) }
      }
    }
    guard unsafe fclose(file) == 0, isWhole else { throw Failure(path) }
  }

  /// Makes a symbolic link.
  func link(_ path: String, to target: String) throws(Failure) {
    guard unsafe symlink(target, path) == 0 else { throw Failure(path) }
  }

  /// Makes a named pipe that nobody writes to.
  func makePipe(at path: String) throws(Failure) {
    guard unsafe mkfifo(path, 0o600) == 0 else { throw Failure(path) }
  }

  /// Makes a file with a hole as large as it is.
  func makeHole(_ bytes: Int, at path: String) throws(Failure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(path) }
    defer { close(descriptor) }
    guard ftruncate(descriptor, bytes) == 0 else { throw Failure(path) }
  }

  private func makeFolders(above path: String) {
    for slash in path.utf8.indices.dropFirst() where path.utf8[slash] == UInt8(ascii: "/") {
      unsafe _ = mkdir(String(path[..<slash]), 0o700)
    }
  }
}

/// The first bytes of a file; none where there is no file.
func start(of path: String, bytes count: Int) -> [UInt8] {
  guard let file = unsafe fopen(path, "r") else { return [] }
  defer { unsafe _ = fclose(file) }
  return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, received in
    received = unsafe fread(buffer.baseAddress, 1, count, file)
  }
}
