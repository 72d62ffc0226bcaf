import Assessment
import Testing

@Suite struct `Timing a session` {
  struct Deadline: CustomTestStringConvertible {
    let milliseconds: Int
    let isHonored: Bool
    var testDescription: String { "a response at \(milliseconds) ms" }
  }

  @Test(arguments: [
    Deadline(milliseconds: 9_999, isHonored: true),
    Deadline(milliseconds: 10_000, isHonored: false),
    Deadline(milliseconds: 10_001, isHonored: false),
    Deadline(milliseconds: 90_000_000, isHonored: false),
  ])
  func `a response counts until the deadline, which is too late`(example: Deadline) throws {
    var session = Session(exam: SmallExam.twoItems)
    _ = try session.apply(.begin, at: .zero)
    _ = try session.apply(
      .respond(0, .selection([1])),
      at: .milliseconds(example.milliseconds)
    )
    #expect((session.responses[0] != nil) == example.isHonored)
    #expect((session.phase == .ended(.timeExpired, at: .seconds(10))) != example.isHonored)
  }

  @Test func `what remains, and when to look again`() throws {
    var session = Session(exam: SmallExam.twoSections)
    #expect(session.remaining(at: .seconds(1)) == nil)
    #expect(session.nextTick == nil)
    _ = try session.apply(.begin, at: .seconds(1))
    #expect(session.remaining(at: .zero) == .seconds(10))
    #expect(session.remaining(at: .milliseconds(4_500)) == .milliseconds(6_500))
    #expect(session.remaining(at: .seconds(99)) == .zero)
    #expect(session.nextTick == .seconds(8))
    _ = try session.apply(.tick, at: .seconds(8))
    #expect(session.nextTick == .seconds(11))
    _ = try session.apply(.leaveSection, at: .seconds(9))
    #expect(session.remaining(at: .seconds(10)) == .seconds(4))
    #expect(session.nextTick == .seconds(14))
    _ = try session.apply(.tick, at: .seconds(14))
    #expect(session.nextTick == .seconds(19))
    _ = try session.apply(.end, at: .seconds(15))
    #expect(session.remaining(at: .seconds(16)) == nil)
    #expect(session.nextTick == nil)
  }

  @Test func `warnings no shorter than the section, or none at all, are left out`() throws {
    let exam = SmallExam.exam(
      [.init()],
      sections: [SmallExam.section("A", 10)],
      warnings: [11, 10]
    )
    var session = Session(exam: exam)
    _ = try session.apply(.begin, at: .zero)
    #expect(session.nextTick == .seconds(10))
    #expect(try session.apply(.tick, at: .milliseconds(9_999)) == [])
  }

  @Test func `of the warnings passed at once the last is given`() throws {
    let exam = SmallExam.exam([.init()], warnings: [30, 20, 10])
    var session = Session(exam: exam)
    _ = try session.apply(.begin, at: .zero)
    #expect(try session.apply(.tick, at: .seconds(45)) == [.warn(remaining: .seconds(20))])
    #expect(try session.apply(.tick, at: .seconds(50)) == [.warn(remaining: .seconds(10))])
  }

  @Test func `an item takes the time of all its visits`() throws {
    var session = Session(exam: SmallExam.twoItems)
    for (event, time): (SessionEvent, Int) in [
      (.begin, 0), (.visit(1), 2), (.tick, 3), (.visit(0), 4), (.tick, 99),
    ] {
      _ = try session.apply(event, at: .seconds(time))
    }
    #expect(session.entries.map(\.timeSpent) == [.seconds(8), .seconds(2)])
  }

  @Test func `a section that passes unseen takes no time of its items`() throws {
    var session = Session(exam: SmallExam.twoSections)
    _ = try session.apply(.begin, at: .zero)
    _ = try session.apply(.tick, at: .seconds(999))
    #expect(session.entries.map(\.timeSpent) == [.seconds(10), .zero, .zero])
    #expect(session.entries.map(\.isSeen) == [true, false, false])
  }

  @Test func `extra time moves the deadlines and not the break`() throws {
    var session = Session(
      exam: SmallExam.twoSections,
      allowance: .multiplied(by: Fraction(3, 2))
    )
    _ = try session.apply(.begin, at: .zero)
    #expect(session.deadline == .seconds(15))
    _ = try session.apply(.tick, at: .seconds(15))
    #expect(session.deadline == .seconds(20))
    _ = try session.apply(.tick, at: .seconds(20))
    #expect(session.deadline == .seconds(50))
  }

  @Test func `a form has items for every section`() async {
    await #expect(processExitsWith: .failure) {
      _ = Session(
        exam: SmallExam.exam(
          [.init()],
          sections: [SmallExam.section("A", 10), SmallExam.section("B", 10)]
        )
      )
    }
    await #expect(processExitsWith: .failure) {
      _ = Session(
        exam: SmallExam.exam(
          [.init(section: 1), .init()],
          sections: [SmallExam.section("A", 10), SmallExam.section("B", 10)]
        )
      )
    }
  }
}
