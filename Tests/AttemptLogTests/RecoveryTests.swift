import Assessment
import FoundationEssentials
import TestSupport
import Testing

@testable import AttemptLog

@Suite struct `Recovering a damaged store` {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("attempts.sqlite")
  }

  /// A store of finished attempts, and one after them that is not; padding is so many characters
  /// in the title of each, with which it runs over into pages of its own.
  private func fill(finished count: Int, padding: Int = 0) throws -> [UInt8] {
    let log = try AttemptLog(path: path)
    for number in 1...count + 1 {
      let exam = exam(title: "Exam \(number)" + String(repeating: "x", count: padding))
      let id = try log.begin(exam, at: "T", version: "1")
      var session = Session(exam: exam)
      for (event, time) in everyEvent.dropLast(number > count ? 3 : 0) {
        _ = try session.apply(event, at: time)
        try log.append(
          event,
          at: time,
          recordedAt: "T",
          uptime: Uptime(boot: "b", elapsed: time),
          to: id
        )
      }
      if number <= count {
        let report = ScoreReport(of: exam, responses: session.responses)
        try log.finish(id, ending: .byCandidate, report: report, at: "T")
      }
    }
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  private func damage(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  @Test func `a sound store is left alone`() throws {
    let before = try fill(finished: 2)
    #expect(try AttemptLog.recover(path: path) == nil)
    #expect(try bytes(path) == before)
    #expect(throws: AttemptLogError.missing(path: folder.file("none"))) {
      try AttemptLog.recover(path: folder.file("none"))
    }
  }

  @Test func `all pages can be read without SQLite, those that a row runs over into, too`() throws {
    for padding in [0, 3_000, 4_500, 50_000] {
      try? FileManager.default.removeItem(atPath: path)
      let wreckage = Wreckage(of: try fill(finished: 5, padding: padding))
      #expect(wreckage.numbers == [1, 2, 3, 4, 5, 6])
      #expect(wreckage.lastNumber == 6)
      let database = try AttemptLog(path: path).database
      for id in wreckage.numbers {
        let row = try database.run(
          """
          SELECT profile, title, begun_at, version, snapshot_format, snapshot, finished_at, ending,
            outcome, points, points_of, scaled, kind FROM attempts WHERE id = ?
          """,
          .integer(id)
        )
        #expect(wreckage.attempts[id] == row)
        let events = try database.run(
          """
          SELECT elapsed, recorded_at, event, boot, uptime FROM events WHERE attempt = ?
          ORDER BY number
          """,
          .integer(id)
        )
        let found = wreckage.events[id] ?? [:]
        #expect(found.keys.sorted().compactMap { found[$0] } == events)
      }
    }
  }

  @Test(arguments: [100, 16], [UInt8(0), 0xA5])
  func `a header of garbage costs nothing but itself`(length: Int, byte: UInt8) throws {
    var damaged = try fill(finished: 3)
    let before = try AttemptLog(path: path).attempts().map {
      try AttemptLog(path: path).attempt($0.id)
    }
    for index in 0..<length { damaged[index] = byte }
    try damage(damaged)
    #expect {
      try AttemptLog(path: path)
    } throws: { error in
      if case AttemptLogError.corrupt(path, _) = error { true } else { false }
    }
    let recovery = try #require(try AttemptLog.recover(path: path))
    #expect(recovery.isWhole)
    #expect(recovery.savedCount == 4)
    let log = try AttemptLog(path: path)
    try log.checkIntegrity()
    #expect(try log.attempts().map { try log.attempt($0.id) } == before)
    #expect(recovery.damagedFile == path + ".damaged")
    #expect(try bytes(path + ".damaged") == damaged)
    // Once more is another file.
    try damage(damaged)
    #expect(try AttemptLog.recover(path: path)?.damagedFile == path + ".damaged-2")
    #expect(try bytes(path + ".damaged") == damaged)
  }

  /// Whatever single page is zeroed or the file is cut at, each attempt is as it was, or what it has
  /// lost is told.
  @Test(arguments: [true, false])
  func `no page is lost in silence`(isCut: Bool) throws {
    let sound = try fill(finished: 12, padding: 6_000)
    let log = try AttemptLog(path: path)
    let before = try log.attempts().map { try log.attempt($0.id) }.reversed().map { $0 }
    #expect(sound.count / 4096 > 20)
    var saved = 0
    for page in 0..<sound.count / 4096 {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        try FileManager.default.removeItem(atPath: folder.file(name))
      }
      var damaged = sound
      if isCut {
        damaged.removeLast(damaged.count - page * 4096 - 100)
      } else {
        for index in page * 4096..<(page + 1) * 4096 { damaged[index] = 0 }
      }
      try damage(damaged)
      let recovery: Recovery?
      do {
        recovery = try AttemptLog.recover(path: path)
      } catch {
        #expect(isCut && page == 0 && error == .foreign(path: path))
        continue
      }
      guard let recovery else {
        // A page that nothing is in.
        #expect(try log.attempts().count == before.count)
        continue
      }
      #expect(!recovery.isLastKnown || recovery.entries.map(\.id) == before.map(\.id))
      let kept = recovery.damagedFile ?? path
      #expect(try bytes(kept) == damaged)
      saved += recovery.savedCount
      guard recovery.savedCount > 0 else { continue }
      let new = try AttemptLog(path: path)
      try new.checkIntegrity()
      for entry in recovery.entries {
        let original = before[entry.id - 1]
        guard case .saved(let attempt, let losses) = entry.fate else {
          #expect(throws: AttemptLogError.noSuchAttempt(path: path, entry.id)) {
            try new.attempt(entry.id)
          }
          continue
        }
        #expect(try new.attempt(entry.id) == attempt)
        #expect(attempt.exam == original.exam)
        #expect(Array(original.events.prefix(attempt.events.count)) == attempt.events)
        // A tail that is lost without a trace can only be that of an attempt which was not finished.
        #expect(losses.isEmpty == (attempt == original) || !original.summary.isFinished)
        #expect(
          attempt.summary.isFinished
            == (attempt.events == original.events && original.summary.isFinished)
        )
      }
      // Numbers are not given twice.
      if recovery.isLastKnown { #expect(try new.begin(exam(), at: "T", version: "1") == 14) }
    }
    #expect(saved > 100)
  }

  @Test func `what was no store is none`() throws {
    let text = Array(String(repeating: "These are my notes.\n", count: 1000).utf8)
    try damage(text)
    #expect(throws: AttemptLogError.foreign(path: path)) { try AttemptLog.recover(path: path) }
    #expect(try bytes(path) == text)
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
        == ["attempts.sqlite", "attempts.sqlite-sitting"]
    )
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `no byte that is wrong stops the program`(seed: UInt64) throws {
    var bytes = try fill(finished: 3, padding: 3_000)
    var generator = SeededGenerator(seed: Seed(seed))
    for _ in 0..<200 {
      bytes[generator.below(bytes.count)] = UInt8(generator.below(256))
    }
    _ = Wreckage(of: bytes)
    try damage(bytes)
    _ = try? AttemptLog.recover(path: path)
  }
}
