import Assessment

extension Sitting {
  /// What is done about a line that was entered at a time.
  func steps(for line: String, at time: Duration) -> [Step] {
    if let question { return steps(for: line, answering: question) }
    switch session.phase {
    case .ready: return stepsBeforeBegin(for: line)
    case .inSection(let section, let position, _):
      return steps(for: line, at: time, in: section, position)
    case .onBreak: return stepsOnBreak(for: line, at: time)
    case .ended: return []
    }
  }

  private func steps(for line: String, answering question: Question) -> [Step] {
    switch line.lowercased().split(separator: " ").joined() {
    case "y", "yes":
      switch question {
      case .leaveItem: return session.position.map { [.event(.visit($0 + 1))] } ?? []
      case .endSection: return [.event(.leaveSection)]
      case .endExam: return [.event(.end)]
      }
    case "n", "no", "": return [.say("Nothing was ended."), .show(.item)]
    default: return [.ask(question)]
    }
  }

  private func stepsBeforeBegin(for line: String) -> [Step] {
    switch try? Command.reading(line) {
    case .next: [.event(.begin)]
    case .help: [.show(.help)]
    case .end: [.leave]
    default: [.say("An empty line begins the exam; 'end' leaves without beginning it.")]
    }
  }

  private func stepsOnBreak(for line: String, at time: Duration) -> [Step] {
    switch try? Command.reading(line) {
    case .next: [.event(.endBreak)]
    case .help: [.show(.help)]
    case .time: [.say(remaining(at: time))]
    case .end: [.ask(.endExam)]
    default: [.say("During the break there are no questions; an empty line ends it.")]
    }
  }

  private func steps(
    for line: String,
    at time: Duration,
    in section: Int,
    _ position: Int
  ) -> [Step] {
    do {
      if let command = try Command.reading(line) {
        return steps(for: command, at: time, in: section, position)
      }
    } catch {
      return [.say("\(error.text).")]
    }
    do {
      return steps(with: try displayed.response(from: line, over: entry.response), to: position)
    } catch {
      return [.say(text(of: error, in: line))]
    }
  }

  private func steps(with response: Response, to position: Int) -> [Step] {
    let words = displayed.words(for: response)
    let event = Step.event(.respond(position, response))
    guard item.task.isComplete(response) else {
      return [event, .say("Recorded, incomplete: \(words).")]
    }
    guard !isLastOfSection else { return [event, .say("Recorded: \(words)."), .show(.review)] }
    guard !mustAsk else {
      return [event, .say("Recorded: \(words). An empty line goes on; there is no way back.")]
    }
    return [event, .say("Recorded: \(words)."), .event(.visit(position + 1))]
  }

  private func steps(
    for command: Command,
    at time: Duration,
    in section: Int,
    _ position: Int
  ) -> [Step] {
    switch command {
    case .next:
      if isLastOfSection { return [.show(.review)] }
      let isDone = session.progress(at: position) == .complete
      return mustAsk && !isDone ? [.ask(.leaveItem)] : [.event(.visit(position + 1))]
    case .back:
      let isFirst = position == session.sections[section].positions.lowerBound
      return isFirst ? [.say("This is the first question.")] : [.event(.visit(position - 1))]
    case .go(let number):
      guard number > 0 else { return [.say("Questions are numbered from 1.")] }
      return number - 1 == position ? [.show(.item)] : [.event(.visit(number - 1))]
    case .flag:
      let said = entry.isFlagged ? "The flag is removed." : "Flagged for review."
      return [.event(.flag(position, !entry.isFlagged)), .say(said)]
    case .clear:
      guard let response = entry.response else { return [.say("There is no response.")] }
      return [.event(.respond(position, response.cleared)), .say("The response is taken back.")]
    case .strike(let letters, let isStruck): return strike(letters, isStruck, at: position)
    case .again: return [.show(.item)]
    case .scenario:
      return [item.scenario == nil ? .say("This question has no scenario.") : .show(.scenario)]
    case .review(nil): return [.show(.review)]
    case .review(let filter?): return [.show(.list(filter))]
    case .time: return [.say(remaining(at: time))]
    case .help: return [.show(.help)]
    case .end(let all):
      return [.ask(all || Page.isLast(section, of: session) ? .endExam : .endSection)]
    }
  }

  private func strike(_ letters: String, _ isStruck: Bool, at position: Int) -> [Step] {
    do {
      let options = try displayed.options(from: letters)
      let names = options.map(displayed.letter(of:)).joined(separator: ", ")
      return options.map { .event(.strike(position, $0, isStruck)) }
        + [.say("\(isStruck ? "Struck out" : "Brought back"): \(names).")]
    } catch .mistake(let text) {
      return [.say("\(text).")]
    } catch {
      return [.say("Options are named by their letters, \(displayed.letters).")]
    }
  }

  private func text(of misreading: DisplayedItem.Misreading, in line: String) -> String {
    if case .mistake(let text) = misreading { return "Not recorded: \(text)." }
    if let suggestion = Command.suggestion(for: line) {
      return "'\(excerpt(of: line))' is not a command. Did you mean '\(suggestion)'?"
    }
    return "'\(excerpt(of: line))' is neither a response (\(displayed.letters)) nor a command;"
      + " 'help' lists what can be entered."
  }

  private func excerpt(of line: String) -> String {
    let start = String(line.unicodeScalars.prefix(40))
    return start.utf8.count < line.utf8.count ? start + " …" : start
  }

  private func remaining(at time: Duration) -> String {
    guard let remaining = session.remaining(at: time) else { return "No clock is running." }
    let part =
      switch session.phase {
      case .onBreak: " of the break"
      default: session.sections.count > 1 ? " in this section" : ""
      }
    return "\(words(for: remaining)) remaining\(part)."
  }

  private var item: Item { session.exam.items[session.position ?? 0] }
  private var entry: Session.Entry { session.entries[session.position ?? 0] }
  private var displayed: DisplayedItem {
    DisplayedItem(item, in: session.exam.form.slots[session.position ?? 0])
  }

  private var isLastOfSection: Bool {
    guard case .inSection(let section, let position, _) = session.phase else { return false }
    return position + 1 == session.sections[section].positions.upperBound
  }

  /// Whether leaving an item is final and somebody is there who might have mistyped.
  private var mustAsk: Bool {
    guard let section = session.section else { return false }
    return isInteractive && session.sections[section].rules.navigation == .forwardOnly
  }
}

extension Response {
  /// An empty response of the same kind.
  fileprivate var cleared: Response {
    switch self {
    case .selection: .selection([])
    case .order: .order([])
    case .matches(let matches): .matches(matches.map { _ in nil })
    }
  }
}
