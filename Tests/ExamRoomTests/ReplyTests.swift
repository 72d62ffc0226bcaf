import Assessment
import Testing

@testable import ExamRoom

@Suite struct `Answering a line` {
  struct Case: CustomTestStringConvertible {
    let number: Int
    let line: String
    let steps: [Sitting.Step]
    var testDescription: String { "\(number): \(line)" }

    init(_ number: Int, _ line: String, _ steps: Sitting.Step...) {
      self.number = number
      self.line = line
      self.steps = steps
    }

    init(_ number: Int, _ line: String, says text: String) {
      self.init(number, line, .say(text))
    }
  }

  /// The items are those of `SmallExam.allTypes`: a choice of four, two of five, three of four in
  /// order, two prompts with three responses, and two choices of two.
  @Test(arguments: [
    Case(1, " A ", .event(.respond(0, .selection([2]))), .say("Recorded: A."), .event(.visit(1))),
    Case(1, "a.", .event(.respond(0, .selection([2]))), .say("Recorded: A."), .event(.visit(1))),
    Case(1, "E", says: "Not recorded: there is no option E; there are A to D."),
    Case(1, "ab", says: "Not recorded: select ONE, not 2."),
    Case(1, "aa", says: "Not recorded: option A is entered twice."),
    Case(1, "back", says: "No question comes before."),
    Case(1, "b a c k", says: "Not recorded: there is no option K; there are A to D."),
    Case(1, "bakc", says: "'bakc' is not a command. Did you mean 'back'?"),
    Case(1, "flga", says: "'flga' is not a command. Did you mean 'flag'?"),
    Case(1, "rev", says: "'rev' is not a command. Did you mean 'review'?"),
    Case(1, "quit", says: "'quit' is not a command. Did you mean 'end'?"),
    Case(1, "3", says: "'3' is not a command. Did you mean 'go 3'?"),
    Case(
      1,
      "1a",
      says: "'1a' is neither a response (A to D) nor a command; 'help' lists what can be entered."
    ),
    Case(
      1,
      "99999999999999999999",
      says:
        "'99999999999999999999' is neither a response (A to D) nor a command; 'help' lists what can be entered."
    ),
    Case(1, "go", says: "'go' needs N."),
    Case(1, "go one", says: "'go' needs the number of a question."),
    Case(1, "go 0", says: "Questions are numbered from 1."),
    Case(1, "go -9223372036854775808", says: "Questions are numbered from 1."),
    Case(1, "go 1", .show(.item)),
    Case(1, "go 9223372036854775807", .event(.visit(.max - 1))),
    Case(1, "flag 3", says: "'flag' stands alone."),
    Case(
      1,
      "review mine",
      says: "'review' takes one of: all, answered, incomplete, unanswered, unseen, flagged."
    ),
    Case(1, "REVIEW  Unseen", .show(.list(.unseen))),
    Case(1, "scenario", says: "This question has no scenario."),
    Case(1, "clear", says: "There is no response."),
    Case(1, "strike e", says: "there is no option E; there are A to D."),
    Case(1, "strike ,", says: "Options are named by their letters, A to D."),
    Case(1, "strike 1", says: "Options are named by their letters, A to D."),
    Case(1, "unstrike a", .event(.strike(0, 2, false)), .say("Brought back: A.")),
    Case(1, " Note\t Why  NOT B? ", .event(.note(0, "Why  NOT B?")), .say("Noted.")),
    Case(1, "note", says: "There is no note."),
    Case(1, "Guess", .event(.rate(0, .guess)), .say("Marked: a guess.")),
    Case(
      1,
      "sure a",
      .event(.rate(0, .sure)),
      .event(.respond(0, .selection([2]))),
      .say("Recorded: A."),
      .event(.visit(1))
    ),
    Case(1, "end now", says: "'end' takes 'exam' or nothing."),
    Case(1, "end", .ask(.endExam)),
    Case(
      1,
      "é",
      says: "'é' is neither a response (A to D) nor a command; 'help' lists what can be entered."
    ),
    Case(
      2,
      "e,A",
      .event(.respond(1, .selection([1, 2]))),
      .say("Recorded: A, E."),
      .event(.visit(2))
    ),
    Case(2, "e", says: "Not recorded: select TWO, not 1."),
    Case(2, "abc", says: "Not recorded: select TWO, not 3."),
    Case(
      3,
      "dab",
      .event(.respond(2, .order([1, 2, 3]))),
      .say("Recorded: D, A, B."),
      .event(.visit(3))
    ),
    Case(3, "dd a", says: "Not recorded: option D is entered twice."),
    Case(3, "d a", says: "Not recorded: place 3 in order, not 2."),
    Case(
      4,
      "c a",
      .event(.respond(3, .matches([2, 1]))),
      .say("Recorded: 1 C, 2 A."),
      .event(.visit(4))
    ),
    Case(
      4,
      "2: b",
      .event(.respond(3, .matches([0, nil]))),
      .say("Recorded, incomplete: 1 not matched, 2 B.")
    ),
    Case(
      4,
      "b",
      says:
        "Not recorded: 2 prompts need 2 letters, not 1; to match some of them, enter pairs such as 1a."
    ),
    Case(4, "3a", says: "Not recorded: there is no prompt 3; they are numbered 1 to 2."),
    Case(4, "0a", says: "Not recorded: there is no prompt 0; they are numbered 1 to 2."),
    Case(4, "1d", says: "Not recorded: there is no option D; there are A to C."),
    Case(4, "1a 1b", says: "Not recorded: prompt 1 is matched twice."),
    Case(4, "1ab", says: "Not recorded: there is no option AB; there are A to C."),
    Case(
      4,
      "a1",
      says: "'a1' is neither a response (A to C) nor a command; 'help' lists what can be entered."
    ),
    Case(5, "scenario", .show(.scenario)),
    Case(6, "b", .event(.respond(5, .selection([1]))), .say("Recorded: B."), .show(.review)),
    Case(6, "", .show(.review)),
    Case(6, "\t ", .show(.review)),
  ])
  func `a line comes to these steps`(example: Case) throws {
    var sitting = Sitting(Session(exam: SmallExam.allTypes), width: 80, isInteractive: true)
    _ = try sitting.apply(.begin, at: .zero)
    _ = try sitting.apply(.visit(example.number - 1), at: .zero)
    #expect(sitting.steps(for: example.line, at: .zero) == example.steps)
  }

