public import Assessment
public import Diagnostics

/// The profiles and banks that can be found, and how to load them.
public struct Catalog: Sendable {
  /// A profile's or a bank's folder under its name.
  public struct Entry: Hashable, Sendable {
    /// The name of the folder, by which it is found.
    public let name: String
    /// The folder.
    public let folder: String
  }

  private let searchPath: SearchPath

  /// What takes the place of the file of its path.
  private var replacement: SourceFile?

  /// A profile that need not be read again.
  private var known: LoadedProfile?

  /// Makes a catalog of what a search path reaches.
  public init(searchPath: SearchPath) { self.searchPath = searchPath }

  /// Returns the catalog in which a text takes the place of the file of its path, as if it were
  /// saved already.
  public func replacing(_ source: SourceFile) -> Catalog {
    var catalog = self
    catalog.replacement = source
    return catalog
  }

  /// Returns the catalog that has a profile already: banks written for it are loaded without reading
  /// it again.
  public func knowing(_ profile: LoadedProfile) -> Catalog {
    var catalog = self
    catalog.known = profile
    return catalog
  }

  /// All profiles, the nearest of a name first; a later one of the same name is hidden by it.
  public func profiles() -> [Entry] { searchPath.profileFolders().map(Self.entry) }

  /// All banks, the nearest of a name first; a later one of the same name is hidden by it.
  public func banks() -> [Entry] { searchPath.bankFolders().map(Self.entry) }

  private static func entry(of folder: String) -> Entry {
    let name = folder.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    return Entry(name: name ?? folder, folder: folder)
  }

  /// The file of a profile by its name, or by a path: a word with a slash in it, or one that
  /// ends in `.yaml`.
  public func profilePath(of name: String) -> String? {
    guard name.utf8.contains(UInt8(ascii: "/")) || name.hasSuffix(".yaml") else {
      return profiles().first { $0.name == name }.map { $0.folder + "/profile.yaml" }
    }
    switch FileSystem.kind(of: name) {
    case .folder: return withoutTrailingSlash(name) + "/profile.yaml"
    case .nothing: return nil
    case .file, .other: return name
    }
  }

  /// Loads a profile by its name or path.
  public func profile(_ name: String) throws(CatalogError) -> LoadedProfile {
    guard let path = profilePath(of: name) else {
      throw .noProfile(name, known: uniqueNames(profiles()))
    }
    do throws(FileError) {
      return try ProfileLoader(replacement: replacement, find: profilePath).load(at: path)
    } catch {
      throw .file(error)
    }
  }

  /// Loads a bank by the path of its folder.
  public func bank(at path: String) throws(CatalogError) -> LoadedBank {
    let folder = withoutTrailingSlash(path)
    do throws(FileError) {
      guard FileSystem.kind(of: folder) == .folder else {
        throw FileSystem.kind(of: folder) == .nothing
          ? FileError.missing(path: path) : .notAFolder(path: path)
      }
      guard FileSystem.kind(of: folder + "/bank.yaml") == .file else {
        throw FileError.missing(path: folder + "/bank.yaml")
      }
      let near = Catalog(searchPath: SearchPath(roots: roots(near: folder)))
      var failure: FileError?
      let bank = try loadBank(in: folder, replacement: replacement) { name in
        if let known, let path = near.profilePath(of: name), FileSystem.isSame(path, known.path) {
          return known
        }
        do throws(CatalogError) {
          return try near.profile(name)
        } catch {
          if case .file(let error) = error { failure = error }
          return nil
        }
      }
      if let failure { throw failure }
      return bank
    } catch {
      throw .file(error)
    }
  }

  /// Loads the banks that serve a profile: those named, or else all on the search path whose
  /// manifest names the profile or one that it extends.
  public func banks(
    for profile: ExamProfile,
    named paths: [String]
  ) throws(CatalogError) -> [LoadedBank] {
    guard paths.isEmpty else {
      var banks: [LoadedBank] = []
      for path in paths { banks.append(try bank(path)) }
      return banks
    }
    var banks: [LoadedBank] = []
    var names: Set<String> = []
    let served = [profile.id] + profile.ancestors
    for entry in self.banks() where names.insert(entry.name).inserted {
      guard let target = try manifestProfile(in: entry.folder), served.contains(target) else {
        continue
      }
      banks.append(try bank(at: entry.folder))
    }
    guard !banks.isEmpty else { throw .noBank(profile: profile.id) }
    return banks
  }

  /// Loads the profiles that extend the one that a bank is written for: the bank serves them, too.
  ///
  /// They come in the order in which they are found; those with mistakes are left out.
  public func profiles(derivedFor bank: LoadedBank) throws(CatalogError) -> [ExamProfile] {
    guard let target = bank.profile?.profile?.id else { return [] }
    let near = Catalog(searchPath: SearchPath(roots: roots(near: bank.folder)))
    var profiles: [ExamProfile] = []
    var names: Set<String> = []
    for entry in near.profiles() where names.insert(entry.name).inserted {
      guard let profile = try near.profile(entry.name).profile else { continue }
      if profile.ancestors.contains(target) { profiles.append(profile) }
    }
    return profiles
  }

  /// Loads a bank by its name or path.
  public func bank(_ name: String) throws(CatalogError) -> LoadedBank {
    guard FileSystem.kind(of: name) == .nothing, !name.utf8.contains(UInt8(ascii: "/")) else {
      return try bank(at: name)
    }
    guard let entry = banks().first(where: { $0.name == name }) else {
      throw .noSuchBank(name, known: uniqueNames(banks()))
    }
    return try bank(at: entry.folder)
  }

  /// The profile that the manifest in a folder names, if it can be read.
  private func manifestProfile(in folder: String) throws(CatalogError) -> String? {
    do throws(FileError) {
      return try profileName(inManifestAt: folder + "/bank.yaml")
    } catch {
      throw .file(error)
    }
  }

  /// The search path of a bank begins where the bank lies, so that a checkout elsewhere works.
  private func roots(near folder: String) -> [String] {
    [folder + "/../.."] + searchPath.roots
  }

  private func uniqueNames(_ entries: [Entry]) -> [String] {
    var seen: Set<String> = []
    return entries.map(\.name).filter { seen.insert($0).inserted }
  }

  private func withoutTrailingSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

/// Why a profile or a bank could not be had.
public enum CatalogError: Error, Hashable, Sendable, CustomStringConvertible {
  case noProfile(String, known: [String])
  case noBank(profile: String)
  case noSuchBank(String, known: [String])
  case file(FileError)

  /// One phrase for a person, without a full stop.
  public var description: String {
    switch self {
    case .noProfile(let name, let known):
      "there is no profile '\(name)'" + Self.hint(for: name, among: known)
    case .noSuchBank(let name, let known):
      "there is no bank '\(name)'" + Self.hint(for: name, among: known)
    case .noBank(let profile):
      "no bank serves the profile '\(profile)'; name one with --bank PATH"
    case .file(let error): error.description
    }
  }

  private static func hint(for name: String, among known: [String]) -> String {
    if let suggestion = suggestion(for: name, among: known) { return "; \(suggestion)" }
    return known.isEmpty ? "" : "; there \(known.count == 1 ? "is" : "are") \(quotedList(known))"
  }
}
