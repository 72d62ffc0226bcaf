import Assessment

extension ScreenSitting {
  /// What is done about a key that is about the item presented.
  func steps(for action: Action, about presented: Presented) -> [Step] {
    let position = presented.position
    switch action {
    case .check: return stepsChecking(presented)
    case .goOn: return stepsGoingOn(from: position)
    case .next:
      if presented.isLast { return [.open(.review)] }
      return presented.mustAsk ? [.open(.confirm(.leaveItem))] : [.event(.visit(position + 1))]
    case .previous:
      return [presented.isFirst ? .say("No question comes before.") : .event(.visit(position - 1))]
    case .flag:
      let isFlagged = presented.entry.isFlagged
      return [
        .event(.flag(position, !isFlagged)),
        .say(isFlagged ? "The flag is removed." : "Flagged for review."),
      ]
    case .note: return [.open(.note)]
    case .confidence:
      let next = presented.entry.confidence.next
      return [
        .event(.rate(position, next)),
        .say(next.map { "Marked: \($0.words)." } ?? "The mark is removed."),
      ]
    case .scenario: return [.open(.scenario)]
    case .clear:
      guard let response = presented.entry.response else { return [.say("There is no response.")] }
      return [respond(to: presented, response.cleared), .say("The response is taken back.")]
    case .select:
      switch presented.focus(in: state) {
      case .option(let option): return steps(choosing: option, of: presented, byLetter: false)
      case .prompt(let prompt): return steps(turning: prompt, of: presented)
      case nil: return []
      }
    case .takeBack: return stepsTakingBack(presented)
    case .earlier: return steps(moving: -1, in: presented)
    case .later: return steps(moving: 1, in: presented)
    case .strike:
      guard case .option(let option)? = presented.focus(in: state) else {
        return [.say("Move down to the option that you want to strike out.")]
      }
      let isStruck = presented.entry.struck.contains(option)
      let letter = presented.shown.letter(of: option)
      return [
        .event(.strike(position, option, !isStruck)),
        .say("\(isStruck ? "Brought back" : "Struck out"): \(letter)."),
      ]
    default: return []
    }
  }

  /// Gives a response, or in practice chooses it.
  private func respond(to presented: Presented, _ response: Response) -> Step {
    state.lesson == nil
      ? .event(.respond(presented.position, response)) : .choose(presented.position, response)
  }

  /// What is done about an option that was chosen, by its letter or as what is in focus.
  func steps(
    choosing option: Option.Index,
    of presented: Presented,
    byLetter: Bool
  ) -> [Step] {
    let focus = Step.focus(.option(option))
    func respond(_ response: Response) -> Step { self.respond(to: presented, response) }
    let needed = presented.item.task.responseLength
    switch presented.item.task {
    case .multipleChoice:
      return presented.selected == [option] ? [focus] : [respond(.selection([option])), focus]
    case .multipleResponse:
      var selected = presented.selected
      if selected.contains(option) {
        selected.removeAll { $0 == option }
      } else {
        guard selected.count < needed else {
          let word = DisplayedItem.word(for: needed)
          return [focus, .say("Select no more than \(word): take one back first.")]
        }
        selected = (selected + [option]).sorted()
      }
      return [respond(.selection(selected)), focus]
    case .ordering:
      var placed = presented.placed
      if placed.contains(option) {
        placed.removeAll { $0 == option }
        return [respond(.order(placed)), focus]
      }
      guard placed.count < needed else {
        let word = DisplayedItem.word(for: needed)
        return [focus, .say("Place no more than \(word): take one out first.")]
      }
      let rest = presented.optionsFromTop.filter { !placed.contains($0) && $0 != option }
      let next = byLetter || placed.count + 1 == needed ? option : rest.first ?? option
      return [respond(.order(placed + [option])), .focus(.option(next))]
    case .matching: return steps(matching: option, of: presented)
    }
  }

  private func steps(matching option: Option.Index, of presented: Presented) -> [Step] {
    var matches = presented.matches
    let order = presented.shown.promptOrder
    var prompt = order.first { matches[$0] == nil }
    if case .prompt(let focused)? = presented.focus(in: state) { prompt = focused }
    guard let prompt else {
      return [.say("Every prompt is matched; move to one to change it.")]
    }
    matches[prompt] = option
    // Going on to the next prompt lets letters be typed one after the other.
    let next = order.firstIndex(of: prompt).map { order[min($0 + 1, order.count - 1)] } ?? prompt
    return [respond(to: presented, .matches(matches)), .focus(.prompt(next))]
  }

  /// Matches a prompt with the option that comes after the one that it is matched with.
  private func steps(turning prompt: Int, of presented: Presented) -> [Step] {
    var matches = presented.matches
    let options = presented.shown.optionOrder
    let place = matches[prompt].flatMap(options.firstIndex(of:)).map { $0 + 1 } ?? 0
    matches[prompt] = options[place % options.count]
    return [
      respond(to: presented, .matches(matches)), .focus(.prompt(prompt)),
    ]
  }

  private func stepsTakingBack(_ presented: Presented) -> [Step] {
    switch presented.focus(in: state) {
    case .prompt(let prompt) where presented.matches[prompt] != nil:
      var matches = presented.matches
      matches[prompt] = nil
      return [respond(to: presented, .matches(matches)), .focus(.prompt(prompt))]
    case .option(let option)
    where presented.placed.contains(option) || presented.selected.contains(option):
      let response: Response =
        if case .ordering = presented.item.task {
          .order(presented.placed.filter { $0 != option })
        } else {
          .selection(presented.selected.filter { $0 != option })
        }
      return [respond(to: presented, response), .focus(.option(option))]
    default: return [.say("There is nothing here to take back.")]
    }
  }

  private func steps(moving offset: Int, in presented: Presented) -> [Step] {
    var placed = presented.placed
    guard case .option(let option)? = presented.focus(in: state),
      let place = placed.firstIndex(of: option)
    else { return [.say("Only an entry that is placed can be moved.")] }
    guard placed.indices.contains(place + offset) else {
      return [.say("It is at the \(offset < 0 ? "first" : "last") place.")]
    }
    placed.swapAt(place, place + offset)
    return [respond(to: presented, .order(placed)), .focus(.option(option))]
  }
}

extension Optional<Confidence> {
  /// The mark that comes after this one, and nothing after the last.
  fileprivate var next: Confidence? {
    guard let self, let place = Confidence.allCases.firstIndex(of: self) else { return .sure }
    return Confidence.allCases.dropFirst(place + 1).first
  }
}
