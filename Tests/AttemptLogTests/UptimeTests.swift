import Assessment
import AttemptLog
import TestSupport
import Testing

@Suite struct `The age of an event` {
  static let then = Uptime(boot: "one", elapsed: .seconds(1000))

  struct Case: Sendable {
    let then: Uptime?
    let now: Uptime?
    /// What the clock on the wall says, in seconds.
    let wall: Int?
    let age: Int?

    init(_ then: Uptime?, _ now: Uptime?, wall: Int?, age: Int?) {
      (self.then, self.now, self.wall, self.age) = (then, now, wall, age)
    }
  }

  static let sameBoot: [Case] = [
    Case(then, Uptime(boot: "one", elapsed: .seconds(1060)), wall: 60, age: 60),
    // The clock on the wall was set forward, back, or is broken: nothing changes.
    Case(then, Uptime(boot: "one", elapsed: .seconds(1060)), wall: 86_400, age: 60),
    Case(then, Uptime(boot: "one", elapsed: .seconds(1060)), wall: -86_400, age: 60),
    Case(then, Uptime(boot: "one", elapsed: .seconds(1060)), wall: nil, age: 60),
    Case(then, Uptime(boot: "one", elapsed: .seconds(1000)), wall: 5, age: 0),
    // A machine's time never runs backwards; one that does is not believed.
    Case(then, Uptime(boot: "one", elapsed: .seconds(999)), wall: 60, age: 60),
  ]

  static let otherBoot: [Case] = [
    Case(then, Uptime(boot: "two", elapsed: .seconds(30)), wall: 600, age: 600),
    // The machine has been up for longer than the clock on the wall says.
    Case(then, Uptime(boot: "two", elapsed: .seconds(30)), wall: 10, age: 30),
    Case(then, Uptime(boot: "two", elapsed: .seconds(30)), wall: -600, age: 30),
    Case(then, Uptime(boot: "two", elapsed: .seconds(30)), wall: nil, age: 30),
  ]

  static let unknownBoot: [Case] = [
    Case(nil, Uptime(boot: "two", elapsed: .seconds(30)), wall: 600, age: 600),
    Case(then, nil, wall: 600, age: 600),
    Case(nil, nil, wall: -1, age: 0),
    Case(nil, nil, wall: nil, age: nil),
  ]

  @Test(arguments: sameBoot + otherBoot + unknownBoot)
  func `is told by the machine's own time, and else by the wall`(given: Case) {
    let event = Attempt.Event(
      event: .tick,
      elapsed: .zero,
      recordedAt: "T",
      uptime: given.then
    )
    let age = event.age(at: given.now, byTheWall: given.wall.map { .seconds($0) })
    #expect(age == given.age.map { .seconds($0) })
  }

  @Test func `is kept exactly`() throws {
    let folder = try TemporaryFolder()
    let log = try AttemptLog(path: folder.file("attempts.sqlite"))
    let id = try log.begin(exam(), at: "T", version: "1")
    let uptime = Uptime(boot: "one", elapsed: .nanoseconds(3_386_905_250_425))
    try log.append(.begin, at: .zero, recordedAt: "T", uptime: uptime, to: id)
    try log.append(.tick, at: .zero, recordedAt: "T", to: id)
    #expect(try log.attempt(id).events.map(\.uptime) == [uptime, nil])
  }

  @Test func `is no matter while an exam is sat, whatever the wall says`() throws {
    let folder = try TemporaryFolder()
    let log = try AttemptLog(path: folder.file("attempts.sqlite"))
    let walls = [
      ["2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"],
      ["2026-01-01T00:00:00Z", "1970-01-01T00:00:00Z"],
      ["2026-01-01T00:00:00Z", "2099-12-31T23:59:59Z"],
    ]
    let sessions = try walls.map { wall in
      let id = try log.begin(exam(), at: wall[0], version: "1")
      for (index, (event, time)) in everyEvent.enumerated() {
        try log.append(event, at: time, recordedAt: wall[index % 2], to: id)
      }
      return try log.attempt(id).session()
    }
    #expect(Set(sessions.map(\.phase)).count == 1)
    #expect(sessions.allSatisfy { $0 == sessions[0] })
  }
}
