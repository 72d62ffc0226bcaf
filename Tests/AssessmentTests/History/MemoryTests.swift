import Foundation
import Testing

@testable import Assessment

/// The expected values come from the reference implementation.
///
/// It is the package `fsrs` 6.3.2 of the Python package index:
///
///     s = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
///     r = s.get_card_retrievability(card, t)
///     card, _ = s.review_card(card, Rating(grade), t)
///     print(card.stability, card.difficulty, (card.due - t).days, r)
@Suite struct `The memory of an item` {
  struct Step {
    let days: Int
    let grade: Int
    let stability: Double
    let difficulty: Double
    let interval: Int
    let recall: Double
  }

  static let histories: [[Step]] = [
    [Step(days: 0, grade: 1, stability: 0.212, difficulty: 6.4133, interval: 1, recall: 1)],
    [
      Step(
        days: 0,
        grade: 3,
        stability: 2.3065,
        difficulty: 2.118103970459016,
        interval: 2,
        recall: 1
      ),
      Step(
        days: 2,
        grade: 3,
        stability: 10.964332335820698,
        difficulty: 2.111214235785395,
        interval: 11,
        recall: 0.9094932559773545
      ),
      Step(
        days: 11,
        grade: 3,
        stability: 46.28021728755693,
        difficulty: 2.1043313908464483,
        interval: 46,
        recall: 0.8997767176252718
      ),
      Step(
        days: 46,
        grade: 3,
        stability: 162.86220163874916,
        difficulty: 2.0974554287524403,
        interval: 163,
        recall: 0.9004166937961716
      ),
      Step(
        days: 163,
        grade: 1,
        stability: 4.716043938383379,
        difficulty: 7.387715706030851,
        interval: 5,
        recall: 0.8999418855553695
      ),
      Step(
        days: 3,
        grade: 2,
        stability: 7.7513721101841675,
        difficulty: 8.251072322512018,
        interval: 8,
        recall: 0.9279896454221419
      ),
      Step(
        days: 10,
        grade: 4,
        stability: 25.989617175843602,
        difficulty: 7.651890562022143,
        interval: 26,
        recall: 0.8815687584388173
      ),
    ],
    [
      Step(days: 0, grade: 1, stability: 0.212, difficulty: 6.4133, interval: 1, recall: 1),
      Step(
        days: 1,
        grade: 1,
        stability: 0.10088578982099844,
        difficulty: 8.806304468856837,
        interval: 1,
        recall: 0.7661957302284143
      ),
      Step(
        days: 1,
        grade: 3,
        stability: 0.6832068408085884,
        difficulty: 8.792726533684817,
        interval: 1,
        recall: 0.6936817601938027
      ),
      Step(
        days: 4,
        grade: 2,
        stability: 2.0966500076326735,
        difficulty: 9.183783983413289,
        interval: 2,
        recall: 0.7451159538052088
      ),
      Step(
        days: 9,
        grade: 4,
        stability: 10.124476175185256,
        difficulty: 8.896270995633222,
        interval: 10,
        recall: 0.7753303580452189
      ),
      Step(
        days: 80,
        grade: 4,
        stability: 54.9076372622187,
        difficulty: 8.512684565442285,
        interval: 55,
        recall: 0.7157647588665252
      ),
      Step(
        days: 400,
        grade: 1,
        stability: 3.856070791626288,
        difficulty: 9.496357899702671,
        interval: 4,
        recall: 0.7237140841131828
      ),
    ],
    // Answers within a day.
    [
      Step(
        days: 0,
        grade: 3,
        stability: 2.3065,
        difficulty: 2.118103970459016,
        interval: 2,
        recall: 1
      ),
      Step(
        days: 0,
        grade: 3,
        stability: 2.3065,
        difficulty: 2.111214235785395,
        interval: 2,
        recall: 1
      ),
      Step(
        days: 0,
        grade: 4,
        stability: 3.946054067969477,
        difficulty: 1,
        interval: 4,
        recall: 1
      ),
      Step(
        days: 0,
        grade: 1,
        stability: 1.2800093588060393,
        difficulty: 7.0269895692968385,
        interval: 1,
        recall: 1
      ),
      Step(
        days: 0,
        grade: 2,
        stability: 1.2800093588060393,
        difficulty: 8.011605503110008,
        interval: 1,
        recall: 1
      ),
    ],
    // Misses month after month.
    [
      Step(
        days: 0,
        grade: 2,
        stability: 1.2931,
        difficulty: 5.112170705601056,
        interval: 1,
        recall: 1
      ),
      Step(
        days: 30,
        grade: 1,
        stability: 0.6186373336163153,
        difficulty: 8.378632117467106,
        interval: 1,
        recall: 0.6136055950890267
      ),
      Step(
        days: 30,
        grade: 1,
        stability: 0.3692397280562423,
        difficulty: 9.452295771609876,
        interval: 1,
        recall: 0.5495441342649685
      ),
    ],
  ]

  @Test(arguments: histories.indices)
  func `is that of the reference implementation`(index: Int) throws {
    var memory: Memory?
    for step in Self.histories[index] {
      let grade = try #require(Memory.Grade(rawValue: step.grade))
      if let memory { expectNear(memory.retrievability(afterDays: step.days), step.recall) }
      let next = memory?.after(grade, days: step.days) ?? Memory(after: grade)
      expectNear(next.stability, step.stability)
      expectNear(next.difficulty, step.difficulty)
      #expect(next.interval == step.interval)
      memory = next
    }
  }

  @Test func `fades to nine tenths when the stability has passed`() {
    let memory = Memory(after: .easy).after(.good, days: 8)
    let whole = Int(memory.stability)
    #expect(memory.retrievability(afterDays: 0) == 1)
    #expect(memory.retrievability(afterDays: whole) >= 0.9)
    #expect(memory.retrievability(afterDays: whole + 1) < 0.9)
  }

  @Test func `never leaves its bounds`() {
    for grade in Memory.Grade.allCases {
      var memory = Memory(after: grade)
      for _ in 0..<200 { memory = memory.after(grade, days: 40_000) }
      #expect(memory.stability >= 0.001 && memory.stability.isFinite)
      #expect((1...10).contains(memory.difficulty))
      #expect((1...36_500).contains(memory.interval))
    }
  }

  @Test func `rests on powers that agree with the C library's`() {
    for step in -3000...3000 {
      let x = Double(step) / 100
      expectNear(exponential(x), exp(x))
      expectNear(logarithm(exp(x)) + 100, x + 100)
      expectNear(power(exp(x), 0.37), pow(exp(x), 0.37))
    }
    #expect(exponential(-1e9) == 0)
    #expect(exponential(0) == 1)
    #expect(logarithm(1) == 0)
  }
}

func expectNear(
  _ actual: Double,
  _ expected: Double,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let tolerance = 1e-11 * max(abs(expected), 1e-30)
  #expect(abs(actual - expected) <= tolerance, sourceLocation: sourceLocation)
}
