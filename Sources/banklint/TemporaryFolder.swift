import Glibc

/// A folder for files that are read once, removed with all that was put in it.
final class TemporaryFolder {
  let path: String
  /// What was made, each folder before what is in it.
  private var made: [String] = []

  /// `$TMPDIR`, or where temporary files usually are.
  static var parent: String {
    let named = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    return named.hasPrefix("/") ? named : "/tmp"
  }

  /// Makes an empty folder.
  init() throws(Stop) {
    var template = Array((Self.parent + "/banklint-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw Stop("no folder can be made in '\(Self.parent)': \(Self.lastReason)")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for path in made.reversed() { unsafe remove(path) }
    unsafe rmdir(path)
  }

  /// Makes a folder and those around it; `name` is a path below this folder.
  func makeFolder(_ name: String) throws(Stop) {
    var path = self.path
    for part in name.split(separator: "/") {
      path += "/" + part
      if unsafe mkdir(path, 0o700) == 0 {
        made.append(path)
      } else if errno != EEXIST {
        throw Stop("'\(path)' cannot be made: \(Self.lastReason)")
      }
    }
  }

  /// Writes a file, and makes the folders around it.
  func write(_ bytes: [UInt8], to name: String) throws(Stop) {
    try makeFolderAround(name)
    made.append(path + "/" + name)
    try OutputFile(path: path + "/" + name).write(bytes)
  }

  /// Makes a symbolic link, and the folders around it.
  func link(_ name: String, to target: String) throws(Stop) {
    try makeFolderAround(name)
    if unsafe symlink(target, path + "/" + name) == 0 { made.append(path + "/" + name) }
  }

  private static var lastReason: String { unsafe String(cString: strerror(errno)).lowercased() }

  private func makeFolderAround(_ name: String) throws(Stop) {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    try makeFolder(String(name[..<slash]))
  }
}
