import ItemBank

extension CheckRun {
  /// The folders of all files that were read, each once.
  var folders: [String] {
    var folders: [String] = []
    func add(_ paths: [String]) {
      for folder in paths.map({ splitPath($0).folder })
      where folder != folders.last && !folders.contains(folder) { folders.append(folder) }
    }
    for subject in subjects {
      // What else is below a bank's folder belongs to it as well.
      add(Array(subject.paths.prefix(1)))
      guard let bank = subject.bank else {
        add(subject.paths)
        continue
      }
      if let profile = bank.profile {
        add(profile.paths)
      } else {
        folders.append(bank.folder + "/../../Profiles")
      }
    }
    return folders
  }

  /// The folders in which settings for a subject are looked for.
  var settingsFolders: [String] {
    var folders: [String] = []
    for path in subjects.compactMap(\.paths.first) {
      for folder in LoadedSettings.folders(searchedFor: splitPath(path).folder)
      where !folders.contains(folder) { folders.append(folder) }
    }
    return folders
  }
}

/// The folder that a path lies in, `.` for the current one, and the name that it has there.
func splitPath(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
  let folder = slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  return (folder, String(path[path.utf8.index(after: slash)...]))
}
