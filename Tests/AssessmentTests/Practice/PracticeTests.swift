import Testing

@testable import Assessment

@Suite struct `Practice of items` {
  private let right = Response.selection([1])

  @Test func `takes a complete response for good`() throws {
    var practice = Practice(Session(exam: SmallExam.exam([.init(), .init()])))
    _ = try practice.apply(.begin, at: .zero)
    _ = try practice.apply(.rate(0, .sure), at: .zero)
    _ = try practice.apply(.respond(0, right), at: .zero)
    let before = practice
    for event: SessionEvent in [
      .respond(0, .selection([2])), .respond(0, .selection([])), .rate(0, .guess),
      .strike(0, 2, true),
    ] {
      #expect(throws: Session.Refusal(.answered)) { try practice.apply(event, at: .zero) }
    }
    #expect(practice == before)
    _ = try practice.apply(.note(0, "why"), at: .zero)
    _ = try practice.apply(.flag(0, true), at: .zero)
    #expect(Session.Refusal(.answered).description == "in practice a response is final")
  }

  @Test func `lets an incomplete response be completed`() throws {
    var practice = Practice(Session(exam: SmallExam.exam([.init(task: SmallExam.multiple)])))
    _ = try practice.apply(.begin, at: .zero)
    _ = try practice.apply(.respond(0, .selection([3])), at: .zero)
    #expect(practice.status(at: 0) == nil)
    _ = try practice.apply(.respond(0, .selection([1, 3])), at: .zero)
    #expect(practice.status(at: 0) == .correct)
    #expect((practice.answered, practice.correct) == (1, 1))
  }

  @Test func `goes round the open items`() throws {
    var practice = Practice(Session(exam: SmallExam.exam([.init(), .init(), .init()])))
    _ = try practice.apply(.begin, at: .zero)
    #expect(practice.nextOpen(after: 0) == 1)
    #expect(practice.nextOpen(after: 2) == 0)
    _ = try practice.apply(.respond(0, right), at: .zero)
    #expect(practice.nextOpen(after: 2) == 1)
    for position in 1...2 {
      _ = try practice.apply(.visit(position), at: .zero)
      _ = try practice.apply(.respond(position, .selection([0])), at: .zero)
    }
    #expect(practice.nextOpen(after: 2) == nil)
    #expect((practice.answered, practice.correct) == (3, 1))
  }
}

@Suite struct `What is practiced` {
  private static let bank = Bank.specimen(
    ["a", "b", "c", "d"].flatMap { topic in
      (1...3).map { Item.specimen("\(topic)\($0)", topic: "1.1/\(topic)") }
    }
  )
  private let day = 86_400
  private let start = 1_790_000_000

  private func names(
    _ wish: PracticeWish,
    _ encounters: [Encounter],
    day: Int = 0,
    bank: Bank = bank,
    seed: UInt64 = 1
  ) -> [Item.ID] {
    let history = History(encounters)
    let mastery = Mastery(of: history, in: MasterySpecimen.syllabus, for: MasterySpecimen.profile)
    return PracticeAssembler(history: history, mastery: mastery).exam(
      for: MasterySpecimen.profile,
      from: [bank],
      by: wish,
      seed: Seed(seed),
      at: start + day * self.day
    )?.items.map(\.id) ?? []
  }

  private let missesOfB: [Encounter] = [
    .specimen("b1", .incorrect, topic: "1.1/b"), .specimen("b2", .incorrect, topic: "1.1/b"),
    .specimen("a1", .correct, topic: "1.1/a"), .specimen("c1", .incorrect, topic: "1.1/c"),
  ]

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `is the weakest topics first`(seed: UInt64) {
    let names = names(PracticeWish(count: 12, isWeakFirst: true), missesOfB, seed: seed)
    // Rounds: b with two misses, c with one, d with nothing known; a is more likely known.
    #expect(names.map(\.first) == Array("bcdbcdbcdaaa"))
    #expect(names.first == "b3", "what was not shown yet comes before what was")
  }

  @Test func `is what was missed, or never shown, or both`() {
    let missed = PracticeWish(count: 12, kinds: [.missed])
    #expect(names(missed, missesOfB).sorted() == ["b1", "b2", "c1"])
    let unseen = PracticeWish(count: 12, kinds: [.unseen])
    #expect(names(unseen, missesOfB).count == 8)
    #expect(Set(names(unseen, missesOfB)).isDisjoint(with: ["a1", "b1", "b2", "c1"]))
    #expect(names(PracticeWish(count: 12, kinds: [.missed, .unseen]), missesOfB).count == 11)
    #expect(names(missed, []) == [])
  }

  @Test func `is what is due first, the most forgotten before all, then what was never shown`() {
    let encounters: [Encounter] = [
      .specimen("a1", .incorrect, topic: "1.1/a"),
      .specimen("b1", .incorrect, topic: "1.1/b"),
      .specimen("b1", .correct, attempt: 2, day: 1, topic: "1.1/b"),
      .specimen("c1", .correct, topic: "1.1/c"),
    ]
    let soon = names(PracticeWish(count: 12), encounters, day: 2)
    // The second answer of one left a memory that lasts longer than a day.
    #expect(soon.first == "a1")
    #expect(soon.suffix(2).sorted() == ["b1", "c1"])
    let later = names(PracticeWish(count: 2), encounters, day: 40)
    #expect(later == ["a1", "b1"])
    // On the same day nothing is due.
    #expect(!names(PracticeWish(count: 9), encounters).contains("a1"))
  }

  @Test func `is never two enemies`() {
    let bank = Bank.specimen([
      .specimen("a", topic: "1.1/a"), .specimen("b", topic: "1.1/b", enemies: ["a"]),
      .specimen("c", topic: "1.1/c"),
    ])
    for seed in 0..<20 as Range<UInt64> {
      let names = names(PracticeWish(count: 3), [], bank: bank, seed: seed)
      #expect(names.count == 2 && names.contains("c"))
    }
  }

  @Test func `follows from the seed and the history`() {
    let wish = PracticeWish(count: 7)
    #expect(names(wish, missesOfB, seed: 5) == names(wish, missesOfB, seed: 5))
    #expect(Set((0..<9 as Range<UInt64>).map { names(wish, missesOfB, seed: $0) }).count > 1)
  }
}
