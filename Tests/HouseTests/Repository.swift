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

    /// The lines on which a word stands by itself, as `path:line`.
    func places(of word: String) -> [String] {
      lines.enumerated().filter { Self.holds($0.element, word) }
        .map { "\(path):\($0.offset + 1)" }
    }

    private static func holds(_ line: String, _ word: String) -> Bool {
      line.ranges(of: word).contains { range in
        let before = line[..<range.lowerBound].last
        return !(before.map { $0.isLetter || $0.isNumber || "_.`".contains($0) } ?? false)
      }
    }
  }

  /// All Swift files below a folder of the package.
  static func sources(below folder: String) throws -> [Source] {
    try files(below: folder).filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line[..<(line.ranges(of: "//").first?.lowerBound ?? line.endIndex)])
      }
      return Source(path: path, lines: lines)
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
