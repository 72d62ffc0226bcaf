import Diagnostics
import ItemBank

/// The files that `fmt` lays out.
enum LayoutFiles {
  /// The files that words of the command line stand for, each once.
  ///
  /// A folder stands for the files in all the banks and profiles that it is or holds, and for its
  /// settings.
  static func paths(of words: [String]) throws(Stop) -> [String] {
    guard !words.isEmpty else {
      let here = ["Banks", "Profiles", LoadedSettings.fileName].filter {
        FileSystem.kind(of: $0) != .nothing
      }
      guard !here.isEmpty else {
        throw Stop("there is no folder 'Banks' and no folder 'Profiles' here; name what to lay out")
      }
      return try paths(of: here)
    }
    var paths: [String] = []
    var known: Set<String> = []
    for word in words {
      for path in try files(at: word) where known.insert(path).inserted { paths.append(path) }
    }
    return paths
  }

  private static func files(at word: String) throws(Stop) -> [String] {
    guard FileSystem.kind(of: word) == .folder else { return [word] }
    var files: [String] = []
    for folder in try Subject.folders(at: word) { files += try yamlFiles(below: folder) }
    let folder = word.count > 1 && word.hasSuffix("/") ? String(word.dropLast()) : word
    let settings = folder + "/" + LoadedSettings.fileName
    if FileSystem.kind(of: settings) == .file, !files.contains(settings) { files.append(settings) }
    return files
  }

  private static func yamlFiles(below folder: String) throws(Stop) -> [String] {
    do throws(FileError) {
      return try FileSystem.yamlFiles(below: folder)
    } catch {
      throw Stop("\(error)")
    }
  }
}
