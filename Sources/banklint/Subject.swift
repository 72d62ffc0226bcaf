import Diagnostics
import ItemBank

/// A bank or a profile that is checked.
struct Subject {
  let diagnostics: [Diagnostic]
  let fileCount: Int
  let itemCount: Int

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
      } else {
        let profile = try catalog.profile(isFolder ? path + "/" : path)
        diagnostics = profile.diagnostics
        fileCount = profile.fileCount
        itemCount = 0
      }
    } catch {
      throw Stop("\(error)")
    }
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
