import Assessment

/// The item that is presented, with what the reply to a line depends on.
struct Presented {
  let position: Int
  let section: Session.Section
  let item: Item
  let entry: Session.Entry
  let shown: DisplayedItem

  init(_ position: Int, in section: Int, of session: Session) {
    self.position = position
    self.section = session.sections[section]
    item = session.exam.items[position]
    entry = session.entries[position]
    shown = DisplayedItem(item, in: session.exam.form.slots[position])
  }

  init(_ position: Int, of session: Session) {
    self.init(position, in: session.exam.form.slots[position].section, of: session)
  }

  var isFirst: Bool { position == section.positions.lowerBound }
  var isLast: Bool { position + 1 == section.positions.upperBound }
  var isDone: Bool { entry.response.map(item.task.isComplete) ?? false }
}

extension Sitting {
  /// What is done about a line while an item is presented.
  func steps(for line: String, at time: Duration, about presented: Presented) -> [Step] {
    let marked = MarkedLine(line)
    do {
      if marked.confidence == nil, let command = try Command.reading(line) {
        return steps(for: command, at: time, about: presented)
      }
    } catch {
      return [.say("\(error.text).")]
    }
    do {
      let response = try presented.shown.response(
        from: marked.text,
        over: presented.entry.response
      )
      return (marked.confidence.map { [.event(.rate(presented.position, $0))] } ?? [])
        + steps(with: response, to: presented)
    } catch .mistake(let text) {
      return [.say("Not recorded: \(text).")]
    } catch {
      return [.say(puzzlement(about: line, presented.shown))]
    }
  }

  private func steps(with response: Response, to presented: Presented) -> [Step] {
    let words = presented.shown.words(for: response)
    let event = Step.event(.respond(presented.position, response))
    guard presented.item.task.isComplete(response) else {
      return [event, .say("Recorded, incomplete: \(words).")]
    }
    if presented.isLast { return [event, .say("Recorded: \(words)."), .show(.review)] }
    if mustAsk(before: presented) {
      return [event, .say("Recorded: \(words). An empty line goes on; there is no way back.")]
    }
    return [event, .say("Recorded: \(words)."), .event(.visit(presented.position + 1))]
  }

  private func steps(
    for command: Command,
    at time: Duration,
    about presented: Presented
  ) -> [Step] {
    let position = presented.position
    switch command {
    case .next:
      if presented.isLast { return [.show(.review)] }
      let isFree = presented.isDone || !mustAsk(before: presented)
      return [isFree ? .event(.visit(position + 1)) : .ask(.leaveItem)]
    case .back:
      return [presented.isFirst ? .say("No question comes before.") : .event(.visit(position - 1))]
    case .go(let number):
      guard number > 0 else { return [.say("Questions are numbered from 1.")] }
      return [number - 1 == position ? .show(.item) : .event(.visit(number - 1))]
    case .flag:
      let said = presented.entry.isFlagged ? "The flag is removed." : "Flagged for review."
      return [.event(.flag(position, !presented.entry.isFlagged)), .say(said)]
    case .clear:
      guard let response = presented.entry.response else { return [.say("There is no response.")] }
      return [.event(.respond(position, response.cleared)), .say("The response is taken back.")]
    case .strike(let letters, let isStruck): return strike(letters, isStruck, of: presented)
    case .note(let text):
      let isNone = text.isEmpty && presented.entry.note.isEmpty
      guard !isNone else { return [.say("There is no note.")] }
      return [
        .event(.note(position, text)),
        .say(text.isEmpty ? "The note is removed." : "Noted."),
      ]
    case .rate(let confidence): return rate(confidence, presented)
    case .again: return [.show(.item)]
    case .scenario:
      let isNone = presented.item.scenario == nil
      return [isNone ? .say("This question has no scenario.") : .show(.scenario)]
    case .review(nil): return [.show(.review)]
    case .review(let filter?): return [.show(.list(filter))]
    case .time: return [.say(remaining(at: time))]
    case .help: return [.show(.help)]
    case .end(let all):
      let isLast = presented.section.positions.upperBound == session.entries.count
      return [.ask(all || isLast ? .endExam : .endSection)]
    }
  }

  private func rate(_ confidence: Confidence, _ presented: Presented) -> [Step] {
    let isRemoved = presented.entry.confidence == confidence
    return [
      .event(.rate(presented.position, isRemoved ? nil : confidence)),
      .say(isRemoved ? "The mark is removed." : "Marked: \(confidence.words)."),
    ]
  }

  private func strike(_ letters: String, _ isStruck: Bool, of presented: Presented) -> [Step] {
    do {
      let options = try presented.shown.options(from: letters)
      let names = options.map(presented.shown.letter(of:)).joined(separator: ", ")
      return options.map { .event(.strike(presented.position, $0, isStruck)) }
        + [.say("\(isStruck ? "Struck out" : "Brought back"): \(names).")]
    } catch .mistake(let text) {
      return [.say("\(text).")]
    } catch {
      return [.say("Options are named by their letters, \(presented.shown.letters).")]
    }
  }

  private func puzzlement(about line: String, _ shown: DisplayedItem) -> String {
    let start = String(line.unicodeScalars.prefix(40))
    let excerpt = start.utf8.count < line.utf8.count ? start + " …" : start
    if let suggestion = Command.suggestion(for: line) {
      return "'\(excerpt)' is not a command. Did you mean '\(suggestion)'?"
    }
    return "'\(excerpt)' is neither a response (\(shown.letters)) nor a command;"
      + " 'help' lists what can be entered."
  }

  /// Whether leaving the item is final and somebody is there who might have mistyped.
  private func mustAsk(before presented: Presented) -> Bool {
    isInteractive && presented.section.rules.navigation == .forwardOnly
  }
}

extension Response {
  /// An empty response of the same kind.
  var cleared: Response {
    switch self {
    case .selection: .selection([])
    case .order: .order([])
    case .matches(let matches): .matches(matches.map { _ in nil })
    }
  }
}
