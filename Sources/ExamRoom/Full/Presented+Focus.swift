import Assessment

extension Presented {
  /// What keys can be about, in the order shown from top to bottom.
  var focusable: [RoomState.Focus] {
    let prompts = shown.promptOrder.map(RoomState.Focus.prompt)
    return prompts + optionsFromTop.map(RoomState.Focus.option)
  }

  /// The options from top to bottom: of an ordering those that are placed come first.
  var optionsFromTop: [Option.Index] {
    guard case .order(let placed)? = entry.response else { return shown.optionOrder }
    return placed + shown.optionOrder.filter { !placed.contains($0) }
  }

  /// The options placed in order.
  var placed: [Option.Index] {
    if case .order(let placed)? = entry.response { placed } else { [] }
  }

  /// The options selected.
  var selected: [Option.Index] {
    if case .selection(let selected)? = entry.response { selected } else { [] }
  }

  /// The option matched to each prompt.
  var matches: [Option.Index?] {
    if case .matches(let matches)? = entry.response { return matches }
    return item.task.prompts.map { _ in nil }
  }

  /// The part that a state is about.
  func focus(in state: RoomState) -> RoomState.Focus? {
    guard let focus = state.focus, focusable.contains(focus) else { return focusable.first }
    return focus
  }

  /// How far the response is, with what the task asks for.
  var progress: String {
    let needed = item.task.responseLength
    let word = DisplayedItem.word(for: needed)
    return switch item.task {
    case .multipleChoice, .multipleResponse:
      "Select \(word): \(selected.count) of \(needed) selected."
    case .ordering: "Place \(word) in order: \(placed.count) of \(needed) placed."
    case .matching:
      "Match each prompt: \(matches.count { $0 != nil }) of \(needed) matched."
    }
  }
}
