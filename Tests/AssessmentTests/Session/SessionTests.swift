import Assessment
import TestSupport
import Testing

@Suite struct `Sitting a session` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let exam: Exam
    let events: [(SessionEvent, Double)]
    let transcript: String
  }

  static let cases = [
    Case(
      testDescription: "free navigation to the last item and back",
      exam: SmallExam.twoItems,
      events: [
        (.begin, 0), (.visit(1), 2), (.respond(1, .selection([0])), 3), (.visit(1), 3),
        (.visit(0), 4), (.respond(1, .selection([2])), 5), (.end, 6), (.tick, 7),
      ],
      transcript: """
        0.0 begin: section 0 begins, present 0
        2.0 visit 1: present 1
        3.0 respond 1: -
        3.0 visit 1: -
        4.0 visit 0: present 0
        5.0 respond 1: -
        6.0 end: section 0 ends, ended by-candidate
        7.0 tick: -
        ended by-candidate at 6.0
        """
    ),
    Case(
      testDescription: "leaving the last section ends the exam",
      exam: SmallExam.twoItems,
      events: [(.begin, 0), (.leaveSection, 1)],
      transcript: """
        0.0 begin: section 0 begins, present 0
        1.0 leave section: section 0 ends, ended by-candidate
        ended by-candidate at 1.0
        """
    ),
    Case(
      testDescription: "time is counted from the beginning and never runs backwards",
      exam: SmallExam.twoItems,
      events: [(.tick, 5), (.begin, 3), (.visit(1), -8), (.tick, 14.999), (.tick, 15)],
      transcript: """
        5.0 tick: -
        3.0 begin: section 0 begins, present 0
        -8.0 visit 1: present 1
        14.999 tick: warn 3.0
        15.0 tick: section 0 ends, ended time-expired
        ended time-expired at 15.0
        """
    ),
    Case(
      testDescription: "a warning comes with the first accepted event, and once",
      exam: SmallExam.twoItems,
      events: [
        (.begin, 0), (.tick, 6.999), (.begin, 7), (.visit(1), 7.5), (.tick, 8), (.end, 9),
      ],
      transcript: """
        0.0 begin: section 0 begins, present 0
        6.999 tick: -
        7.0 begin: refused: the exam has already begun
        7.5 visit 1: warn 3.0, present 1
        8.0 tick: -
        9.0 end: section 0 ends, ended by-candidate
        ended by-candidate at 9.0
        """
    ),
    Case(
      testDescription: "forward-only sections, a break cut short, a clock that starts full",
      exam: SmallExam.twoSections,
      events: [
        (.begin, 0), (.visit(1), 1), (.visit(0), 2), (.respond(0, .selection([1])), 2),
        (.leaveSection, 4), (.visit(2), 5), (.endBreak, 6), (.visit(1), 7), (.tick, 11),
        (.tick, 24), (.tick, 26),
      ],
      transcript: """
        0.0 begin: section 0 begins, present 0
        1.0 visit 1: present 1
        2.0 visit 0: refused: in this section there is no way back
        2.0 respond 0: refused: in this section there is no way back
        4.0 leave section: section 0 ends, break before 1 until 9.0
        5.0 visit 2: refused: there are no questions during a break
        6.0 end break: section 1 begins, present 2
        7.0 visit 1: refused: that question belongs to another section
        11.0 tick: warn 15.0
        24.0 tick: warn 3.0
        26.0 tick: section 1 ends, ended time-expired
        ended time-expired at 26.0
        """
    ),
    Case(
      testDescription: "each phase expires at its own deadline, however late that is noticed",
      exam: SmallExam.twoSections,
      events: [(.begin, 0), (.visit(1), 12), (.respond(2, .selection([1])), 34.5), (.tick, 999)],
      transcript: """
        0.0 begin: section 0 begins, present 0
        12.0 visit 1: section 0 ends, break before 1 until 15.0
        34.5 respond 2: section 1 begins, warn 3.0, present 2
        999.0 tick: section 1 ends, ended time-expired
        ended time-expired at 35.0
        """
    ),
    Case(
      testDescription: "a suspension longer than the exam",
      exam: SmallExam.twoSections,
      events: [(.begin, 0), (.respond(0, .selection([1])), 86_400), (.end, 86_401)],
      transcript: """
        0.0 begin: section 0 begins, present 0
        86400.0 respond 0: section 0 ends, break before 1 until 15.0, section 1 begins, \
        section 1 ends, ended time-expired
        86401.0 end: refused: the exam is over
        ended time-expired at 35.0
        """
    ),
    Case(
      testDescription: "ending the exam in a break",
      exam: SmallExam.twoSections,
      events: [(.begin, 0), (.leaveSection, 1), (.end, 2)],
      transcript: """
        0.0 begin: section 0 begins, present 0
        1.0 leave section: section 0 ends, break before 1 until 6.0
        2.0 end: ended by-candidate
        ended by-candidate at 2.0
        """
    ),
    Case(
      testDescription: "sections without a break follow at once",
      exam: SmallExam.exam(
        [.init(), .init(section: 1)],
        sections: [SmallExam.section("A", 10), SmallExam.section("B", 10, breakAfter: 5)]
      ),
      events: [(.begin, 0), (.tick, 10), (.leaveSection, 11)],
      transcript: """
        0.0 begin: section 0 begins, present 0
        10.0 tick: section 0 ends, section 1 begins, present 1
        11.0 leave section: section 1 ends, ended by-candidate
        ended by-candidate at 11.0
        """
    ),
  ]

  @Test(arguments: cases)
  func `events in, effects out`(example: Case) {
    expectEqualText(
      transcript(Session(exam: example.exam), example.events),
      example.transcript
    )
  }

  @Test func `an empty response clears, a selected option is not struck out`() throws {
    var session = Session(exam: SmallExam.twoItems)
    _ = try session.apply(.begin, at: .zero)
    #expect(session.progress(at: 0) == .unanswered)
    _ = try session.apply(.strike(0, 3, true), at: .zero)
    _ = try session.apply(.strike(0, 1, true), at: .zero)
    _ = try session.apply(.strike(0, 1, true), at: .zero)
    #expect(session.entries[0].struck == [1, 3])
    _ = try session.apply(.respond(0, .selection([1])), at: .zero)
    #expect(session.entries[0].struck == [3])
    #expect(session.progress(at: 0) == .complete)
    _ = try session.apply(.strike(0, 3, false), at: .zero)
    #expect(session.entries[0].struck == [])
    _ = try session.apply(.respond(0, .selection([])), at: .zero)
    #expect(session.responses == [nil, nil])
    #expect(session.progress(at: 0) == .unanswered)
  }

  @Test func `a note and a mark are kept until they are replaced`() throws {
    var session = Session(exam: SmallExam.twoItems)
    let longest = String(repeating: "é", count: 1000)
    let events: [SessionEvent] = [
      .begin, .note(0, "first"), .note(0, longest), .rate(0, .guess), .rate(0, .sure), .visit(1),
      .rate(1, .unsure), .rate(1, nil), .note(1, "second"), .note(1, ""),
    ]
    for event in events { _ = try session.apply(event, at: .zero) }
    #expect(session.entries.map(\.note) == [longest, ""])
    #expect(session.entries.map(\.confidence) == [.sure, nil])
    #expect(session.responses == [nil, nil])
  }

  @Test func `flags and counts`() throws {
    let tasks = [SmallExam.multiple, SmallExam.choice, SmallExam.matching, SmallExam.ordering]
    var session = Session(exam: SmallExam.exam(tasks.map { .init(task: $0) }))
    let events: [SessionEvent] = [
      .begin, .respond(0, .selection([4])), .flag(0, true), .visit(2),
      .respond(2, .matches([nil, 3, 3])), .respond(2, .matches([0, 3, 3])), .flag(2, true),
      .flag(2, false), .visit(3),
    ]
    for event in events { _ = try session.apply(event, at: .zero) }
    #expect(session.entries.map(\.isFlagged) == [true, false, false, false])
    #expect(
      (0..<4).map(session.progress) == [.incomplete, .notSeen, .complete, .unanswered]
    )
    #expect(Session.Progress.allCases.map { session.count($0) } == [1, 1, 1, 1])
    #expect(Session.Progress.allCases.map { session.count($0, in: 0..<2) } == [1, 0, 1, 0])
  }
}
