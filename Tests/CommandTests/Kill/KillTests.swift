import TestSupport
import Testing

/// The program is killed at moments drawn from a fixed seed: while it starts, after it has
/// acknowledged a line, and right after a line was typed, somewhere between reading and showing.
@Suite struct `A program that is killed` {
  static let kills = 200

  @Test func `has lost nothing that it had acknowledged, wherever it was killed`() throws {
    let workplace = try Workplace.withExam()
    // What a process leaves behind is the same on a disk, only later.
    let stores = try TemporaryFolder(inMemory: true)
    let references = try (1...4).map { try ScriptedSitting(seed: $0, in: workplace) }
    var dice = Dice(state: 2026)
    var (kills, sittings) = (0, 0)
    while kills < Self.kills {
      var sitting = KilledSitting(
        references[sittings % references.count],
        store: stores.file("\(sittings).sqlite"),
        in: workplace
      )
      while try sitting.sit(until: kills < Self.kills ? moment(by: &dice) : .never) { kills += 1 }
      try sitting.expectSameReport()
      sittings += 1
    }
    #expect(sittings > references.count)
  }

  private func moment(by dice: inout Dice) -> KilledSitting.Moment {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: .starting(after: .random(in: 0..<60_000, using: &dice))
    case 1...3:
      .acknowledging(
        lines: .random(in: 0..<6, using: &dice),
        after: .random(in: 0..<1000, using: &dice)
      )
    default:
      .typing(
        lines: .random(in: 0..<6, using: &dice),
        after: .random(in: 0..<4000, using: &dice)
      )
    }
  }
}

/// Random numbers that are the same in every run: Steele, Lea and Flood's SplitMix64.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
