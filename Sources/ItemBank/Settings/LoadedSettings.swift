public import Diagnostics
import YAML

/// The settings that a file holds.
public struct LoadedSettings: Sendable {
  /// The file.
  public let path: String
  /// What could be read of it.
  public let settings: Settings
  /// The author's mistakes, sorted by place.
  public let diagnostics: [Diagnostic]

  /// The name of the file that settings are found by; no file of items has it.
  public static let fileName = "banklint.yaml"

  /// Reads settings from a text.
  ///
  /// `rules` are the names that a file may speak of; `mandatory` of them cannot be turned off.
  public init(from source: SourceFile, rules: [String], mandatory: Set<String>) {
    let (document, mistakes) = Document.read(source)
    var decoder = SettingsDecoder(rules: rules, mandatory: mandatory)
    decoder.findings.append(mistakes)
    path = source.path
    settings = document.root.map { decoder.decode($0) } ?? Settings()
    diagnostics = decoder.findings.diagnostics.inSourceOrder()
  }

  /// The path of the settings for a folder: the nearest file in it or in a folder around it.
  public static func path(for folder: String) -> String? {
    folders(searchedFor: folder).map { $0 == "." ? fileName : $0 + "/" + fileName }
      .first { FileSystem.kind(of: $0) == .file }
  }

  /// Where settings for a folder may lie, the nearest place first.
  ///
  /// The search ends at the top of a repository, the folder that holds `.git`.
  public static func folders(searchedFor folder: String) -> [String] {
    var folders = [folder]
    for _ in 0..<256 {
      let folder = folders[folders.count - 1]
      let around = self.folder(around: folder)
      guard FileSystem.kind(of: folder + "/.git") == .nothing,
        !FileSystem.isSame(folder, around)
      else { break }
      folders.append(around)
    }
    return folders
  }

  private static func folder(around folder: String) -> String {
    let names = folder.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    guard let last = names.last else { return "/" }
    if last.elementsEqual(".".utf8) && names.count == 1 && !folder.hasPrefix("/") { return ".." }
    guard !last.elementsEqual("..".utf8), !last.elementsEqual(".".utf8) else {
      return folder + "/.."
    }
    let rest = names.dropLast().map { String(Substring($0)) }.joined(separator: "/")
    if folder.hasPrefix("/") { return "/" + rest }
    return rest.isEmpty ? "." : rest
  }
}
