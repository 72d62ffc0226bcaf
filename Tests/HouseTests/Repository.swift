import Foundation
import ItemBank

/// The files of this package, read from where the tests were compiled.
enum Repository {
  /// The folder of the package.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// A source file: its path below the package, and its lines without their comments.
  struct Source: Sendable {
    let path: String
    let lines: [String]

    /// The target that it belongs to.
    var target: String { String(path.split(separator: "/")[1]) }

    /// The modules that it imports, however it does so.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"),
          words[..<keyword].allSatisfy({ $0.first == "@" || Self.accessLevels.contains($0) })
        else { return nil }
        return words.dropFirst(keyword + 1).first.map(String.init)
      }
    }

    private static let accessLevels: [Substring] = [
      "public", "package", "internal", "private", "fileprivate",
    ]

    /// The lines on which a word begins that does not go on from a letter or a dot, as `path:line`.
    func places(of word: String) -> [String] {
      let word = Array(word.utf8)
      return lines.enumerated().filter { _, line in
        guard let start = Repository.offset(of: word, in: Array(line.utf8)) else { return false }
        let before = line.utf8.prefix(start).last.map { Character(UnicodeScalar($0)) }
        return !(before.map { $0.isLetter || $0.isNumber || "_.`".contains($0) } ?? false)
      }
      .map { "\(path):\($0.offset + 1)" }
    }
  }

  /// All Swift files of the programs and libraries.
  static func sources() throws -> [Source] { try swiftFiles.get() }

  private static let swiftFiles = Result {
    try files(below: "Sources").filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
        let bytes = Array(line)
        return String(
          decoding: bytes[..<(offset(of: [0x2F, 0x2F], in: bytes) ?? bytes.count)],
          as: UTF8.self
        )
      }
      return Source(path: path, lines: lines)
    }
  }

  private static func offset(of word: [UInt8], in line: [UInt8]) -> Int? {
    guard line.count >= word.count else { return nil }
    return (0...line.count - word.count).first {
      line[$0] == word[0] && line[$0...].starts(with: word)
    }
  }

  /// All files below a folder of the package, hidden ones left out, in the order of their paths.
  static func files(below folder: String) throws -> [String] {
    try FileSystem.names(in: root + "/" + folder).flatMap { name in
      let path = folder + "/" + name
      return FileSystem.kind(of: root + "/" + path) == .folder ? try files(below: path) : [path]
    }
  }

  /// The paths that are under version control; nothing where there is none.
  static func trackedFiles() throws -> [String]? {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", root, "ls-files", "-z"]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    try git.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}
