import Assessment
import Testing

@Suite struct `The pace of a session` {
  typealias Place = SmallExam.Place

  static let exam = SmallExam.exam(
    Array(repeating: Place(), count: 5) + [Place(section: 1), Place(section: 1)],
    sections: [SmallExam.section("A", 100), SmallExam.section("B", 20)]
  )

  private func pacing(_ events: [(SessionEvent, Double)]) throws -> Pacing {
    let times = ([(.begin, 0)] + events).map { ($0.0, Duration.seconds($0.1)) }
    return Pacing(
      try SessionCourse(of: Self.exam, replaying: times),
      of: Session(exam: Self.exam)
    )
  }

  @Test func `is compared with an even one, section by section`() throws {
    let pacing = try pacing([(.visit(1), 45), (.visit(2), 55), (.leaveSection, 96), (.end, 105)])
    #expect(
      pacing.evenTimes == Array(repeating: .seconds(20), count: 5) + [.seconds(10), .seconds(10)]
    )
    #expect(pacing.evenTime == .seconds(120) / 7)
    #expect(pacing.times == [45, 10, 41, 0, 0, 9, 0].map { .seconds($0) })
    #expect(pacing.notReached == [3, 4, 6])
    #expect(pacing.medianTime == .milliseconds(25_500))
    #expect(pacing.slow == [0, 2])
  }

  @Test func `has no median where no item was presented`() throws {
    let events: [(SessionEvent, Duration)] = []
    let course = try SessionCourse(of: Self.exam, replaying: events)
    #expect(Pacing(course, of: Session(exam: Self.exam)).medianTime == nil)
  }

  @Test func `is hasty where the last response came in the last tenth of the time`() throws {
    let right = Response.selection([1])
    let pacing = try pacing([
      (.respond(0, .selection([0])), 10), (.visit(1), 20), (.respond(1, right), 90),
      (.visit(2), 90), (.respond(2, right), 90.5), (.visit(0), 91), (.respond(0, right), 91),
      (.leaveSection, 95), (.respond(5, right), 113), (.visit(6), 113), (.respond(6, right), 114),
    ])
    #expect(pacing.late == [0, 2, 6])
  }

  @Test(arguments: [(1, [1]), (3, [1, 1, 1]), (4, [1, 1, 1, 1]), (7, [1, 2, 2, 2])])
  func `is told by quarters of the form`(count: Int, sizes: [Int]) throws {
    let exam = SmallExam.exam(
      Array(repeating: Place(), count: count),
      sections: [SmallExam.section("A", 60)]
    )
    let pacing = Pacing(try SessionCourse(of: exam, replaying: []), of: Session(exam: exam))
    #expect(pacing.quarters.map(\.count) == sizes)
    #expect(pacing.quarters.first?.lowerBound == 0 && pacing.quarters.last?.upperBound == count)
  }
}
