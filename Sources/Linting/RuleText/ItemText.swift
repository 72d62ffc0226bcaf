import Assessment
import Diagnostics
import ItemBank
import YAML

/// What a candidate reads of one item, taken apart into words.
struct ItemText {
  let draft: ItemDraft
  let type: ItemType
  let stem: Passage
  /// The options of a choice, the entries of an ordering or the responses of a matching.
  let options: [OptionText]
  let prompts: [OptionText]

  /// Makes the view of an item that has no structural error.
  init?(_ draft: ItemDraft) {
    guard let type = draft.type, let stem = draft.stem else { return nil }
    self.draft = draft
    self.type = type
    self.stem = Passage(stem)
    options = draft.options.compactMap(OptionText.init)
    prompts = draft.prompts.compactMap(OptionText.init)
  }

  /// The place of the word `options`: where to report the options as a whole.
  var listPlace: SourceRange? { draft.optionList?.keyPlace }

  /// Whether options are selected, not ordered or matched.
  var isChoice: Bool { type == .multipleChoice || type == .multipleResponse }

  /// The one option that is right and those that are not.
  var soleKey: (key: OptionText, distractors: [OptionText])? {
    guard type == .multipleChoice, let key = options.first(where: \.isKey) else { return nil }
    return (key, options.filter { !$0.isKey })
  }

  /// Calls `body` with every text of the item.
  func forEachPassage(_ body: (Passage) -> Void) {
    body(stem)
    for options in [prompts, options] {
      for option in options {
        body(option.text)
        if let rationale = option.rationale { body(rationale) }
      }
    }
  }
}

/// The texts of one option, entry, response or prompt.
struct OptionText {
  let text: Passage
  let rationale: Passage?
  let isKey: Bool

  init?(_ draft: OptionDraft) {
    guard let text = draft.text else { return nil }
    self.text = Passage(text)
    rationale = draft.rationale.flatMap { $0.isScalar ? Passage($0) : nil }
    isKey = draft.isKey
  }
}
