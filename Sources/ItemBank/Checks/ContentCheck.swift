import Assessment
import Diagnostics
import Typesetting
import YAML

/// The structural rules that look at what one item offers: keys, counts, repetitions, rationales.
extension Findings {
  /// Checks an item against the rule of an exam for its type; without one, against what the type
  /// itself needs.
  mutating func checkContent(of item: ItemDraft, rule: TypeRule?) {
    guard let type = item.type, checkSize(of: item) else { return }
    let count = rule?.count ?? CountRange(2)
    switch type {
    case .multipleChoice, .multipleResponse:
      checkCount(of: item, type, "options", in: count)
      checkKey(of: item, type)
    case .ordering:
      checkCount(of: item, type, "entries in its sequence", in: count)
    case .matching:
      checkCount(of: item, type, "prompts", in: count)
      checkMatches(of: item)
    case .caseStudy:
      return
    }
    reportRepeatedTexts(item.options)
    reportRepeatedTexts(item.prompts)
    checkRationales(of: item, type)
  }

  /// Options go by letters, so there are no more of them than letters; nor of prompts, so that
  /// comparing each with each costs little.
  private mutating func checkSize(of item: ItemDraft) -> Bool {
    let (limit, prompts) = (26, item.prompts.count)
    guard max(item.options.count, prompts) > limit else { return true }
    let what = prompts > limit ? "prompts" : "options"
    let place = item.optionList?.key ?? item.place
    error("option-count", "an item has at most \(limit) \(what)", at: place)
    return false
  }

  /// Counts what the author wrote, readable or not: what cannot be read is not missing.
  private mutating func checkCount(
    of item: ItemDraft,
    _ type: ItemType,
    _ what: String,
    in range: CountRange
  ) {
    guard let list = item.optionList, list.count > 0, !range.contains(list.count) else { return }
    error(
      "option-count",
      "an item of type '\(type.rawValue)' has \(range.text) \(what), and this one has \(list.count)",
      at: list.key
    )
  }

  private mutating func checkKey(of item: ItemDraft, _ type: ItemType) {
    guard let list = item.optionList, item.isContentRead else { return }
    let keys = item.options.filter(\.isKey)
    if keys.isEmpty {
      error(
        "no-key",
        "no option of \(item.name) is the key",
        at: list.key,
        help: "mark the option that is right with 'key: true'"
      )
    } else if type == .multipleChoice && keys.count > 1 {
      error(
        "key-count",
        "an item of type 'multiple-choice' has one key, and this one has \(keys.count)",
        at: keys[1].keyMark?.key ?? keys[1].node,
        help: "take one mark away, or make it 'multiple-response'"
      )
    } else if type == .multipleResponse && keys.count == 1 {
      error(
        "key-count",
        "an item of type 'multiple-response' has several keys, and this one has 1",
        at: keys[0].keyMark?.key ?? keys[0].node
      )
    } else if keys.count == item.options.count && keys.count > 1 {
      error("key-count", "every option of \(item.name) is in the key", at: list.key)
    } else if type == .multipleResponse, let stem = item.stem, !stem.isUnwritten {
      checkAnnouncement(in: stem, keys: keys.count, item)
    }
  }

  /// The stem of a multiple response says how many options to choose.
  private mutating func checkAnnouncement(in stem: Node, keys: Int, _ item: ItemDraft) {
    switch stem.announcedCount {
    case keys: return
    case nil:
      warning(
        "unannounced-key-count",
        "the stem of \(item.name) does not say how many options to choose",
        at: stem,
        help: "end it with '(Choose \(numberWord(keys)).)'",
        fix: stem.edit(appending: " (Choose \(numberWord(keys)).)").map {
          Diagnostic.Fix("end it with '(Choose \(numberWord(keys)).)'", isSafe: false, edits: [$0])
        }
      )
    case .some(let announced):
      error(
        "key-count",
        "the stem says to choose \(announced), and the key has \(keys)",
        at: stem,
        help: "end it with '(Choose \(numberWord(keys)).)', or correct the key"
      )
    }
  }

  private mutating func checkMatches(of item: ItemDraft) {
    reportRepeated(item.options.compactMap(\.id), "response", rule: "duplicate-id")
    guard item.isContentRead else { return }
    let ids = item.options.compactMap { $0.id?.string }
    for match in item.prompts.compactMap(\.match) where !ids.contains(match.string) {
      let nearest = nearestSpelling(to: match.string, among: ids)
      error(
        "unknown-response",
        "\(item.name) has no response '\(match.string)'",
        at: match,
        help: question(for: nearest),
        fix: match.fix(meaning: nearest)
      )
    }
  }

  private mutating func reportRepeatedTexts(_ options: [OptionDraft]) {
    for (position, option) in options.enumerated() {
      guard let text = option.text, !text.isUnwritten else { continue }
      let earlier = options[..<position].first { $0.text?.hasSameText(as: text) ?? false }
      guard let place = earlier?.text else { continue }
      error(
        "repeated-option",
        "this option says the same as another one",
        at: text,
        notes: [Diagnostic.Note("the other one is here", at: place.range)]
      )
    }
  }

  private mutating func checkRationales(of item: ItemDraft, _ type: ItemType) {
    let used = Set(item.prompts.compactMap { $0.match?.string })
    for option in item.options where option.rationale == nil {
      guard let text = option.text else { continue }
      if type == .matching, let id = option.id, used.contains(id.string) { continue }
      reportMissingRationale(at: text, "this option")
    }
    for prompt in item.prompts where prompt.rationale == nil {
      if let text = prompt.text { reportMissingRationale(at: text, "this prompt") }
    }
  }

  private mutating func reportMissingRationale(at place: Node, _ what: String) {
    warning(
      "missing-rationale",
      "\(what) has no rationale",
      at: place,
      help: "say why it is right, or what the misconception is: the distractors are the lesson"
    )
  }
}

private func numberWord(_ number: Int) -> String {
  numberWords.indices.contains(number) ? numberWords[number].uppercased() : String(number)
}

extension Node {
  /// The edit that adds a text to a scalar, before the white space that it may end with.
  fileprivate func edit(appending text: String) -> Diagnostic.Edit? {
    let end = withUTF8 { value in
      value.indices.last { value[$0] > UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    }
    return edit(ofValueBounds: end..<end, to: text)
  }
}
