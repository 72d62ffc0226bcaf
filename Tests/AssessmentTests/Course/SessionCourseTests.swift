import Assessment
import TestSupport
import Testing

@Suite struct `The course of a session` {
  typealias Place = SmallExam.Place

  /// Of single response, where option 1 is the key, and of double response, where 1 and 3 are.
  static let exam = SmallExam.exam(
    [Place(), Place(task: SmallExam.multiple), Place()],
    sections: [SmallExam.section("A", 100)]
  )

  private func course(_ events: [(SessionEvent, Double)]) throws -> SessionCourse {
    try SessionCourse(
      of: Self.exam,
      replaying: ([(.begin, 0)] + events).map { ($0.0, .seconds($0.1)) }
    )
  }

  private func select(_ item: Int, _ options: Int...) -> SessionEvent {
    .respond(item, .selection(options))
  }

  @Test func `tells what was changed from wrong to right and back`() throws {
    let course = try course([
      (select(0, 0), 1), (select(0, 1), 2), (select(0, 2), 3), (select(0, 3), 4), (.end, 5),
    ])
    #expect(course.items[0].changes == [.wrongToRight, .rightToWrong, .wrongToWrong])
    #expect(course.items[0].firstResponse == .selection([0]))
    #expect(ItemCourse.Change.allCases.map(course.count) == [1, 1, 1])
    #expect(course.firstResponses == [.selection([0]), nil, nil])
  }

  @Test func `takes no selection on the way to a complete one for a response`() throws {
    let course = try course([
      (.visit(1), 0), (select(1, 0), 1), (select(1, 0, 1), 2), (select(1, 1), 3),
      (select(1, 1, 3), 4), (.end, 5),
    ])
    #expect(
      course.items[1].responses.map(\.response) == [.selection([0, 1]), .selection([1, 3])]
    )
    #expect(course.items[1].changes == [.wrongToRight])
  }

  @Test func `takes what was left at the end for a response, complete or not`() throws {
    let left = try course([(.visit(1), 0), (select(1, 1, 3), 1), (select(1, 1), 2), (.end, 5)])
    #expect(left.items[1].changes == [.rightToWrong])
    let cleared = try course([(select(0, 1), 1), (select(0), 2), (.end, 5)])
    #expect(cleared.items[0].responses.map(\.response) == [.selection([1]), nil])
    #expect(cleared.items[0].changes == [.rightToWrong])
    let again = try course([(select(0, 1), 1), (select(0), 2), (select(0, 1), 3), (.end, 5)])
    #expect(again.items[0].changes == [])
    let never = try course([(.visit(1), 0), (select(1, 1), 1), (select(1), 2), (.end, 5)])
    #expect(never.items[1].responses == [])
  }

  @Test func `counts visits, and the time of each section without the breaks`() throws {
    let course = try SessionCourse(
      of: SmallExam.twoSections,
      replaying: [
        (.begin, .zero), (.visit(1), .seconds(4)), (.tick, .seconds(13)), (.endBreak, .seconds(14)),
        (.respond(2, .selection([1])), .seconds(20)), (.end, .seconds(21)),
      ]
    )
    #expect(course.items.map(\.visits) == [1, 1, 1])
    #expect(course.items.map(\.entry.timeSpent) == [.seconds(4), .seconds(6), .seconds(7)])
    #expect(course.sectionTimes == [.seconds(10), .seconds(7)])
    #expect(course.timeUsed == .seconds(17))
    let visits = try self.course([(.visit(2), 1), (.visit(0), 2), (.visit(2), 3), (.end, 4)])
    #expect(visits.items.map(\.visits) == [2, 0, 2])
  }

  @Test func `passes several deadlines in one step`() throws {
    let course = try SessionCourse(
      of: SmallExam.twoSections,
      replaying: [(.begin, .zero), (.tick, .seconds(1000))]
    )
    #expect(course.sectionTimes == [.seconds(10), .seconds(20)])
  }

  @Test func `does not count a response that came too late`() throws {
    let course = try course([(select(0, 0), 99), (select(0, 1), 100)])
    #expect(course.items[0].responses.map(\.response) == [.selection([0])])
    #expect(course.items[0].responses.map(\.remaining) == [.seconds(1)])
  }

  @Test func `refuses events of another exam`() {
    #expect(throws: Session.Refusal.self) { try self.course([(.visit(7), 1)]) }
  }

  /// Whatever happens, the course ends where the session does.
  @Test func `agrees with the session that it replays`() {
    let events: [(SessionEvent, Int)] = [
      (.visit(1), 3), (.visit(0), 2), (select(0, 1), 1), (select(1, 1, 3), 1), (select(1, 3), 1),
      (select(0), 40), (.tick, 60),
    ]
    withEverySequence(of: Array(events.indices), lengths: 0...5) { sequence in
      var session = Session(exam: Self.exam)
      var accepted: [(SessionEvent, Duration)] = []
      var time = 0
      for (event, after) in [(SessionEvent.begin, 0)] + sequence.map({ events[$0] }) {
        time += after
        guard (try? session.apply(event, at: .seconds(time))) != nil else { continue }
        accepted.append((event, .seconds(time)))
      }
      guard let course = try? SessionCourse(of: Self.exam, replaying: accepted) else {
        Issue.record("refused what a session accepted: \(sequence)")
        return
      }
      let isSound =
        course.items.map(\.entry) == session.entries
        && course.timeUsed == session.elapsed
        && course.items.allSatisfy { item in
          (item.visits > 0) == item.entry.isSeen
            && (item.responses.isEmpty || item.responses.last?.response == item.entry.response)
            && (item.entry.response == nil || !item.responses.isEmpty)
        }
      if !isSound { Issue.record("\(sequence)") }
    }
  }
}
