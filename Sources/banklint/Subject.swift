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
  /// What the bank's author wrote; a profile has no items.
  let draft: BankDraft?

  /// Loads the bank or the profile in a folder and holds it against rules.
  init(in folder: String, _ catalog: Catalog, _ rules: [Rule]) throws(Stop) {
    let found: [Diagnostic]
    let documents: [Document]
    do throws(CatalogError) {
      if Self.holds("bank.yaml", folder) {
        let bank = try catalog.bank(at: folder)
        let findings = Linter.findings(in: bank, rules: rules)
        found = bank.diagnostics.found(by: rules) + findings
        documents = bank.documents
        draft = bank.draft
      } else {
        let profile = try catalog.profile(folder + "/")
        found = profile.diagnostics.found(by: rules)
        documents = profile.documents
        draft = nil
      }
    } catch {
      throw Stop("\(error)")
    }
    let heeded = SuppressedFindings(of: found, in: documents, rules: rules)
    diagnostics = heeded.kept
    suppressed = heeded.suppressed
    paths = documents.map(\.source.path)
  }

  /// How many items the bank has.
  var itemCount: Int { draft?.items.count ?? 0 }

  /// The items of the bank in the order of its files.
  var items: [ItemTable.Entry] {
    (draft?.items ?? []).map { ItemTable.Entry(id: $0.id?.string, range: $0.node.range) }
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
  private static func folder(around path: String) throws(Stop) -> String {
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
