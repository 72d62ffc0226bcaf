import Assessment
import Diagnostics
import ItemBank
import YAML

/// A multiple choice as the statistics of a bank see it: how many options it has, and which of them
/// is the key.
struct KeyedChoice {
  /// All items of the bank, and which of them this is; see ``ItemText``.
  private let items: [ItemDraft]
  private let position: Int
  let optionCount: Int
  let key: Int

  init?(_ items: [ItemDraft], at position: Int) {
    guard items[position].type == .multipleChoice, !items[position].isDraft else { return nil }
    let options = items[position].options
    guard options.count > 1, options.count(where: { $0.isKey }) == 1,
      let key = options.firstIndex(where: { $0.isKey })
    else { return nil }
    self.items = items
    self.position = position
    optionCount = options.count
    self.key = key
  }

  /// What the author wrote.
  var item: ItemDraft { _read { yield items[position] } }

  /// The chance that a guess is right.
  var chance: Double { 1 / Double(optionCount) }

  /// A note that points at the key.
  func note(_ message: String) -> Diagnostic.Note {
    Diagnostic.Note("\(item.name): \(message)", at: (item.options[key].text ?? item.place).range)
  }
}

extension BankDraft {
  /// The multiple choices with one key, in the order of the files; drafts are left out.
  var keyedChoices: [KeyedChoice] { items.indices.compactMap { KeyedChoice(items, at: $0) } }

  /// Where to report what is the case for the bank as a whole.
  var place: SourceRange? { manifest.id?.range }
}

/// How many items a finding on a bank names at most.
let namedItems = 5
