import Assessment
import Diagnostics
import ItemBank
import YAML

/// A multiple choice as the statistics of a bank see it: how many options it has, and which of them
/// is the key.
struct KeyedChoice {
  let item: ItemDraft
  let optionCount: Int
  let key: Int

  init?(_ item: ItemDraft) {
    guard item.type == .multipleChoice, !item.isDraft, item.options.count > 1,
      item.options.count(where: \.isKey) == 1,
      let key = item.options.firstIndex(where: \.isKey)
    else { return nil }
    self.item = item
    optionCount = item.options.count
    self.key = key
  }

  /// The chance that a guess is right.
  var chance: Double { 1 / Double(optionCount) }

  /// A note that points at the key.
  func note(_ message: String) -> Diagnostic.Note {
    Diagnostic.Note("\(item.name): \(message)", at: (item.options[key].text ?? item.place).range)
  }
}

extension BankDraft {
  /// The multiple choices with one key, in the order of the files; drafts are left out.
  var keyedChoices: [KeyedChoice] { items.compactMap(KeyedChoice.init) }

  /// Where to report what is the case for the bank as a whole.
  var place: SourceRange? { manifest.id?.range }
}

/// How many items a finding on a bank names at most.
let namedItems = 5
