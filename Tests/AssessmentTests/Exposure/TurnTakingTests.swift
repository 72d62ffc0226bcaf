import Testing

@testable import Assessment

@Suite struct `Turns of topics` {
  struct Case {
    let count: Int
    /// The items of each topic, section by section.
    let sections: [[Int]]
    let reach: [[Fraction]]
    let uses: [[Fraction]]
  }

  private static let half = Fraction(1, 2)

  @Test(arguments: [
    Case(count: 0, sections: [[1]], reach: [[0]], uses: [[0]]),
    Case(count: 1, sections: [[1], [1]], reach: [[half], [half]], uses: [[half], [half]]),
    Case(
      count: 3,
      sections: [[1, 1], [1, 1]],
      reach: [[Fraction(3, 4), Fraction(3, 4)], [Fraction(3, 4), Fraction(3, 4)]],
      uses: [[Fraction(3, 4), Fraction(3, 4)], [Fraction(3, 4), Fraction(3, 4)]]
    ),
    Case(
      count: 3,
      sections: [[1], [1, 1, 1]],
      reach: [[1], Array(repeating: Fraction(2, 3), count: 3)],
      uses: [[1], Array(repeating: Fraction(2, 3), count: 3)]
    ),
    // All topics once; then the section used less often, which has an item left, takes the turn.
    Case(
      count: 4,
      sections: [[2], [2, 2]],
      reach: [[1], [1, 1]],
      uses: [[2], [1, 1]]
    ),
    Case(
      count: 5,
      sections: [[3], [2, 1]],
      reach: [[1], [1, 1]],
      uses: [[2], [2, 1]]
    ),
    Case(count: 9, sections: [[3], [2]], reach: [[1], [1]], uses: [[3], [2]]),
  ])
  func `are taken in rounds`(case: Case) {
    let turns = TurnTaking(drawing: `case`.count, from: `case`.sections)
    #expect(turns.reach == `case`.reach)
    #expect(turns.uses == `case`.uses)
  }
}
