import Assessment
import FoundationEssentials
import Testing

@Suite struct `Granting extra time` {
  struct Case: CustomTestStringConvertible {
    let allowance: TimeAllowance
    let limits: [Int]
    let lengthened: [Int]
    var testDescription: String { "\(allowance) on \(limits) ms" }
  }

  @Test(arguments: [
    Case(allowance: .standard, limits: [5_400_000], lengthened: [5_400_000]),
    Case(allowance: .additional(.seconds(1800)), limits: [5_400_000], lengthened: [7_200_000]),
    Case(
      allowance: .additional(.seconds(1800)),
      limits: [4_800_000, 4_800_000, 4_200_000],
      lengthened: [5_426_086, 5_426_087, 4_747_827]
    ),
    Case(allowance: .additional(.milliseconds(1)), limits: [5, 5, 5], lengthened: [5, 5, 6]),
    Case(allowance: .additional(.seconds(9)), limits: [0, 10, 0], lengthened: [0, 9_010, 0]),
    Case(allowance: .additional(.seconds(9)), limits: [0], lengthened: [0]),
    Case(
      allowance: .multiplied(by: Fraction(5, 4)),
      limits: [5_400_000, 1_000],
      lengthened: [6_750_000, 1_250]
    ),
    Case(allowance: .multiplied(by: Fraction(3, 2)), limits: [3], lengthened: [5]),
    Case(allowance: .multiplied(by: 2), limits: [5_400_000], lengthened: [10_800_000]),
    Case(allowance: .multiplied(by: Fraction(4, 3)), limits: [1_000], lengthened: [1_334]),
  ])
  func `lengthens every section's clock`(example: Case) {
    let limits = example.allowance.timeLimits(for: example.limits.map { .milliseconds($0) })
    #expect(limits == example.lengthened.map { .milliseconds($0) })
  }

  @Test(arguments: [
    (TimeAllowance.standard, "{}"),
    (.additional(.seconds(1800)), #"{"additional":1800000}"#),
    (.multiplied(by: Fraction(5, 4)), #"{"multiplied":[5,4]}"#),
  ])
  func `is kept with an attempt`(allowance: TimeAllowance, text: String) throws {
    let encoded = try JSONEncoder().encode(allowance)
    #expect(String(decoding: encoded, as: UTF8.self) == text)
    #expect(try JSONDecoder().decode(TimeAllowance.self, from: encoded) == allowance)
  }

  @Test(arguments: [
    #"{"additional":-1}"#, #"{"additional":86400001}"#, #"{"additional":9223372036854775807}"#,
    #"{"multiplied":[1,2]}"#, #"{"multiplied":[11,1]}"#, #"{"multiplied":[3,0]}"#,
  ])
  func `is not read where it cannot be granted`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(TimeAllowance.self, from: Data(text.utf8))
    }
  }

  @Test func `traps where nobody checked it`() async {
    await #expect(processExitsWith: .failure) {
      _ = Session(exam: SmallExam.twoItems, allowance: .multiplied(by: Fraction(1, 2)))
    }
  }
}
