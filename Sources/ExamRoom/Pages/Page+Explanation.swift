import Assessment

extension Page {
  /// Adds what became of an item: the response, the key, and why each option is right or wrong.
  ///
  /// - Parameters:
  ///   - position: The item's place in the form.
  ///   - session: The session, in which the response is final.
  ///   - status: What became of the item; nothing where it counts as never shown.
  ///   - showsText: Whether options are told with their texts, because they do not stand above.
  ///   - syllabus: The notes, where they are at hand.
  mutating func addExplanation(
    at position: Int,
    of session: Session,
    status: ItemScore.Status?,
    showsText: Bool,
    syllabus: Syllabus?
  ) {
    let presented = Presented(position, of: session)
    let (item, entry, shown) = (presented.item, presented.entry, presented.shown)
    add(presented.verdict(status).words)
    addSpace()
    for (place, prompt) in shown.promptOrder.enumerated() {
      let name = "  \(place + 1). "
      let told = shown.remark(onPrompt: prompt, response: entry.response)
      add(showsText ? item.task.prompts[prompt].text + "\n" + told : told, after: name)
    }
    for option in shown.optionOrder {
      let told = shown.remark(on: option, response: entry.response)
      let text = showsText || told.isEmpty ? item.task.options[option].text : ""
      let parts = [text, told].filter { !$0.isEmpty }
      add(parts.joined(separator: "\n"), after: "  \(shown.letter(of: option)). ")
    }
    addSpace()
    addSources(of: presented, syllabus: syllabus)
  }

  /// Adds where the notes treat an item, what else there is to read, and the candidate's note.
  mutating func addSources(of presented: Presented, syllabus: Syllabus?) {
    let topic = presented.item.topic
    add(syllabus?.place(of: topic) ?? topic, after: "In the notes: ")
    for reference in presented.item.references { add(reference, after: "Reference: ") }
    if !presented.entry.note.isEmpty { add(presented.entry.note, after: "Your note: ") }
  }
}

extension Presented {
  /// What became of the item: a word, and that with the response, the key and the mark.
  func verdict(_ status: ItemScore.Status?) -> (word: String, words: String) {
    let verdict =
      switch status {
      case nil: "Not reached."
      case .omitted: "Left open."
      case .correct: "Correct."
      case .incorrect: "Incorrect."
      }
    let response = entry.response.map { " Your response: \(shown.words(for: $0))." } ?? ""
    let mark = entry.confidence.map { " Marked: \($0.words)." } ?? ""
    return (verdict, "\(verdict)\(response) Key: \(shown.words(for: item.task.key)).\(mark)")
  }
}

extension DisplayedItem {
  /// What an option is in the key and in the response, and why it is right or wrong.
  func remark(on option: Option.Index, response: Response?) -> String {
    var marks: [String] = []
    if let mark = Self.mark(of: option, in: task.key, all: "key", part: "in the key") {
      marks.append(mark)
    }
    if let response,
      let mark = Self.mark(of: option, in: response, all: "your response", part: "in yours")
    {
      marks.append(mark)
    }
    return Self.remark(marks, task.options[option].rationale)
  }

  /// What belongs to a prompt, what was matched to it, and why.
  func remark(onPrompt prompt: Int, response: Response?) -> String {
    let key = task.prompts[prompt].match
    var marks = ["\(letter(of: key)) in the key"]
    if case .matches(let matches)? = response {
      marks.append("\(matches[prompt].map(letter(of:)) ?? "none") in yours")
    }
    return Self.remark(marks, task.prompts[prompt].rationale)
  }

  private static func mark(
    of option: Option.Index,
    in response: Response,
    all: String,
    part: String
  ) -> String? {
    switch response {
    case .selection(let selected): selected.contains(option) ? all : nil
    case .order(let placed): placed.firstIndex(of: option).map { "place \($0 + 1) \(part)" }
    case .matches: nil
    }
  }

  private static func remark(_ marks: [String], _ rationale: String) -> String {
    let words = marks.joined(separator: ", ")
    let caption = (words.first.map { $0.uppercased() } ?? "") + words.dropFirst()
    return [caption, rationale].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
