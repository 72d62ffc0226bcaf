import Testing

@testable import Assessment

extension Encounter {
  static func specimen(
    _ item: Item.ID,
    _ status: ItemScore.Status?,
    _ confidence: Confidence? = nil,
    attempt: Int = 1,
    day: Int = 0,
    topic: Topic.Name = "1.1/a",
    domain: Domain.ID = "1"
  ) -> Encounter {
    Encounter(
      item: item,
      topic: topic,
      domain: domain,
      attempt: attempt,
      moment: 1_790_000_000 + day * 86_400,
      status: status,
      confidence: confidence
    )
  }
}

@Suite struct `The history of a candidate` {
  @Test func `tells of each item what was done with it`() throws {
    let history = History([
      .specimen("b", .correct, attempt: 2, day: 3), .specimen("b", .incorrect, attempt: 1),
      .specimen("a", nil, attempt: 3, day: 4), .specimen("b", nil, attempt: 3, day: 4),
      .specimen("c", .omitted),
    ])
    #expect(history.records.map(\.id) == ["a", "b", "c"])
    let record = try #require(history["b"])
    #expect(record.encounters.map(\.attempt) == [1, 2, 3])
    #expect(record.timesShown == 3)
    #expect(record.timesAnswered == 2)
    #expect(record.timesCorrect == 1)
    #expect(record.lastAttempt == 3)
    #expect(!record.isMissed)
    #expect(record.lastGraded?.status == .correct)
    #expect(history["a"]?.isMissed == false)
    #expect(history["c"]?.isMissed == true)
    #expect(history["d"] == nil)
  }

  @Test func `does not depend on the order in which it is read`() {
    let encounters = (0..<40).map { number in
      Encounter.specimen("i\(number % 7)", .correct, attempt: number / 7, day: number / 7)
    }
    var generator = SeededGenerator(seed: Seed(1))
    for _ in 0..<10 {
      #expect(History(generator.shuffled(encounters)) == History(encounters))
    }
  }

  @Test(
    arguments: [
      (ItemScore.Status.correct, Confidence?.none, Memory.Grade?.some(.good)),
      (.correct, .sure, .easy), (.correct, .unsure, .good), (.correct, .guess, .hard),
      (.incorrect, .sure, .again), (.omitted, nil, .again),
    ]
  )
  func `takes answers as grades`(
    status: ItemScore.Status,
    confidence: Confidence?,
    grade: Memory.Grade?
  ) {
    #expect(Encounter.specimen("a", status, confidence).grade == grade)
  }

  @Test func `has an item come back when it is about to be forgotten`() {
    let missed = History([
      .specimen("a", .incorrect), .specimen("a", .correct, attempt: 2, day: 1),
    ])
    let record = missed.records[0]
    let memory = Memory(after: .again).after(.good, days: 1)
    #expect(record.memory == memory)
    let answered = 1_790_000_000 + 86_400
    #expect(!record.isDue(at: answered + memory.interval * 86_400 - 1))
    #expect(record.isDue(at: answered + memory.interval * 86_400))
    #expect(!record.isDue(at: 0))
    // What was never missed needs no review; what was guessed does.
    let right = History([.specimen("a", .correct)]).records[0]
    #expect(!right.isDue(at: .max / 2))
    let lucky = History([.specimen("a", .correct, .guess)]).records[0]
    #expect(lucky.isDue(at: .max / 2))
  }

  @Test func `avoids most what was shown most, then what was shown last`() {
    let history = History([
      .specimen("once-long-ago", .correct, attempt: 1), .specimen("twice", nil, attempt: 1),
      .specimen("twice", nil, attempt: 2), .specimen("once", nil, attempt: 2),
      .specimen("also-long-ago", nil, attempt: 1),
    ])
    #expect(history.avoidance.layers == [["also-long-ago", "once-long-ago"], ["once"], ["twice"]])
    #expect(History().avoidance.isEmpty)
  }
}

@Suite struct `What a session leaves in a history` {
  private let exam = SmallExam.exam([.init(), .init(), .init()])

  private func encounters(
    _ events: [SessionEvent],
    isPractice: Bool = false
  ) throws -> [Encounter] {
    var session = Session(exam: exam)
    for event in [.begin] + events { _ = try session.apply(event, at: .zero) }
    return session.encounters(in: 4, isPractice: isPractice, moments: [7, 8, 9])
  }

  private let events: [SessionEvent] = [
    .rate(0, .guess), .respond(0, .selection([1])), .visit(1),
  ]

  @Test func `is every item of the form, graded as far as it was seen, once an exam has ended`()
    throws
  {
    let met = try encounters(events + [.end])
    #expect(met.map(\.item) == ["item-0", "item-1", "item-2"])
    #expect(met.map(\.status) == [.correct, .omitted, nil])
    #expect(met.map(\.confidence) == [.guess, nil, nil])
    #expect(met.map(\.moment) == [7, 8, 9])
    #expect(met[0].isLuckyGuess && !met[0].isMisconception)
  }

  @Test func `is no grade while an exam goes on`() throws {
    #expect(try encounters(events).map(\.status) == [nil, nil, nil])
  }

  @Test func `is what was presented and answered in practice, at once`() throws {
    let met = try encounters(events, isPractice: true)
    #expect(met.map(\.item) == ["item-0", "item-1"])
    #expect(met.map(\.status) == [.correct, nil])
  }
}
