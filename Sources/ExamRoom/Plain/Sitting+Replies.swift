import Assessment

extension Sitting {
  /// What is done about a line that was entered at a time.
  func steps(for line: String, at time: Duration) -> [Step] {
    if let question { return steps(for: line, answering: question) }
    switch session.phase {
    case .ready: return stepsBeforeBegin(for: line)
    case .inSection(let section, let position, _):
      return steps(for: line, at: time, about: Presented(position, in: section, of: session))
    case .onBreak: return stepsOnBreak(for: line, at: time)
    case .ended: return []
    }
  }

  private func steps(for line: String, answering question: Question) -> [Step] {
    switch line.lowercased().split(separator: " ").joined() {
    case "y", "yes":
      return question.event(in: session).map { [.event($0)] } ?? []
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

  /// How much of what is in progress remains, in a sentence.
  func remaining(at time: Duration) -> String {
    guard let remaining = session.remaining(at: time) else { return "No clock is running." }
    let part =
      switch session.phase {
      case .onBreak: " of the break"
      default: session.sections.count > 1 ? " in this section" : ""
      }
    return "\(words(for: remaining)) remaining\(part)."
  }
}
