import Assessment
import FoundationEssentials
import TestSupport
import Testing

@testable import AttemptLog

@Suite struct `Recording attempts` {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("attempts.sqlite")
  }

  @Test func `an attempt is read as it was written, by another connection`() throws {
    let log = try AttemptLog(path: path)
    let id = try log.begin(
      exam(),
      allowance: .multiplied(by: Fraction(3, 2)),
      at: "2026-11-23T09:30:00Z",
      version: "1.2.3"
    )
    var session = Session(exam: exam(), allowance: .multiplied(by: Fraction(3, 2)))
    for (event, time) in everyEvent {
      _ = try session.apply(event, at: time)
      try log.append(event, at: time, recordedAt: "at \(time)", to: id)
      let read = try AttemptLog(path: path).attempt(id)
      #expect(read.events.last?.event == event, "what was appended is there for everybody")
    }
    let attempt = try AttemptLog(path: path).attempt(id)
    #expect(attempt.exam == exam())
    #expect(attempt.allowance == .multiplied(by: Fraction(3, 2)))
    #expect(attempt.version == "1.2.3")
    #expect(attempt.events.map(\.event) == everyEvent.map(\.0))
    #expect(attempt.events.map(\.elapsed) == everyEvent.map(\.1))
    #expect(attempt.events.map(\.recordedAt) == everyEvent.map { "at \($0.1)" })
    #expect(try attempt.session() == session)
  }

  @Test func `what is stored together is there as a whole or not at all`() throws {
    let (log, other) = (try AttemptLog(path: path), try AttemptLog(path: path))
    #expect(throws: AttemptLogError.noSuchAttempt(path: path, 7)) {
      try log.together { () throws(AttemptLogError) in
        let id = try log.begin(exam(), at: "T", version: "1")
        try log.append(.begin, at: .zero, recordedAt: "T", to: id)
        try log.append(.tick, at: .zero, recordedAt: "T", to: 7)
      }
    }
    #expect(try log.attempts() == [])
    try log.together { () throws(AttemptLogError) in
      let id = try log.begin(exam(), at: "T", version: "1")
      try log.append(.begin, at: .zero, recordedAt: "T", to: id)
      let seen = try other.attempts()
      #expect(seen == [], "nobody else sees a part of it")
    }
    #expect(try other.attempt(1).events.map(\.event) == [.begin])
  }

  @Test func `attempts are listed from the newest to the oldest`() throws {
    let log = try AttemptLog(path: path)
    #expect(try log.latest() == nil)
    #expect(try log.attempts() == [])
    for title in ["first", "Robert'); DROP TABLE attempts;--", "nul \u{0} and 漢"] {
      _ = try log.begin(exam(title: title), at: "T", version: "1")
    }
    #expect(try log.attempts().map(\.id) == [3, 2, 1])
    #expect(
      try log.attempts().map(\.title)
        == ["nul \u{0} and 漢", "Robert'); DROP TABLE attempts;--", "first"]
    )
    #expect(try log.attempts().allSatisfy { $0.profile == "small" && !$0.isFinished })
    #expect(try log.latest() == 3)
  }

  @Test func `an attempt is finished once and then closed`() throws {
    let log = try AttemptLog(path: path)
    let id = try log.begin(exam(), at: "T0", version: "1")
    let report = ScoreReport(
      raw: RawScore(points: Fraction(-5, 3), of: 2),
      scaled: ScaledEstimate(score: 100, low: 90, high: 110, cut: 700, assumedRawCut: 1),
      outcome: .fail,
      passProbability: 0,
      domains: [],
      sections: [],
      items: []
    )
    try log.finish(id, ending: .timeExpired, report: report, at: "T1")
    let result = AttemptSummary.Result(
      finishedAt: "T1",
      ending: .timeExpired,
      outcome: .fail,
      raw: RawScore(points: Fraction(-5, 3), of: 2),
      scaled: 100
    )
    #expect(try log.attempts().map(\.result) == [result])
    #expect(throws: AttemptLogError.finished(path: path, id)) {
      try log.append(.tick, at: .zero, recordedAt: "T2", to: id)
    }
    #expect(throws: AttemptLogError.finished(path: path, id)) {
      try log.finish(id, ending: .byCandidate, report: report, at: "T2")
    }
    #expect(try log.attempt(id).events == [])
  }

  @Test func `a number that is reserved is the next, and one is left`() throws {
    let log = try AttemptLog(path: path)
    #expect(try log.reserve().id == 1)
    #expect(try log.attempts() == [])
    #expect(try log.begin(exam(), at: "T", version: "1", as: 1) == 1)
    #expect(try log.reserve().id == 2)
    #expect(try log.begin(exam(), at: "T", version: "1") == 2)
    try log.database.run("DELETE FROM attempts WHERE id = 2")
    #expect(try log.reserve().id == 3, "no number is given twice")
    try log.database.run("UPDATE sqlite_sequence SET seq = -7")
    #expect(try log.reserve().id == 2)
    try log.database.run("UPDATE sqlite_sequence SET seq = 9223372036854775807")
    #expect(throws: AttemptLogError.failed(path: path, reason: "it has no number left")) {
      try log.reserve()
    }
  }

  @Test(arguments: [0, -1, 2, Int.max, Int.min])
  func `there is no attempt of another number`(id: Int) throws {
    let log = try AttemptLog(path: path)
    _ = try log.begin(exam(), at: "T", version: "1")
    let error = AttemptLogError.noSuchAttempt(path: path, id)
    #expect(throws: error) { try log.attempt(id) }
    #expect(throws: error) { try log.append(.tick, at: .zero, recordedAt: "T", to: id) }
  }

  @Test func `two connections write one after the other`() throws {
    let (one, two) = (try AttemptLog(path: path), try AttemptLog(path: path))
    let (first, second) = (
      try one.begin(exam(), at: "T", version: "1"), try two.begin(exam(), at: "T", version: "1")
    )
    for number in 0..<10 {
      try one.append(.visit(number), at: .seconds(number), recordedAt: "T", to: first)
      try two.append(.flag(number, true), at: .seconds(number), recordedAt: "T", to: second)
    }
    #expect(try two.attempt(first).events.map(\.event) == (0..<10).map { .visit($0) })
    #expect(try one.attempt(second).events.map(\.event) == (0..<10).map { .flag($0, true) })
  }

  @Test func `time that a replay could not repeat is our own mistake`() async {
    await #expect(processExitsWith: .failure) { [path = path as String] in
      let log = try AttemptLog(path: path)
      let id = try log.begin(exam(), at: "T", version: "1")
      try log.append(.begin, at: Duration(attoseconds: 1), recordedAt: "T", to: id)
    }
  }

  @Test(
    arguments: [
      "UPDATE attempts SET snapshot_format = 2",
      "UPDATE attempts SET snapshot = '{}'",
      "UPDATE attempts SET snapshot = replace(snapshot, '\"item\":\"steps\"', '\"item\":\"stops\"')",
      "UPDATE attempts SET snapshot = replace(snapshot, '\"section\":0', '\"section\":1')",
      "UPDATE attempts SET snapshot = replace(snapshot, '[2,0,1]', '[2,0,3]')",
      "UPDATE attempts SET snapshot = replace(snapshot, '\"length\":2', '\"length\":-2')",
      "UPDATE attempts SET snapshot = replace(snapshot, '[1,0]', '[1]')",
      "UPDATE attempts SET snapshot = replace(snapshot, '\"assumedRawCut\":[7', '\"assumedRawCut\":[0')",
      "UPDATE attempts SET snapshot = replace(snapshot, '\"cut\":700', '\"cut\":100')",
      "UPDATE events SET event = '{}'",
      "UPDATE events SET elapsed = -1",
      "UPDATE attempts SET outcome = 'pass'",
    ] as [StaticString]
  )
  func `what does not make sense is said of its attempt`(statement: StaticString) throws {
    let log = try AttemptLog(path: path)
    let id = try log.begin(exam(), at: "T", version: "1")
    try log.append(.begin, at: .zero, recordedAt: "T", to: id)
    try log.database.run(statement)
    #expect(log.database.changes == 1)
    let error = #expect(throws: AttemptLogError.self) { try log.attempt(id) }
    guard case .unreadable(path, id, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
