import Assessment
import Testing

@testable import ExamRoom

@Suite struct `Entering anything at all` {
  static let words = [
    "", "", "", "a", "b", "c", "d", "ab", "a b c", "cab", "1a", "1b 2c", "2a 1a", "next", "back",
    "go 1",
    "go 2", "go 5", "go 99", "flag", "review", "review all", "strike a", "strike b c", "unstrike b",
    "clear", "repeat", "scenario", "time", "help", "end", "end exam", "yes", "y", "no", "n",
    "reveiw", "\u{1B}[2J", "go 99999999999999999999", "ä", "1", "-1", "a\u{0}b", ">", "<", "!", "?",
  ]

  static let exams = [
    SmallExam.allTypes,
    SmallExam.exam(
      [
        [SmallExam.water, SmallExam.leaves], [SmallExam.steps, SmallExam.origins],
        [SmallExam.guest(1), SmallExam.guest(2)],
      ],
      seconds: 60,
      navigation: .forwardOnly,
      breakAfter: 20,
      warnings: [30, 5]
    ),
    SmallExam.exam([[SmallExam.origins], [SmallExam.water]], seconds: 30, warnings: [10]),
  ]

  @Test(arguments: 0..<300)
  func `the events that were recorded replay to the same session`(seed: Int) throws {
    var generator = SeededGenerator(seed: Seed(UInt64(seed)))
    let exam = Self.exams[generator.below(Self.exams.count)]
    let script = (0..<60).map { _ -> ScriptedConsole.Entry in
      if generator.below(40) == 0 { return .end }
      return .line(Self.words[generator.below(Self.words.count)], after: generator.below(8))
    }
    let isInteractive = generator.below(2) == 0
    let sat = Sat(Session(exam: exam), script, isInteractive: isInteractive)
    #expect(try Session(exam: exam, replaying: sat.events) == sat.session)
    #expect(zip(sat.events, sat.events.dropFirst()).allSatisfy { $0.1 <= $1.1 })
    if !isInteractive {
      #expect(sat.transcript.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
      guard case .ended = sat.session.phase else {
        Issue.record("a pipe that is over ends the exam")
        return
      }
    }
  }
}
