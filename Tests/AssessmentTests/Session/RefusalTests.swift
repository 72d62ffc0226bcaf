import Assessment
import Testing

@Suite struct `Refusing an event` {
  struct Case: CustomTestStringConvertible {
    let reason: Session.Refusal.Reason
    let event: SessionEvent
    var after: [SessionEvent] = [.begin]
    var exam = SmallExam.twoSections
    var testDescription: String { "\(event): \(reason)" }
  }

  static let right = Response.selection([1])

  static let cases = [
    Case(reason: .notBegun, event: .visit(0), after: []),
    Case(reason: .notBegun, event: .end, after: []),
    Case(reason: .notBegun, event: .leaveSection, after: []),
    Case(reason: .alreadyBegun, event: .begin),
    Case(reason: .alreadyBegun, event: .begin, after: [.begin, .leaveSection]),
    Case(reason: .alreadyEnded, event: .begin, after: [.begin, .end]),
    Case(reason: .alreadyEnded, event: .end, after: [.begin, .end]),
    Case(reason: .alreadyEnded, event: .respond(0, right), after: [.begin, .end]),
    Case(reason: .onBreak, event: .respond(2, right), after: [.begin, .leaveSection]),
    Case(reason: .onBreak, event: .leaveSection, after: [.begin, .leaveSection]),
    Case(reason: .notOnBreak, event: .endBreak),
    Case(reason: .noSuchItem, event: .visit(3)),
    Case(reason: .noSuchItem, event: .visit(-1)),
    Case(reason: .noSuchItem, event: .respond(.max, right)),
    Case(reason: .noSuchItem, event: .flag(.min, true)),
    Case(reason: .otherSection, event: .visit(2)),
    Case(reason: .otherSection, event: .respond(2, right)),
    Case(reason: .otherSection, event: .visit(1), after: [.begin, .leaveSection, .endBreak]),
    Case(reason: .noWayBack, event: .visit(0), after: [.begin, .visit(1)]),
    Case(reason: .noWayBack, event: .respond(0, right), after: [.begin, .visit(1)]),
    Case(reason: .noWayBack, event: .flag(0, true), after: [.begin, .visit(1)]),
    Case(reason: .noWayAhead, event: .visit(2), exam: threeForward),
    Case(reason: .notSeen, event: .respond(1, right)),
    Case(reason: .notSeen, event: .strike(1, 0, true), exam: SmallExam.twoItems),
    Case(reason: .noSuchOption, event: .strike(0, 4, true)),
    Case(reason: .noSuchOption, event: .strike(0, -1, false)),
    Case(reason: .wrongShape, event: .respond(0, .order([1]))),
    Case(reason: .wrongShape, event: .respond(0, .selection([0, 1]))),
    Case(reason: .wrongShape, event: .respond(0, .selection([4]))),
    Case(reason: .notSeen, event: .note(1, "later"), exam: SmallExam.twoItems),
    Case(reason: .otherSection, event: .rate(2, .guess)),
    Case(reason: .noteTooLong, event: .note(0, String(repeating: "é", count: 1001))),
    Case(reason: .selected, event: .strike(0, 1, true), after: [.begin, .respond(0, right)]),
  ]

  static let threeForward = SmallExam.exam(
    [.init(), .init(), .init()],
    sections: [SmallExam.section("A", 10, .forwardOnly)]
  )

  @Test(arguments: cases)
  func `says why and changes nothing`(example: Case) throws {
    var session = Session(exam: example.exam)
    for event in example.after { _ = try session.apply(event, at: .zero) }
    let before = session
    let refusal = #expect(throws: Session.Refusal.self) {
      try session.apply(example.event, at: .seconds(1))
    }
    #expect(refusal?.reason == example.reason)
    #expect(session == before)
  }

  /// Practice alone refuses with `answered`, and has tests of its own.
  @Test(arguments: Session.Refusal.Reason.allCases.filter { $0 != .answered })
  func `every reason occurs and is one lowercase phrase`(reason: Session.Refusal.Reason) {
    #expect(Self.cases.contains { $0.reason == reason })
    let text = Session.Refusal(reason).description
    #expect(text == text.lowercased())
    #expect(!text.isEmpty && !text.hasSuffix("."))
  }

  @Test func `events of another exam cannot be replayed`() {
    #expect(throws: Session.Refusal(.noSuchItem)) {
      try Session(
        exam: SmallExam.twoItems,
        replaying: [(.begin, .zero), (.visit(64), .seconds(1))]
      )
    }
  }
}