  @Test func `pairs leave other prompts as they are, letters replace them all`() throws {
    let item = DisplayedItem(SmallExam.origins, in: SmallExam.allTypes.form.slots[3])
    let first = try item.response(from: "1a", over: nil)
    #expect(first == .matches([nil, 2]))
    #expect(try item.response(from: "2c", over: first) == .matches([1, 2]))
    #expect(try item.response(from: "bb", over: first) == .matches([0, 0]))
  }

  @Test func `what is cleared has the shape of the item`() throws {
    for (number, line) in [(1, "a"), (2, "ab"), (3, "abc"), (4, "1a")] {
      let sat = Sat(
        Session(exam: SmallExam.allTypes),
        ["", .line("go \(number)", after: 1), .line(line, after: 1)]
      )
      #expect(sat.session.responses[number - 1] != nil)
      let cleared = Sat(sat.session, [.line("go \(number)", after: 1), "clear", "strike a"])
      #expect(cleared.session.responses[number - 1] == nil)
      #expect(cleared.session.entries[number - 1].struck.count == 1)
    }
  }

  @Test func `every word of the help is a command of its own`() throws {
    var commands: Set<Command> = []
    for word in Command.words {
      let argument =
        switch word.argument {
        case .none, .possible: ""
        case .needed: " 2"
        }
      let command = try Command.reading(word.name + argument)
      #expect(commands.insert(try #require(command)).inserted)
      if let sign = word.sign { #expect(try Command.reading(sign) == command) }
    }
    #expect(commands.count == Command.words.count)
  }

  @Test(arguments: [
    (0, "0 s"), (9, "9 s"), (60, "1 min"), (250, "4 min 10 s"), (599, "9 min 59 s"),
    (659, "10 min"), (3600, "1 h"), (3630, "1 h"), (4320, "1 h 12 min"), (-5, "0 s"),
  ])
  func `time is said so that there is never less`(seconds: Int, text: String) {
    #expect(words(for: .seconds(seconds)) == text)
  }
}
