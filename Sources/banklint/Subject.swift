import Arguments
import Diagnostics
import ItemBank
import Linting
import Typesetting
import YAML

/// A bank or a profile that is checked.
struct Subject {
  let diagnostics: [Diagnostic]
  /// What comments silence.
  let suppressed: [SuppressedDiagnostic]
  /// The files that were read; a profile shares some with those it extends.
  let paths: [String]
  /// The bank; `nil` for a profile, whose files are never written.
  let bank: LoadedBank?
  /// What rules worked on: kept, because a check ends the program.
  private let remains: [any Sendable]

  /// Loads the bank or the profile in a folder and holds it against rules; shows what was found in
  /// the file of a path only, if one is given.
  init(
    in folder: String,
    _ catalog: Catalog,
    _ rules: [Rule],
    only path: String? = nil
  ) throws(Stop) {
    do throws(CatalogError) {
      if Self.holds("bank.yaml", folder) {
        self.init(try catalog.bank(at: folder), rules, only: path)
      } else {
        let profile = try catalog.profile(folder + "/")
        let found = profile.diagnostics.found(by: rules).map(\.withoutFix)
        let heeded = SuppressedFindings(of: found, in: profile.documents, rules: rules)
        self.init(heeded, in: profile.documents, bank: nil, remains: [], only: path)
      }
    } catch {
      throw Stop("\(error)")
    }
  }

  /// Holds a file of items against rules, without a bank around it.
  init(of source: SourceFile, _ rules: [Rule]) {
    self.init(loadItems(from: source), rules, only: nil)
  }

  /// All that is reported of a bank, and what its comments silence.
  static func findings(in bank: LoadedBank, _ rules: [Rule]) -> SuppressedFindings {
    var remains: [any Sendable] = []
    return findings(in: bank, rules, remains: &remains)
  }

  private static func findings(
    in bank: LoadedBank,
    _ rules: [Rule],
    remains: inout [any Sendable]
  ) -> SuppressedFindings {
    let found =
      bank.diagnostics.found(by: rules)
      + Linter.findings(in: bank, rules: rules, remains: &remains)
    return SuppressedFindings(
      of: found.withoutFixesInUnreadableFiles(),
      in: bank.documents,
      rules: rules
    )
  }

  private init(_ bank: LoadedBank, _ rules: [Rule], only path: String?) {
    var remains: [any Sendable] = []
    let found = Self.findings(in: bank, rules, remains: &remains)
    self.init(found, in: bank.documents, bank: bank, remains: remains, only: path)
  }

  private init(
    _ heeded: SuppressedFindings,
    in documents: [Document],
    bank: LoadedBank?,
    remains: [any Sendable],
    only path: String?
  ) {
    func isShown(_ file: SourceFile) -> Bool { path.map { $0 == file.path } ?? true }
    diagnostics = heeded.kept.filter { isShown($0.range.file) }
    suppressed = heeded.suppressed.filter { isShown($0.diagnostic.range.file) }
    paths = documents.map(\.source).filter(isShown).map(\.path)
    itemCount = (bank?.draft.items ?? []).count { isShown($0.node.document.source) }
    self.bank = bank
    self.remains = remains
  }

  /// The bank's or the profile's name: what the manifest says, or else the folder.
  var name: String {
    let folder = paths.first?.utf8.split(separator: UInt8(ascii: "/")).dropLast().last
    return bank?.draft.manifest.id?.string ?? folder.map { String(Substring($0)) } ?? "."
  }

  /// How many items the files have.
  let itemCount: Int

  /// The items in the order of the files.
  var items: [ItemTable.Entry] {
    let paths = Set(paths)
    return (bank?.draft.items ?? []).filter { paths.contains($0.node.document.source.path) }
      .map { ItemTable.Entry(id: $0.id?.string, range: $0.node.range) }
  }

  /// The folders that a path stands for: itself, those right below it that are banks or profiles,
  /// or the one around a file.
  static func folders(at path: String) throws(Stop) -> [String] {
    switch FileSystem.kind(of: path) {
    case .nothing:
      // A misspelt command is taken for a path, because this command is the default.
      let meant = nearestSpelling(to: path, among: CommandTable.program.commands.map(\.name))
      throw Stop(
        "'\(path)' does not exist" + (meant.map { "; did you mean 'banklint \($0)'?" } ?? "")
      )
    case .file, .other:
      return [try folder(around: path)]
    case .folder:
      let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      if isSubject(folder) { return [folder] }
      let below = try names(in: folder).map { folder + "/" + $0 }.filter(isSubject)
      guard !below.isEmpty else {
        throw Stop("'\(path)' holds no bank and no profile: no bank.yaml, no profile.yaml")
      }
      return below
    }
  }

  /// The nearest folder around a file that is a bank or a profile.
  static func folder(around path: String) throws(Stop) -> String {
    var rest = path.utf8[...]
    while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      if isSubject(String(Substring(rest))) { return String(Substring(rest)) }
    }
    guard !path.hasPrefix("/"), isSubject(".") else {
      throw Stop("'\(path)' belongs to no bank and no profile")
    }
    return "."
  }

  private static func isSubject(_ folder: String) -> Bool {
    holds("bank.yaml", folder) || holds("profile.yaml", folder)
  }

  private static func holds(_ name: String, _ folder: String) -> Bool {
    FileSystem.kind(of: folder + "/" + name) == .file
  }

  private static func names(in folder: String) throws(Stop) -> [String] {
    do throws(FileError) {
      return try FileSystem.names(in: folder)
    } catch {
      throw Stop("\(error)")
    }
  }
}
