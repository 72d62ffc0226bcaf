/// Where banks and profiles are looked for, the nearest place first.
public struct SearchPath: Hashable, Sendable {
  /// Folders that hold a `Banks` and a `Profiles` folder.
  public let roots: [String]

  /// Makes a search path of given roots.
  public init(roots: [String]) { self.roots = roots }

  /// The usual search path of the running program.
  public static var standard: SearchPath {
    SearchPath(environment: FileSystem.environment, program: FileSystem.programPath())
  }

  /// Makes the usual search path: the folders of `$MOCKEXAM_PATH`, then the current folder, then
  /// `$XDG_DATA_HOME/mockexam`, then `share/mockexam` beside the `bin` of the program.
  public init(environment: (String) -> String?, program: String?) {
    var roots = (environment("MOCKEXAM_PATH") ?? "").utf8.split(separator: UInt8(ascii: ":"))
      .map { String(decoding: $0, as: UTF8.self) }
    roots.append(".")
    if let folder = environment("XDG_DATA_HOME"), folder.hasPrefix("/") {
      roots.append(folder + "/mockexam")
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      roots.append(home + "/.local/share/mockexam")
    }
    if let program, program.hasPrefix("/") {
      // The path has no links in it, so what is above the program's folder can be read off it.
      let folders = program.utf8.split(separator: UInt8(ascii: "/")).dropLast(2)
      roots.append(folders.map { "/\(Substring($0))" }.joined() + "/share/mockexam")
    }
    self.roots = roots
  }

  /// The folders below `Banks` that have a manifest, with their paths.
  public func bankFolders() -> [String] { folders(in: "Banks", holding: "bank.yaml") }

  /// The folders below `Profiles` that have a profile, with their paths.
  public func profileFolders() -> [String] { folders(in: "Profiles", holding: "profile.yaml") }

  private func folders(in group: String, holding file: String) -> [String] {
    roots.flatMap { root -> [String] in
      let folder = root == "." ? group : root + "/" + group
      guard let names = try? FileSystem.names(in: folder) else { return [] }
      return names.map { folder + "/" + $0 }
        .filter { FileSystem.kind(of: $0 + "/" + file) == .file }
    }
  }
}
