import Arguments
import Assessment
import Diagnostics
import ItemBank
import Linting
import YAML

/// What `new item` does: print the skeleton of an item, or add it to a file of the bank.
struct NewItem {
  private let invocation: Invocation
  private let catalog: Catalog
  private let bank: LoadedBank
  private let profile: ExamProfile
  private let syllabus: Syllabus

  init(_ invocation: Invocation, _ catalog: Catalog) throws(Stop) {
    self.invocation = invocation
    self.catalog = catalog
    do throws(CatalogError) {
      bank = try catalog.bank(invocation[NewCommand.name])
    } catch {
      throw Stop("\(error)")
    }
    guard let profile = bank.profile?.profile, let syllabus = bank.profile?.syllabus else {
      Console.showMistakes(bank.diagnostics.filter { $0.rule == "unknown-profile" })
      throw Stop("the bank in '\(bank.folder)' has no syllabus that a topic could be taken from")
    }
    self.profile = profile
    self.syllabus = syllabus
  }

  func run() throws(Stop) {
    let skeleton = try skeleton()
    guard let path = invocation[NewCommand.file] else { return try Console.show(skeleton.text()) }
    if FileSystem.kind(of: path) == .nothing {
      try checkPlace(ofNewFile: path)
      let schema = depth(of: path) + "../.schemas/items.json"
      try OutputFile(path: path).create(skeleton.file(schema: schema))
    } else {
      try append(skeleton, to: path)
    }
    try Console.show("item '\(skeleton.id)' added to '\(path)'\n")
  }

  private func skeleton() throws(Stop) -> ItemSkeleton {
    let type = invocation[NewCommand.type]
    let types = profile.typeRules.map(\.type.rawValue)
    guard types.contains(type.rawValue) else {
      throw Stop(
        "the exam '\(profile.id)' has no items of type '\(type.rawValue)'; it has"
          + " \(types.joined(separator: ", "))"
      )
    }
    let topic = try topic()
    let taken = Set(
      bank.draft.items.compactMap { $0.id?.string }
        + bank.draft.caseStudies.compactMap { $0.id?.string }
    )
    if let id = invocation[NewCommand.id], taken.contains(id) {
      throw Stop("the id '\(id)' is taken")
    }
    return ItemSkeleton(
      of: type,
      for: topic,
      id: invocation[NewCommand.id],
      rules: profile.typeRules,
      taken: taken
    )
  }

  private func topic() throws(Stop) -> (name: Topic.Name, topic: Topic) {
    if let word = invocation[NewCommand.topic] {
      if let topic = syllabus.topic(word) { return topic }
      throw Stop(
        "the syllabus of '\(profile.id)' has no topic '\(word)'"
          + (syllabus.nearestTopic(to: word).map { "; did you mean '\($0)'?" } ?? "")
      )
    }
    guard invocation[NewCommand.uncovered] else {
      throw Stop("an item needs --topic TOPIC or --uncovered")
    }
    // A draft covers nothing yet, but somebody is at work on it.
    let begun = Set(bank.draft.items.compactMap { $0.topic?.string })
    let usable = UsableItems(of: bank, syllabus: syllabus, findingDuplicates: false)
    let coverage = Coverage(of: syllabus, by: usable, in: bank, needed: 1)
    let name = coverage.topics.first { $0.state == .uncovered && !begun.contains($0.name) }?.name
    guard let topic = name.flatMap(syllabus.topic) else {
      throw Stop("every topic of '\(profile.id)' has an item or is waived")
    }
    return topic
  }

  /// Adds the item after the last one, and only if the bank is then the same with one more draft.
  private func append(_ skeleton: ItemSkeleton, to path: String) throws(Stop) {
    let own = bank.documents.dropFirst().map(\.source)
    guard let known = own.first(where: { FileSystem.isSame($0.path, path) }) else {
      throw Stop("'\(path)' is no file of items of the bank in '\(bank.folder)'")
    }
    let old = SourceFile(path: path, bytes: known.bytes)
    guard let bytes = skeleton.appended(to: known) else {
      throw Stop(
        "'\(path)' does not end with a list of items in lines of their own; without --file the item"
          + " is printed"
      )
    }
    let file = FixedFile(old: old, new: SourceFile(path: path, bytes: bytes))
    let loaded = try bank(with: SourceFile(path: known.path, bytes: bytes))
    let hasItem = loaded.draft.items.contains {
      $0.isUnwritten && $0.topic?.string == skeleton.topic
    }
    guard hasItem, errorCount(of: loaded) <= errorCount(of: bank) else {
      throw Stop("'\(path)' would be broken by one more item; mend it first")
    }
    try file.write()
  }

  private func errorCount(of bank: LoadedBank) -> Int {
    bank.diagnostics.count { $0.severity == .error }
  }

  private func bank(with source: SourceFile) throws(Stop) -> LoadedBank {
    do throws(CatalogError) {
      return try catalog.replacing(source).bank(at: bank.folder)
    } catch {
      throw Stop("\(error)")
    }
  }

  /// A file of items lies in the bank's folder or in one below it, and is found by its name.
  private func checkPlace(ofNewFile path: String) throws(Stop) {
    let name = splitPath(path).name
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml"), !name.hasPrefix("."),
      !SettingsOptions.isFile(name)
    else {
      throw Stop("'\(path)' would not be read as a file of items: its name must end in .yaml")
    }
    guard folders(around: path).contains(where: { FileSystem.isSame($0, bank.folder) }) else {
      throw Stop("'\(path)' would not lie in the bank's folder, '\(bank.folder)'")
    }
  }

  /// The way up from the folder of a file to that of the bank.
  private func depth(of path: String) -> String {
    let folders = folders(around: path)
    let steps = folders.firstIndex { FileSystem.isSame($0, bank.folder) } ?? 0
    return String(repeating: "../", count: steps)
  }

  private func folders(around path: String) -> [String] {
    var folders: [String] = []
    var rest = path.utf8[...]
    while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      folders.append(rest.isEmpty ? "/" : String(Substring(rest)))
    }
    return path.hasPrefix("/") ? folders : folders + ["."]
  }
}
