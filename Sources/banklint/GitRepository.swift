/// The repository that a folder lies in, asked through the program `git`.
///
/// Blobs are read as they are stored: no hook runs, no filter, and nothing of the repository changes.
struct GitRepository {
  /// The absolute path of the working tree.
  let root: String
  /// The path of the folder below the root, without slashes at its ends.
  let prefix: String

  /// Finds the repository around a folder.
  init(around folder: String) throws(GitError) {
    let answer = try Self.git(["-C", folder, "rev-parse", "--show-toplevel", "--show-prefix"])
    var lines = String(decoding: answer.output, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard answer.status == 0, lines.count == 3 else { throw .noRepository(folder: folder) }
    lines.removeLast()
    root = String(lines[0])
    prefix = lines[1].split(separator: "/").joined(separator: "/")
  }

  /// The commit that a revision names.
  func commit(_ revision: String) throws(GitError) -> String {
    let answer = try git([
      "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}",
    ])
    let name = String(decoding: answer.output, as: UTF8.self).split(separator: "\n").last
    guard answer.status == 0, let name, name.utf8.allSatisfy(\.isHexadecimalDigit) else {
      throw .noRevision(revision, folder: root)
    }
    return String(name)
  }

  /// A file of a commit.
  struct File {
    let path: String
    let isLink: Bool
    fileprivate let blob: String
  }

  /// The files below some paths in a commit; the empty path is the whole tree.
  func files(in commit: String, below paths: [String]) throws(GitError) -> [File] {
    let paths = paths.contains("") ? [] : paths
    let answer = try git(
      ["--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", commit, "--"] + paths
    )
    try check(answer, "ls-tree")
    return answer.output.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let fields = line[..<tab].split(separator: UInt8(ascii: " "))
        .map { String(decoding: $0, as: UTF8.self) }
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      // A tree made by hand could name files outside of it.
      let isBelow = path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0 != ".." }
      guard fields.count == 3, fields[1] == "blob", isBelow else { return nil }
      return File(
        path: path,
        isLink: fields[0] == "120000",
        blob: fields[2]
      )
    }
  }

  /// The contents of files, in their order.
  func contents(of files: [File]) throws(GitError) -> [[UInt8]] {
    guard !files.isEmpty else { return [] }
    let input = Array(files.map { $0.blob + "\n" }.joined().utf8)
    let answer = try git(["cat-file", "--batch"], input: input)
    try check(answer, "cat-file")
    var contents: [[UInt8]] = []
    var rest = answer.output[...]
    for _ in files {
      // Each answer is a line that ends with the size, then so many bytes and a line break.
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let size = Int(
          String(
            decoding: rest[..<end].split(separator: UInt8(ascii: " ")).last ?? [],
            as: UTF8.self
          )
        ), size >= 0, size < rest.endIndex - end - 1
      else { throw .failed(command: "cat-file", reason: "its answer is cut off") }
      contents.append(Array(rest[(end + 1)..<(end + 1 + size)]))
      rest = rest[(end + 2 + size)...]
    }
    return contents
  }

  private func git(_ words: [String], input: [UInt8] = []) throws(GitError) -> Execution {
    try Self.git(["-C", root] + words, input: input)
  }

  private static func git(_ words: [String], input: [UInt8] = []) throws(GitError) -> Execution {
    do throws(Execution.Failure) {
      return try Execution(["git"] + words, input: input)
    } catch {
      throw .noGit(reason: error.reason)
    }
  }

  private func check(_ answer: Execution, _ command: String) throws(GitError) {
    guard answer.status != 0 else { return }
    let lines = String(decoding: answer.errors, as: UTF8.self).split(separator: "\n")
    throw .failed(command: command, reason: lines.first.map(String.init) ?? "it does not say why")
  }
}

/// Why an earlier state could not be had.
enum GitError: Error, Hashable, CustomStringConvertible {
  case noGit(reason: String)
  case noRepository(folder: String)
  case noRevision(String, folder: String)
  case failed(command: String, reason: String)

  /// One phrase for a person, without a full stop.
  var description: String {
    switch self {
    case .noGit(let reason): "git cannot be run: \(reason)"
    case .noRepository(let folder): "'\(folder)' is in no working tree of git"
    case .noRevision(let revision, let folder):
      "the repository in '\(folder)' has no revision '\(revision)'; a shallow clone lacks most"
    case .failed(let command, let reason): "'git \(command)' failed: \(reason)"
    }
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
