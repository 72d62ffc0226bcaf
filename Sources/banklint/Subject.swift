import Diagnostics
import ItemBank
import YAML

/// A bank or a profile that is checked.
struct Subject {
  let diagnostics: [Diagnostic]
  let fileCount: Int
  let itemCount: Int
  /// The files and items that were checked; a profile is known by its findings alone.
  let cases: [CheckedCase]

  /// Loads what is at a path: a folder of a bank, of a profile, or a file in one of them.
  init(at path: String, _ catalog: Catalog) throws(Stop) {
    let isFolder = FileSystem.kind(of: path) == .folder
    let folder = isFolder ? path : Self.folder(of: path)
    do throws(CatalogError) {
      if FileSystem.kind(of: folder + "/bank.yaml") != .nothing {
        let bank = try catalog.bank(at: folder)
        diagnostics = bank.diagnostics
        fileCount = bank.fileCount
        itemCount = bank.draft.items.count
        cases = Self.cases(of: bank)
      } else {
        let profile = try catalog.profile(isFolder ? path + "/" : path)
        diagnostics = profile.diagnostics
        fileCount = profile.fileCount
        itemCount = 0
        cases = []
      }
    } catch {
      throw Stop("\(error)")
    }
  }

  private static func cases(of bank: LoadedBank) -> [CheckedCase] {
    let files = bank.documents.map { document in
      let file = document.source
      return CheckedCase(name: .init(file.path, in: "banklint"), range: file.range)
    }
    let items = bank.draft.items.map { item in
      let range = item.node.range
      let name = item.id?.string ?? "item at byte \(range.bounds.lowerBound)"
      return CheckedCase(name: .init(name, in: range.file.path), range: range)
    }
    return files + items
  }

  /// The nearest folder around a file that has a manifest, or else the one that it lies in.
  private static func folder(of path: String) -> String {
    var folder = path
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = String(folder[..<slash])
      if FileSystem.kind(of: folder + "/bank.yaml") == .file { return folder }
    }
    return "."
  }
}
