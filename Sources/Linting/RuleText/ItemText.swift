import Assessment
import Diagnostics
import ItemBank
import YAML

/// What a candidate reads of one item, taken apart into words.
///
/// An object, because every rule is given every item.
final class ItemText: Sendable {
  /// All items of the bank, and which of them this is: a copy of a draft would count a dozen
  /// references to one document, and threads that count the same thing wait for each other.
  private let items: [ItemDraft]
  private let position: Int
  let type: ItemType
  let stem: Passage
  /// The options of a choice, the entries of an ordering or the responses of a matching.
  let options: [OptionText]
  let prompts: [OptionText]
  /// The one option that is right and those that are not.
  let soleKey: (key: OptionText, distractors: [OptionText])?

  /// Makes the view of an item that has no structural error.
  init?(_ items: [ItemDraft], at position: Int) {
    guard let type = items[position].type, let stem = items[position].stem else { return nil }
    self.items = items
    self.position = position
    self.type = type
    self.stem = Passage(stem)
    options = items[position].options.indices.compactMap {
      OptionText(items[position].options, at: $0)
    }
    prompts = items[position].prompts.indices.compactMap {
      OptionText(items[position].prompts, at: $0)
    }
    if type == .multipleChoice, let key = options.first(where: { $0.isKey }) {
      soleKey = (key, options.filter { !$0.isKey })
    } else {
      soleKey = nil
    }
  }

  /// What the author wrote.
  var draft: ItemDraft { _read { yield items[position] } }

  /// The place of the word `options`: where to report the options as a whole.
  var listPlace: SourceRange? { draft.optionList?.keyPlace }

  /// Whether options are selected, not ordered or matched.
  var isChoice: Bool { type == .multipleChoice || type == .multipleResponse }

  /// Calls `body` with every text of the item.
  func forEachPassage(_ body: (Passage) -> Void) {
    body(stem)
    for option in prompts { option.forEachPassage(body) }
    for option in options { option.forEachPassage(body) }
  }
}

/// The texts of one option, entry, response or prompt.
struct OptionText {
  let text: Passage
  let rationale: Passage?
  let isKey: Bool

  init?(_ drafts: [OptionDraft], at position: Int) {
    guard let text = drafts[position].text else { return nil }
    self.text = Passage(text)
    rationale = drafts[position].rationale.flatMap { $0.isScalar ? Passage($0) : nil }
    isKey = drafts[position].isKey
  }

  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    body(text)
    if let rationale { body(rationale) }
  }
}
