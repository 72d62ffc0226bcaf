import Glibc
import ItemBank

/// The part of a revision that a bank is loaded from: its folder and the profiles it may use.
struct RevisionTree {
  private let repository: GitRepository
  private let files: [GitRepository.File]
  private let contents: [[UInt8]]
  /// The roots of the search path, those in the repository as paths below its root.
  private let places: [Place]

  /// A root of the search path.
  private enum Place {
    case inside(String)
    case outside(String)
  }

  /// Two folders around the tree, so that what lies two folders up from a bank at the root of the
  /// repository is never what somebody else put among the temporary files.
  private static let tree = "a/b/tree"

  /// Reads the bank's folder and the profiles along its search path.
  init(around folder: String, _ revision: String) throws(GitError) {
    let repository = try GitRepository(around: folder)
    let commit = try repository.commit(revision)
    self.repository = repository
    places = ([folder + "/../.."] + SearchPath.standard.roots).map { root in
      let path = unsafe realpath(root, nil).map { path in
        defer { unsafe free(path) }
        return unsafe String(cString: path)
      }
      guard let path else { return .outside(root) }
      if path == repository.root { return .inside("") }
      guard path.hasPrefix(repository.root + "/") else { return .outside(path) }
      return .inside(String(path.dropFirst(repository.root.count + 1)))
    }
    let profiles = places.compactMap { place in
      if case .inside(let root) = place {
        root.isEmpty ? "Profiles" : root + "/Profiles"
      } else {
        nil
      }
    }
    files = try repository.files(in: commit, below: [repository.prefix] + profiles)
      .filter { $0.path.hasSuffix(".yaml") || $0.path.hasSuffix(".yml") || $0.isLink }
    contents = try repository.contents(of: files)
  }

  /// Whether the revision has the bank.
  var hasBank: Bool {
    let prefix = repository.prefix
    let manifest = prefix.isEmpty ? "bank.yaml" : prefix + "/bank.yaml"
    return files.contains { $0.path == manifest }
  }

  /// Writes the files into a folder of their own.
  func checkOut() throws(Stop) -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder(Self.tree)
    for (file, bytes) in zip(files, contents) {
      let path = Self.tree + "/" + file.path
      if file.isLink {
        try folder.link(path, to: String(decoding: bytes, as: UTF8.self))
      } else {
        try folder.write(bytes, to: path)
      }
    }
    return folder
  }

  /// Where the bank is in the folder.
  func bankFolder(in folder: TemporaryFolder) -> String {
    folder.path + "/" + Self.tree + (repository.prefix.isEmpty ? "" : "/" + repository.prefix)
  }

  /// The search path with the folder in the place of the repository.
  func roots(in folder: TemporaryFolder) -> [String] {
    places.map { place in
      switch place {
      case .inside(let root): folder.path + "/" + Self.tree + (root.isEmpty ? "" : "/" + root)
      case .outside(let root): root
      }
    }
  }
}
