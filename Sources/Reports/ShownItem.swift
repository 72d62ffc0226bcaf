import Assessment

/// One item as its form shows it: options lettered and prompts numbered in the order shown.
///
/// People read letters of the order shown; programs read names of authored positions.
struct ShownItem {
  let number: Int
  let item: Item
  let slot: Form.Slot
  /// The text of its case study.
  let scenario: Scenario?

  init(at position: Int, of exam: Exam) {
    number = position + 1
    item = exam.items[position]
    slot = exam.form.slots[position]
    scenario = exam.scenario(at: position)
  }

  var task: Task { item.task }

  func letter(of option: Option.Index) -> String {
    letter(at: slot.optionOrder.firstIndex(of: option) ?? option)
  }

  private func letter(at position: Int) -> String { Option.name(of: position).uppercased() }

  /// A response in the letters shown, such as `B`, `A, D`, `C, A, B` or `1-B, 2-none`.
  func text(of response: Response) -> String {
    let names =
      switch response {
      case .selection(let selected): slot.optionOrder.filter(selected.contains).map(letter(of:))
      case .order(let placed): placed.map(letter(of:))
      case .matches(let matches):
        slot.promptOrder.enumerated().map { position, prompt in
          "\(Task.Prompt.name(of: position))-\(matches[prompt].map(letter(of:)) ?? "none")"
        }
      }
    return names.joined(separator: ", ")
  }

  /// What the candidate is asked to do, beside what the stem says.
  var instruction: String {
    switch task {
    case .multipleChoice: "Select one option."
    case .multipleResponse(_, let key, _): "Select \(key.count) options."
    case .ordering(let entries, let length) where length == entries.count:
      "Put all \(length) entries in order."
    case .ordering(_, let length): "Select \(length) entries and put them in order."
    case .matching:
      """
      Match each prompt with one response. A response may be used once, more than once or \
      not at all.
      """
    }
  }

  /// The prompts and the options as the candidate sees them, two lists for a matching item.
  var lists: [[Document.OptionLine]] {
    let prompts = slot.promptOrder.enumerated().map { position, prompt in
      Document.OptionLine(name: Task.Prompt.name(of: position), text: task.prompts[prompt].text)
    }
    let options = slot.optionOrder.enumerated().map { position, option in
      Document.OptionLine(name: letter(at: position), text: task.options[option].text)
    }
    return prompts.isEmpty ? [options] : [prompts, options]
  }
}

extension ShownItem {
  /// Where the facts can be read, if the author says so.
  var references: [Document.Block] {
    item.references.isEmpty ? [] : [.references(item.references)]
  }

  /// The lists with the key, the rationales and, where there is one, a response; and what the
  /// candidate had struck out.
  func markedLists(
    with response: Response? = nil,
    struck: [Option.Index] = []
  ) -> [[Document.OptionLine]] {
    var lists = lists
    for (position, prompt) in slot.promptOrder.enumerated() {
      mark(&lists[0][position], prompt: prompt, with: response)
    }
    let last = lists.count - 1
    for (position, option) in slot.optionOrder.enumerated() {
      mark(&lists[last][position], option: option, with: response)
      if struck.contains(option) { lists[last][position].marks.append("struck out by you") }
    }
    return lists
  }

  private func mark(
    _ line: inout Document.OptionLine,
    option: Option.Index,
    with response: Response?
  ) {
    line.rationale = task.options[option].rationale
    if let words = words(for: option, in: task.key, all: "key", part: "in the key") {
      line.isKey = true
      line.marks.append(words)
    }
    if let response,
      let words = words(for: option, in: response, all: "your response", part: "in yours")
    {
      line.isChosen = true
      line.marks.append(words)
    }
  }

  private func words(
    for option: Option.Index,
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

  private func mark(
    _ line: inout Document.OptionLine,
    prompt: Int,
    with response: Response?
  ) {
    let match = task.prompts[prompt].match
    line.rationale = task.prompts[prompt].rationale
    line.marks.append("\(letter(of: match)) in the key")
    guard case .matches(let matches)? = response else { return }
    line.marks.append("\(matches[prompt].map(letter(of:)) ?? "none") in yours")
    line.isKey = matches[prompt] == match
    line.isChosen = !line.isKey
  }
}
