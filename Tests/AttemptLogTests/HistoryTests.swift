import Assessment
import TestSupport
import Testing

@testable import AttemptLog

@Suite struct `The history in a store` {
  let folder: TemporaryFolder
  let log: AttemptLog

  init() throws {
    folder = try TemporaryFolder()
    log = try AttemptLog(path: folder.file("attempts.sqlite"))
  }

  /// Stores an attempt in which the first item has the responses, an hour apart.
  private func sit(
    _ responses: [Response],
    kind: Attempt.Kind = .exam,
    ends: Bool = true
  ) throws -> Attempt.ID {
    let id = try log.begin(exam(), kind: kind, at: "2026-11-20T08:00:00Z", version: "1")
    var session = Session(exam: exam())
    var hour = 9
    func add(_ event: SessionEvent) throws {
      _ = try session.apply(event, at: .zero)
      let moment = "2026-11-20T\(hour < 10 ? "0" : "")\(hour):00:00Z"
      try log.append(event, at: .zero, recordedAt: moment, to: id)
      hour += 1
    }
    try add(.begin)
    for response in responses { try add(.respond(0, response)) }
    if ends {
      try add(.end)
      let report = ScoreReport(of: exam(), responses: session.responses)
      try log.finish(id, ending: .byCandidate, report: report, at: "2026-11-20T20:00:00Z")
    }
    return id
  }

  @Test func `has the form of every attempt, and grades of those that ended`() throws {
    let first = exam().items[0]
    let wrong = Response.selection([0])
    _ = try sit([wrong, first.task.key])
    _ = try sit([wrong], ends: false)
    let (history, unreadable) = try log.history(for: exam().profile)
    #expect(unreadable == [])
    #expect(history.records.map(\.id) == exam().items.map(\.id).sorted())
    let record = try #require(history[first.id])
    // In the order of the answers: the last one in the second attempt was an hour earlier.
    #expect(record.encounters.map(\.attempt) == [2, 1])
    #expect(record.timesAnswered == 1 && record.timesCorrect == 1)
    // When it was answered last: `date -u -d 2026-11-20T11:00:00Z +%s`.
    #expect(record.lastGraded?.moment == 1_795_172_400)
  }

  @Test func `has practice at once, and as far as it went`() throws {
    let first = exam().items[0]
    _ = try sit([first.task.key], kind: .practice, ends: false)
    let history = try log.history(for: exam().profile).history
    #expect(history.records.map(\.id) == [first.id])
    #expect(history.records[0].timesCorrect == 1)
    #expect(try log.attempts().map(\.kind) == [.practice])
  }

  @Test func `has nothing of other exams`() throws {
    _ = try sit([])
    let other = ExamProfile(
      id: "other",
      title: "Other",
      domains: exam().profile.domains,
      sections: exam().profile.sections,
      scoring: exam().profile.scoring
    )
    #expect(try log.history(for: other).history.records == [])
    let derived = ExamProfile(
      id: "short",
      title: "Short",
      ancestors: ["middle", exam().profile.id],
      domains: exam().profile.domains,
      sections: exam().profile.sections,
      scoring: exam().profile.scoring
    )
    #expect(try !log.history(for: derived).history.records.isEmpty)
  }

  @Test func `leaves out an attempt that cannot be read, and says so`() throws {
    let broken = try sit([])
    _ = try sit([])
    try log.database.run("UPDATE events SET event = '7' WHERE attempt = ?", .integer(broken))
    let (history, unreadable) = try log.history(for: exam().profile)
    #expect(history.records.allSatisfy { $0.encounters.map(\.attempt) == [2] })
    #expect(unreadable.count == 1)
  }

  @Test func `knows which responses were changed`() throws {
    let first = exam().items[0].task
    let wrong = Response.selection([0])
    let same = try sit([wrong, .selection([]), wrong])
    #expect(try log.attempt(same).changedPositions == [])
    let other = try sit([wrong, .selection([]), first.key])
    #expect(try log.attempt(other).changedPositions == [0])
  }
}

@Suite struct `A store of the first version` {
  @Test func `has exams only, and takes practice from now on`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("attempts.sqlite")
    do {
      let database = try Database(path: path)
      for statement in Migrations.steps[0] { try database.run(statement) }
      try database.run(
        """
        INSERT INTO attempts (profile, title, begun_at, version, snapshot_format, snapshot)
        VALUES ('small', 'Small', '2026-11-20T08:00:00Z', '1', 1, '{}')
        """
      )
    }
    let log = try AttemptLog(path: path)
    #expect(try log.attempts().map(\.kind) == [.exam])
    let id = try log.begin(exam(), kind: .practice, at: "2026-11-20T08:00:00Z", version: "1")
    #expect(try log.attempt(id).summary.kind == .practice)
  }
}
