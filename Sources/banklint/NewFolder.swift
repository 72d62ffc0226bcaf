import Arguments
import Assessment
import Diagnostics
import Glibc
import ItemBank
import JSON
import Linting

/// What `new bank` and `new profile` do: make a folder that was not there, with its files.
struct NewFolder {
  private let name: String
  /// The folder around the new one.
  private let parent: String
  private var path: String { parent == "/" ? "/" + name : parent + "/" + name }

  /// Takes the name and the place from a command line; `usual` is where it is made otherwise.
  init(_ invocation: Invocation, _ usual: String) throws(Stop) {
    name = invocation[NewCommand.name]
    guard ValueSyntax<String>.slug("NAME").parse(name) != nil else {
      throw Stop("NAME takes \(ValueSyntax<String>.slug("NAME").expectation), not '\(name)'")
    }
    let parent = invocation[NewCommand.folder] ?? usual
    self.parent = parent.count > 1 && parent.hasSuffix("/") ? String(parent.dropLast()) : parent
    guard FileSystem.kind(of: path) == .nothing else {
      throw Stop("'\(path)' exists; nothing is written to it")
    }
  }

  func makeBank(_ profileName: String?, _ catalog: Catalog) throws(Stop) {
    guard let profileName else { throw Stop("a bank needs --profile PROFILE") }
    let profile = try profile(profileName, catalog)
    let bank = BankSkeleton(name: name, profile: profile.profile.id)
    guard let item = firstItem(of: profile.profile, profile.syllabus) else {
      throw Stop("the syllabus of '\(profile.profile.id)' has no topic")
    }
    try make([
      ("bank.yaml", bank.manifest),
      ("items.yaml", item.file(schema: "../.schemas/items.json")),
    ])
    try makeSchemas([.bank, .items])
  }

  func makeProfile() throws(Stop) {
    let profile = ProfileSkeleton(name: name)
    try make([("profile.yaml", profile.profile), ("syllabus.yaml", profile.syllabus)])
    try makeSchemas([.profile, .syllabus])
  }

  /// The exam by its name, where a bank in the new folder finds it.
  private func profile(
    _ name: String,
    _ catalog: Catalog
  ) throws(Stop) -> (profile: ExamProfile, syllabus: Syllabus) {
    let beside = splitPath(parent).folder + "/Profiles/" + name
    let isBeside = FileSystem.kind(of: beside + "/profile.yaml") == .file
    let loaded: LoadedProfile
    do throws(CatalogError) {
      loaded = try catalog.profile(isBeside ? beside + "/" : name)
    } catch {
      throw Stop("\(error)")
    }
    guard let profile = loaded.profile, let syllabus = loaded.syllabus else {
      Console.showMistakes(loaded.diagnostics.filter { $0.severity == .error })
      throw Stop("the profile in '\(loaded.path)' has errors; a bank is made once it has none")
    }
    guard isBeside || catalog.profilePath(of: profile.id) == loaded.path else {
      throw Stop("a bank in '\(parent)' would not find the profile in '\(loaded.path)'")
    }
    return (profile, syllabus)
  }

  /// An item for the first topic of the first domain that has one.
  private func firstItem(of profile: ExamProfile, _ syllabus: Syllabus) -> ItemSkeleton? {
    let sections = profile.domains.flatMap { domain in
      syllabus.allSections.filter { $0.domain == domain.id && !$0.topics.isEmpty }
    }
    guard let section = sections.first, let type = profile.typeRules.first?.type else { return nil }
    let topic = section.topics[0]
    return ItemSkeleton(
      of: type,
      for: (section.id + "/" + topic.id, topic),
      rules: profile.typeRules
    )
  }

  private func make(_ files: [(name: String, text: String)]) throws(Stop) {
    try makeFolders(parent)
    guard unsafe mkdir(path, 0o777) == 0 else { throw failure(path) }
    for file in files {
      let path = path + "/" + file.name
      try OutputFile(path: path).create(file.text)
      try Console.show(path + "\n")
    }
  }

  /// Writes the schemas that the first lines of the files name, where there are none.
  private func makeSchemas(_ formats: [FileFormat]) throws(Stop) {
    let folder = parent + "/.schemas"
    try makeFolders(folder)
    for format in formats {
      let path = folder + "/" + format.rawValue + ".json"
      guard FileSystem.kind(of: path) == .nothing else { continue }
      try OutputFile(path: path).create(format.schema.text(.indented) + "\n")
      try Console.show(path + "\n")
    }
  }

  /// Makes a folder and those around it that are missing.
  private func makeFolders(_ path: String) throws(Stop) {
    for end in path.utf8.indices.dropFirst() where path.utf8[end] == UInt8(ascii: "/") {
      try makeFolder(String(path[..<end]))
    }
    try makeFolder(path)
  }

  private func makeFolder(_ path: String) throws(Stop) {
    guard unsafe mkdir(path, 0o777) != 0, FileSystem.kind(of: path) != .folder else { return }
    throw failure(path)
  }

  private func failure(_ path: String) -> Stop {
    Stop("'\(path)' cannot be made: \(unsafe String(cString: strerror(errno)).lowercased())")
  }
}
