import Assessment

extension Screen {
  static func addItem(
    _ presented: Presented,
    to sheet: inout Sheet,
    in state: RoomState,
    of session: Session
  ) {
    let item = presented.item
    let keys = KeyTable.keys(in: state, of: session)
    addStem(of: presented, keys, to: &sheet, in: state, of: session)
    let focus = presented.focus(in: state)
    switch item.task {
    case .multipleChoice, .multipleResponse:
      for option in presented.shown.optionOrder {
        add(option, of: presented, focus, mark: mark(of: option, in: presented), to: &sheet)
      }
    case .ordering: addOrder(of: presented, focus, to: &sheet)
    case .matching: addMatches(of: presented, focus, to: &sheet)
    }
    if !presented.entry.note.isEmpty {
      sheet.addSpace()
      sheet.add(presented.entry.note, after: "Your note: ", .faint)
    }
  }

  /// Adds the question, and how its scenario is seen where that does not stand beside it.
  static func addStem(
    of presented: Presented,
    _ keys: KeyTable,
    to sheet: inout Sheet,
    in state: RoomState,
    of session: Session
  ) {
    let isBeside = scenarioBeside(in: state, at: presented.position, of: session) != nil
    if presented.item.scenario != nil, !isBeside {
      let key = keys.hints.first { $0.label == "scenario" }?.keys ?? ""
      sheet.add("This question belongs to a scenario; \(key) shows it.", .strong)
      sheet.addSpace()
    }
    sheet.add(presented.item.stem)
    sheet.addSpace()
  }

  /// What stands before an option of which some can be selected.
  static func mark(of option: Option.Index, in presented: Presented) -> String {
    let isSelected = presented.selected.contains(option)
    let sign = isSelected ? "x" : presented.entry.struck.contains(option) ? "-" : " "
    if case .multipleChoice = presented.item.task { return "(\(isSelected ? "*" : sign))" }
    return "[\(sign)]"
  }

  private static func add(
    _ option: Option.Index,
    of presented: Presented,
    _ focus: RoomState.Focus?,
    mark: String,
    isSelected: Bool = false,
    to sheet: inout Sheet
  ) {
    let isFocused = focus == .option(option)
    let isStruck = presented.entry.struck.contains(option)
    let letter = presented.shown.letter(of: option)
    let role: Role =
      presented.selected.contains(option) || isSelected ? .selected : isStruck ? .struck : .plain
    let word = isStruck ? "struck out: " : ""
    sheet.add(
      word + presented.item.task.options[option].text,
      after: "\(isFocused ? ">" : " ") \(mark) \(letter). ",
      role,
      isFocused: isFocused
    )
  }

  private static func addOrder(
    of presented: Presented,
    _ focus: RoomState.Focus?,
    to sheet: inout Sheet
  ) {
    let placed = presented.placed
    sheet.add("Your order", .strong)
    for place in 0..<presented.item.task.responseLength {
      if placed.indices.contains(place) {
        let mark = "\(place + 1)."
        add(placed[place], of: presented, focus, mark: mark, isSelected: true, to: &sheet)
      } else {
        sheet.add("", after: "  \(place + 1). ___", .faint)
      }
    }
    let rest = presented.shown.optionOrder.filter { !placed.contains($0) }
    guard !rest.isEmpty else { return }
    sheet.addSpace()
    sheet.add("Not placed", .strong)
    for option in rest { add(option, of: presented, focus, mark: "  ", to: &sheet) }
  }

  private static func addMatches(
    of presented: Presented,
    _ focus: RoomState.Focus?,
    to sheet: inout Sheet
  ) {
    for (place, prompt) in presented.shown.promptOrder.enumerated() {
      let isFocused = focus == .prompt(prompt)
      let match = presented.matches[prompt]
      let letter = match.map(presented.shown.letter(of:)) ?? "_"
      sheet.add(
        presented.item.task.prompts[prompt].text,
        after: "\(isFocused ? ">" : " ") \(place + 1). [\(letter)] ",
        match == nil ? .plain : .selected,
        isFocused: isFocused
      )
    }
    sheet.addSpace()
    for option in presented.shown.optionOrder {
      let isUsed = presented.matches.contains(option)
      add(option, of: presented, focus, mark: isUsed ? "*" : " ", to: &sheet)
    }
  }
}
