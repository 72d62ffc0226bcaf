public import Diagnostics
import Glibc

/// The files and folders that banks and profiles are read from, and where to look for them; the
/// only file that asks the system for any of it.
public enum FileSystem {
  /// The most bytes that a file may have.
  public static let sizeLimit = 256 << 20
  /// The most files that one bank may have.
  public static let countLimit = 20_000

  /// Reads a regular file whole.
  ///
  /// Opened without blocking and checked before it is read, so that a pipe or a device is
  /// refused instead of waited for. A file that is written meanwhile is refused as well: a half of
  /// what it was and a half of what it becomes is neither.
  public static func source(at path: String) throws(FileError) -> SourceFile {
    try source(at: path, meanwhile: {})
  }

  /// Reads a regular file; calls `body` once it is open.
  static func source(at path: String, meanwhile body: () -> Void) throws(FileError) -> SourceFile {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw openingError(at: path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw openingError(at: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder(path: path)
    default: throw .notRegular(path: path)
    }
    let size = Int(status.st_size)
    guard size <= sizeLimit else {
      throw .tooLarge(path: path, bytes: size, limit: sizeLimit)
    }
    body()
    var failure: FileError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let received = unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        if received < 0 && errno == EINTR { continue }
        if received < 0 { failure = .unreadable(path: path, reason: lastReason()) }
        if received <= 0 { break }
        count += received
      }
    }
    if let failure { throw failure }
    var after = stat()
    guard bytes.count == size, unsafe fstat(descriptor, &after) == 0,
      after.st_size == status.st_size, after.st_mtim.tv_sec == status.st_mtim.tv_sec,
      after.st_mtim.tv_nsec == status.st_mtim.tv_nsec
    else { throw .changedWhileRead(path: path) }
    return SourceFile(path: path, bytes: bytes)
  }

  /// Reads standard input to its end, whatever it is, as the file that it stands for.
  public static func standardInput(as path: String = "<stdin>") throws(FileError) -> SourceFile {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let received = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if received < 0 && errno == EINTR { continue }
      guard received >= 0 else { throw .unreadable(path: path, reason: lastReason()) }
      guard received > 0 else { return SourceFile(path: path, bytes: bytes) }
      bytes += buffer[..<received]
      guard bytes.count <= sizeLimit else {
        throw .tooLarge(path: path, bytes: bytes.count, limit: sizeLimit)
      }
    }
  }

  /// What a path leads to, links followed.
  public enum Kind: Sendable {
    case file, folder, other, nothing
  }

  /// Tells what is at a path.
  public static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether two paths lead to the same file or folder, links followed.
  public static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// The names in a folder, hidden ones left out, in the order of their bytes.
  public static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      guard errno == ENOTDIR else { throw openingError(at: folder) }
      throw .notAFolder(path: folder)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.utf8.starts(with: ".".utf8) else { continue }
      guard names.count < countLimit else {
        throw .tooManyFiles(path: folder, limit: countLimit)
      }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All files below a folder whose name ends in `.yaml` or `.yml`, in the order of their paths.
  ///
  /// Folders that are links are not entered, so no loop of links can catch the walk.
  public static func yamlFiles(below folder: String) throws(FileError) -> [String] {
    var files: [String] = []
    try collect(below: folder, into: &files)
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All folders below a folder, hidden ones and links left out, each before those in it.
  public static func folders(below folder: String) throws(FileError) -> [String] {
    var folders: [String] = []
    for path in try names(in: folder).map({ folder + "/" + $0 }) where isUnlinkedFolder(path) {
      folders.append(path)
      folders += try self.folders(below: path)
    }
    return folders
  }

  private static func collect(
    below folder: String,
    into files: inout [String]
  ) throws(FileError) {
    for name in try names(in: folder) {
      let path = folder + "/" + name
      if isUnlinkedFolder(path) {
        try collect(below: path, into: &files)
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        guard files.count < countLimit else {
          throw .tooManyFiles(path: folder, limit: countLimit)
        }
        files.append(path)
      }
    }
  }

  private static func isUnlinkedFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path of the running program, or nothing where the system does not tell.
  public static func programPath() -> String? {
    unsafe realpath("/proc/self/exe", nil).map { path in
      defer { unsafe free(path) }
      return unsafe String(cString: path)
    }
  }

  /// A variable of the environment.
  public static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  private static func openingError(at path: String) -> FileError {
    errno == ENOENT || errno == ENOTDIR
      ? .missing(path: path) : .unreadable(path: path, reason: lastReason())
  }

  private static func lastReason() -> String {
    unsafe String(cString: strerror(errno)).lowercased()
  }
}
