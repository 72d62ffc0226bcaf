import Assessment
import Typesetting

extension Screen {
  /// Adds an item whose key is told: what was responded, and why each option is right or wrong.
  static func addExplanation(
    of presented: Presented,
    keys: KeyTable,
    to sheet: inout Sheet,
    in state: RoomState,
    _ syllabus: Syllabus?,
    of session: Session
  ) {
    addStem(of: presented, keys, to: &sheet, in: state, of: session)
    sheet.beginAnswers()
    switch presented.item.task {
    case .multipleChoice, .multipleResponse: addChoices(of: presented, to: &sheet)
    case .ordering: addKeyOrder(of: presented, to: &sheet)
    case .matching: addKeyMatches(of: presented, to: &sheet)
    }
    if sheet.rows.last?.runs.isEmpty == false { sheet.addSpace() }
    var page = Page(width: sheet.width)
    page.addSources(of: presented, syllabus: syllabus)
    sheet.add(page)
  }

  /// What became of an item in a row: in full where that fits.
  static func verdict(
    on presented: Presented,
    _ status: ItemScore.Status?,
    in state: RoomState
  ) -> Row {
    let role: Role =
      switch status {
      case .correct: .selected
      case .incorrect: .warning
      case .omitted, nil: .strong
      }
    let (word, words) = presented.verdict(status)
    var row = Row(" ")
    row.append(CellWidth.of(words) < state.size.columns - 1 ? words : word, role)
    return row
  }

  private static func addChoices(of presented: Presented, to sheet: inout Sheet) {
    for option in presented.shown.optionOrder {
      let isKey = presented.keyOptions.contains(option)
      add(
        option,
        of: presented,
        after: "\(isKey ? "+" : " ") \(mark(of: option, in: presented)) ",
        isRight: isKey ? true : presented.selected.contains(option) ? false : nil,
        to: &sheet
      )
    }
  }

  private static func addKeyOrder(of presented: Presented, to sheet: inout Sheet) {
    sheet.add("The order of the key", .strong)
    let (placed, key) = (presented.placed, presented.keyOptions)
    for (place, option) in key.enumerated() {
      let isThere = placed.indices.contains(place) && placed[place] == option
      let isRight: Bool? = presented.entry.response == nil ? nil : isThere
      add(option, of: presented, after: "  \(place + 1). ", isRight: isRight, to: &sheet)
    }
    let rest = presented.shown.optionOrder.filter { !key.contains($0) }
    guard !rest.isEmpty else { return }
    sheet.add("Not in the key", .strong)
    for option in rest {
      let isRight = placed.contains(option) ? false : nil
      add(option, of: presented, after: "     ", isRight: isRight, to: &sheet)
    }
  }

  private static func addKeyMatches(of presented: Presented, to sheet: inout Sheet) {
    let task = presented.item.task
    for (place, prompt) in presented.shown.promptOrder.enumerated() {
      let match = presented.matches[prompt]
      let label = "  \(place + 1). [\(match.map(presented.shown.letter(of:)) ?? "_")] "
      let isRight = presented.entry.response == nil ? nil : match == task.prompts[prompt].match
      let told = presented.shown.remark(onPrompt: prompt, response: presented.entry.response)
      add(task.prompts[prompt].text, told, after: label, isRight: isRight, to: &sheet)
    }
    for option in presented.shown.optionOrder {
      add(option, of: presented, after: "     ", isRight: nil, to: &sheet)
    }
  }

  private static func add(
    _ option: Option.Index,
    of presented: Presented,
    after label: String,
    isRight: Bool?,
    to sheet: inout Sheet
  ) {
    add(
      presented.item.task.options[option].text,
      presented.shown.remark(on: option, response: presented.entry.response),
      after: "\(label)\(presented.shown.letter(of: option)). ",
      isRight: isRight,
      to: &sheet
    )
  }

  /// Adds what was shown, and below it what is told about it now.
  private static func add(
    _ text: String,
    _ told: String,
    after label: String,
    isRight: Bool?,
    to sheet: inout Sheet
  ) {
    sheet.add(text, after: label, isRight.map { $0 ? .selected : .warning } ?? .plain)
    // What nothing is told about stands close together.
    guard !told.isEmpty else { return }
    sheet.add(told, after: padded("", to: CellWidth.of(label)))
    sheet.addSpace()
  }
}

extension Presented {
  /// The options of the key; of an ordering, in order.
  fileprivate var keyOptions: [Option.Index] {
    switch item.task.key {
    case .selection(let options), .order(let options): options
    case .matches: []
    }
  }
}
