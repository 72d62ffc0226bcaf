import Assessment

extension PracticeSitting {
  /// What is done about a line.
  func steps(for line: String) -> [Step] {
    guard let position = session.position, let section = session.section else { return [] }
    let presented = Presented(position, in: section, of: session)
    let marked = MarkedLine(line)
    do {
      if marked.confidence == nil, let command = try Command.reading(line) {
        return steps(for: command, about: presented)
      }
    } catch {
      return [.say("\(error.text).")]
    }
    do {
      let response = try presented.shown.response(from: marked.text, over: presented.entry.response)
      guard !practice.isAnswered(position) else {
        return [.say("This question is answered; an empty line goes on.")]
      }
      return steps(with: response, marked.confidence, to: presented)
    } catch .mistake(let text) {
      return [.say("Not recorded: \(text).")]
    } catch {
      return [.say("'help' lists what can be entered; options are \(presented.shown.letters).")]
    }
  }

  private func steps(
    with response: Response,
    _ confidence: Confidence?,
    to presented: Presented
  ) -> [Step] {
    let position = presented.position
    var steps: [Step] = confidence.map { [.event(.rate(position, $0))] } ?? []
    steps.append(.event(.respond(position, response)))
    guard presented.item.task.isComplete(response) else {
      return steps + [.say("Recorded, incomplete: \(presented.shown.words(for: response)).")]
    }
    return steps + [isInteractive ? .say("An empty line goes on.") : .goOn]
  }

  private func steps(for command: Command, about presented: Presented) -> [Step] {
    let position = presented.position
    switch command {
    case .next: return [.goOn]
    case .back:
      return [position == 0 ? .say("No question comes before.") : .event(.visit(position - 1))]
    case .go(let number):
      guard number > 0 else { return [.say("Questions are numbered from 1.")] }
      return [number - 1 == position ? .show(.item) : .event(.visit(number - 1))]
    case .again: return [.show(.item)]
    case .scenario:
      let isNone = presented.item.scenario == nil
      return [isNone ? .say("This question has no scenario.") : .show(.scenario)]
    case .note(let text):
      return [
        .event(.note(position, text)),
        .say(text.isEmpty ? "There is no note." : "Noted."),
      ]
    case .rate(let confidence):
      let isRemoved = presented.entry.confidence == confidence
      return [
        .event(.rate(position, isRemoved ? nil : confidence)),
        .say(isRemoved ? "The mark is removed." : "Marked: \(confidence.words)."),
      ]
    case .strike(let letters, let isStruck):
      guard let options = try? presented.shown.options(from: letters) else {
        return [.say("Options are named by their letters, \(presented.shown.letters).")]
      }
      let names = options.map(presented.shown.letter(of:)).joined(separator: ", ")
      return options.map { .event(.strike(position, $0, isStruck)) }
        + [.say("\(isStruck ? "Struck out" : "Brought back"): \(names).")]
    case .flag:
      let said = presented.entry.isFlagged ? "The flag is removed." : "Flagged for review."
      return [.event(.flag(position, !presented.entry.isFlagged)), .say(said)]
    case .clear: return [.say("In practice a response is final.")]
    case .review: return [.show(.tally)]
    case .time: return [.say("Practice has no clock.")]
    case .help: return [.show(.help)]
    case .end: return [.event(.end)]
    }
  }
}

extension Page {
  /// Adds what can be entered in practice.
  mutating func addPracticeHelp() {
    add(
      "Enter the letter of an option to answer; several letters together or apart: ac, a c."
        + " Matches are pairs: 1c 2a. With 'sure', 'unsure' or 'guess' behind it a response is"
        + " marked: a guess. Whole words are commands:"
    )
    let meanings: [(String, String)] = [
      ("next or >", "the next open question; an empty line does the same"),
      ("back or <", "the question before"), ("go N", "question number N"),
      ("sure, unsure, guess", "mark the response before it is given; marks never score"),
      ("flag or !", "flag the question, or remove the flag"),
      ("note [TEXT]", "keep a note about the question; without TEXT it is removed"),
      ("strike B", "strike option B out; 'unstrike B' brings it back"),
      ("repeat", "show the question again"),
      ("scenario", "show the scenario of a case study again"),
      ("review", "how many are answered and correct"),
      ("end", "end practice; what you answered is kept"),
    ]
    let column = meanings.reduce(0) { max($0, $1.0.utf8.count) }
    for (word, meaning) in meanings {
      let padding = String(repeating: " ", count: column - word.utf8.count)
      add(meaning, after: "  \(word)\(padding)  ")
    }
  }
}
