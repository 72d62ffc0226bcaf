import Assessment
import Testing

@Suite struct `Giving credit` {
  struct Case: CustomTestStringConvertible {
    let task: Task
    let response: Response
    let perPart: Fraction
    var isRight = false
    var testDescription: String { "\(task.type.rawValue): \(response)" }
  }

  static let cases = [
    Case(task: SmallExam.choice, response: .selection([1]), perPart: 1, isRight: true),
    Case(task: SmallExam.choice, response: .selection([0]), perPart: 0),
    Case(task: SmallExam.choice, response: .selection([]), perPart: 0),

    // The key is b and d of five options.
    Case(task: SmallExam.multiple, response: .selection([1, 3]), perPart: 1, isRight: true),
    Case(task: SmallExam.multiple, response: .selection([1]), perPart: Fraction(1, 2)),
    Case(task: SmallExam.multiple, response: .selection([1, 2]), perPart: 0),
    Case(task: SmallExam.multiple, response: .selection([0]), perPart: 0),
    Case(task: SmallExam.multiple, response: .selection([0, 2]), perPart: 0),
    Case(task: threeOfSix, response: .selection([0, 1, 5]), perPart: Fraction(1, 3)),
    Case(task: threeOfSix, response: .selection([0, 4, 5]), perPart: 0),
    Case(task: threeOfSix, response: .selection([0, 1]), perPart: Fraction(2, 3)),

    // Four places, the fifth entry is a distractor.
    Case(task: SmallExam.ordering, response: .order([0, 1, 2, 3]), perPart: 1, isRight: true),
    Case(task: SmallExam.ordering, response: .order([1, 0, 2, 3]), perPart: Fraction(1, 2)),
    Case(task: SmallExam.ordering, response: .order([4, 1, 2, 3]), perPart: Fraction(3, 4)),
    Case(task: SmallExam.ordering, response: .order([1, 2, 3, 0]), perPart: 0),
    Case(task: SmallExam.ordering, response: .order([0, 1]), perPart: Fraction(1, 2)),

    // The prompts go with c, a and c again.
    Case(task: SmallExam.matching, response: .matches([2, 0, 2]), perPart: 1, isRight: true),
    Case(task: SmallExam.matching, response: .matches([2, 2, 2]), perPart: Fraction(2, 3)),
    Case(task: SmallExam.matching, response: .matches([nil, 0, nil]), perPart: Fraction(1, 3)),
    Case(task: SmallExam.matching, response: .matches([0, 2, 0]), perPart: 0),
    Case(task: SmallExam.matching, response: .matches([nil, nil, nil]), perPart: 0),
  ]

  static let threeOfSix = Task.multipleResponse(
    options: SmallExam.options(6),
    key: [0, 1, 2],
    fixedOrder: false
  )

  @Test(arguments: cases)
  func `by parts, and all or nothing`(example: Case) {
    #expect(example.task.credit(for: example.response, by: .perPart) == example.perPart)
    #expect(
      example.task.credit(for: example.response, by: .allOrNothing) == (example.isRight ? 1 : 0)
    )
  }

  @Test func `a response of another shape is nobody's to score`() async {
    await #expect(processExitsWith: .failure) {
      _ = SmallExam.choice.credit(for: .order([1]), by: .perPart)
    }
  }
}
