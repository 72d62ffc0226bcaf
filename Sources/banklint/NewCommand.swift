import Arguments
import Assessment
import ItemBank

/// `banklint new`: skeletons of items, banks and profiles.
enum NewCommand {
  /// What a skeleton is of.
  enum Kind: String, CaseIterable, Sendable {
    case item, bank, profile
  }

  static let kind = Parameter.operand(
    .choice("KIND", of: Kind.self),
    help: "What to make a skeleton of"
  )
  static let name = Parameter.operand(
    .path("NAME"),
    help: "For an item the bank: its folder, or its name on the search path; else the name of what"
      + " is made: lower-case letters, digits and hyphens"
  )
  static let topic = Parameter.option(
    "topic",
    .text("TOPIC"),
    help: "The topic of the item, such as 1/staging-area"
  )
  static let uncovered = Parameter.flag(
    "uncovered",
    help: "Takes the first topic of the syllabus that no item has and that is not waived"
  )
  static let type = Parameter.option(
    "type",
    .choice("TYPE", of: ItemType.self),
    default: .multipleChoice,
    help: "The type of the item"
  )
  static let id = Parameter.option(
    "id",
    .slug("ID"),
    help: "The item's name; without it, one that is free, made of the topic's"
  )
  static let file = Parameter.option(
    "file",
    .file("FILE"),
    help: "Adds the item to this file of the bank, which is made if there is none, instead of"
      + " printing it"
  )
  static let profile = Parameter.option(
    "profile",
    .text("PROFILE"),
    help: "The exam that the bank is for, by its name on the search path"
  )
  static let folder = Parameter.option(
    "folder",
    .directory("PATH"),
    help: "Where the folder of the bank or profile is made; Banks or Profiles when left out"
  )
  static let command = Command(
    "new",
    summary: "Makes a skeleton of an item, a bank or a profile",
    discussion: [
      "'new item BANK' prints an item that checks clean but for its texts, which begin with TODO and"
        + " are reported by 'todo-text'. Until they are written the item is a draft: no form draws"
        + " it, and it covers no topic. It offers as many options, entries or prompts as the exam"
        + " wants. It takes --topic or --uncovered, and --type, --id and --file.",
      "'new bank NAME' makes a folder with a manifest and a file that holds an item for the first"
        + " topic of the exam, and the schemas for editors beside it where there are none. It takes"
        + " --profile, which it needs, and --folder.",
      "'new profile NAME' makes a folder with an exam of two domains and its syllabus. It takes"
        + " --folder. Nothing that exists is ever overwritten.",
    ],
    parameters: [kind, name, topic, uncovered, type, id, file, profile, folder],
    exclusions: [[topic, uncovered]],
    examples: [
      .init(
        "banklint new item git-basics --topic 1/staging-area --type ordering",
        "Prints an item to fill in"
      ),
      .init(
        "banklint new item git-basics --uncovered --file Banks/git-basics/1-working-alone.yaml",
        "Adds an item for the first topic without one"
      ),
      .init("banklint new bank rivers --profile git-basics", "Makes the folder Banks/rivers"),
      .init("banklint new profile rivers", "Makes the folder Profiles/rivers"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let kind = invocation[kind]
    try refuseOptions(of: invocation, notFor: kind)
    switch kind {
    case .item: try NewItem(invocation, catalog).run()
    case .bank: try NewFolder(invocation, "Banks").makeBank(invocation[profile], catalog)
    case .profile: try NewFolder(invocation, "Profiles").makeProfile()
    }
    return 0
  }

  private static func refuseOptions(of invocation: Invocation, notFor kind: Kind) throws(Stop) {
    let given: [(option: any DeclaredParameter, isGiven: Bool, kinds: [Kind])] = [
      (topic, invocation[topic] != nil, [.item]),
      (uncovered, invocation[uncovered], [.item]),
      (type, invocation[type] != .multipleChoice, [.item]),
      (id, invocation[id] != nil, [.item]),
      (file, invocation[file] != nil, [.item]),
      (profile, invocation[profile] != nil, [.bank]),
      (folder, invocation[folder] != nil, [.bank, .profile]),
    ]
    for (option, isGiven, kinds) in given where isGiven && !kinds.contains(kind) {
      let names = kinds.map { "'new \($0.rawValue)'" }.joined(separator: " and ")
      let spelling = option.declaration.spelling
      throw Stop("\(spelling) goes with \(names), not with 'new \(kind.rawValue)'")
    }
  }
}
