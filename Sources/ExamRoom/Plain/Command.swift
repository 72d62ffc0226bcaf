import Assessment
import Typesetting

/// What a line asks for that is no response.
enum Command: Hashable {
  case next, back, flag, clear, again, scenario, time, help
  case go(Int)
  case review(ReviewFilter?)
  /// Letters of options, and whether they are struck out or brought back.
  case strike(String, Bool)
  /// The text as it was typed; without any, the note is removed.
  case note(String)
  case rate(Confidence)
  /// The section, or all of the exam.
  case end(all: Bool)

  /// A command as it is typed and explained.
  struct Word {
    /// The word, which is a command whatever letters it is made of.
    let name: String
    /// A sign that stands for it.
    var sign: String?
    /// What follows it.
    var argument = Argument.none
    /// What it does.
    let meaning: String
  }

  /// What follows a command's word.
  enum Argument {
    case none
    case needed(String)
    case possible(String)

    /// How the help shows it.
    var notation: String {
      switch self {
      case .none: ""
      case .needed(let name): " " + name
      case .possible(let name): " [" + name + "]"
      }
    }
  }

  /// All words, in the order of the help.
  static let words: [Word] = [
    Word(name: "next", sign: ">", meaning: "the next question; an empty line does the same"),
    Word(name: "back", sign: "<", meaning: "the question before"),
    Word(name: "go", argument: .needed("N"), meaning: "question number N"),
    Word(name: "flag", sign: "!", meaning: "flag the question for review, or remove the flag"),
    Word(
      name: "review",
      argument: .possible("WHICH"),
      meaning: "how far you got; WHICH lists questions: "
        + ReviewFilter.allCases.map(\.rawValue).joined(separator: ", ")
    ),
    Word(name: "clear", meaning: "take the response back"),
    Word(name: "strike", argument: .needed("B"), meaning: "strike option B out"),
    Word(name: "unstrike", argument: .needed("B"), meaning: "bring option B back"),
    Word(
      name: "note",
      argument: .possible("TEXT"),
      meaning: "keep a note about the question; without TEXT it is removed"
    ),
    Word(name: "sure", meaning: "mark the response as one you are sure of; it never scores"),
    Word(name: "unsure", meaning: "mark the response as one you doubt"),
    Word(name: "guess", meaning: "mark the response as a guess; a mark twice is removed"),
    Word(name: "repeat", meaning: "show the question again"),
    Word(name: "scenario", meaning: "show the scenario of a case study again"),
    Word(name: "time", meaning: "how much time remains"),
    Word(name: "help", sign: "?", meaning: "this list"),
    Word(
      name: "end",
      argument: .possible("exam"),
      meaning: "end the section for good, or all of the exam; you are asked first"
    ),
  ]

  /// What other programs call a command.
  private static let synonyms = [
    "previous": "back", "prev": "back", "skip": "next", "mark": "flag", "list": "review",
    "undo": "clear", "show": "repeat", "clock": "time", "finish": "end", "submit": "end",
    "quit": "end", "exit": "end", "stop": "end",
  ]

  /// Why a line is no command; says what could have been meant.
  struct Mistake: Error, Hashable {
    let text: String
  }

  /// Reads a line that is a command; nothing where its first word is none.
  static func reading(_ line: String) throws(Mistake) -> Command? {
    let parts = line.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" }).map(
      String.init
    )
    guard let first = parts.first else { return .next }
    guard let word = words.first(where: { $0.name == first || $0.sign == first }) else {
      return nil
    }
    let argument = parts.dropFirst().joined(separator: " ")
    switch word.argument {
    case .none where !argument.isEmpty: throw Mistake(text: "'\(word.name)' stands alone")
    case .needed(let name) where argument.isEmpty:
      throw Mistake(text: "'\(word.name)' needs \(name)")
    case .none, .needed, .possible: break
    }
    if word.name == "note" { return .note(afterFirstWord(of: line)) }
    return try command(word.name, argument)
  }

  /// What follows the first word, with its capitals and spaces.
  private static func afterFirstWord(of line: String) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var rest = Substring(line).utf8
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    while let first = rest.first, !isSpace(first) { rest.removeFirst() }
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(Substring(rest))
  }

  private static func command(_ name: String, _ argument: String) throws(Mistake) -> Command {
    switch name {
    case "next": return .next
    case "back": return .back
    case "flag": return .flag
    case "clear": return .clear
    case "repeat": return .again
    case "scenario": return .scenario
    case "time": return .time
    case "strike": return .strike(argument, true)
    case "unstrike": return .strike(argument, false)
    case "sure": return .rate(.sure)
    case "unsure": return .rate(.unsure)
    case "guess": return .rate(.guess)
    case "go":
      guard let number = Int(argument) else {
        throw Mistake(text: "'go' needs the number of a question")
      }
      return .go(number)
    case "review":
      if argument.isEmpty { return .review(nil) }
      if let filter = ReviewFilter(rawValue: argument) { return .review(filter) }
      let filters = ReviewFilter.allCases.map(\.rawValue).joined(separator: ", ")
      throw Mistake(text: "'review' takes one of: \(filters)")
    case "end":
      guard ["", "exam"].contains(argument) else {
        throw Mistake(text: "'end' takes 'exam' or nothing")
      }
      return .end(all: !argument.isEmpty)
    default: return .help
    }
  }

  /// The command that a line might have meant, as it is typed.
  static func suggestion(for line: String) -> String? {
    let parts = line.lowercased().split(separator: " ").map(String.init)
    guard let first = parts.first else { return nil }
    if parts.count == 1, let number = Int(first) { return "go \(number)" }
    return synonyms[first] ?? nearestSpelling(to: first, among: words.map(\.name))
  }
}
