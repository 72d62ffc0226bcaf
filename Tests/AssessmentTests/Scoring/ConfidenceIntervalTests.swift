import Assessment
import Testing

@Suite struct `Bounding a share` {
  struct Case: CustomTestStringConvertible {
    let share: Fraction
    let count: Int
    let low: Double
    let high: Double
    var testDescription: String { "\(share.decimalText(places: 4)) of \(count)" }
  }

  // scipy 1.17.1: binomtest(k, n).proportion_ci(0.95, method="wilson")
  @Test(arguments: [
    Case(share: Fraction(35, 50), count: 50, low: 0.562496495355466, high: 0.8089644649911906),
    Case(share: Fraction(34, 50), count: 50, low: 0.5418970269185592, high: 0.7924178373934316),
    Case(share: 0, count: 50, low: 0, high: 0.07134759913335872),
    Case(share: 1, count: 50, low: 0.9286524008666412, high: 1),
    Case(share: Fraction(14, 20), count: 20, low: 0.4810271816464766, high: 0.8545227551323957),
    Case(share: 0, count: 1, low: 0, high: 0.7934506856227626),
    Case(share: 1, count: 1, low: 0.20654931437723745, high: 1),
    Case(share: Fraction(7, 10), count: 200, low: 0.6332093162728073, high: 0.759252553176286),
    Case(share: Fraction(46, 65), count: 65, low: 0.588039627634997, high: 0.8041658901232008),
    Case(share: -1, count: 50, low: 0, high: 0.07134759913335872),
    Case(share: 0, count: 0, low: 0, high: 1),
  ])
  func `Wilson's interval, as another program has it`(example: Case) {
    let interval = ConfidenceInterval(share: example.share, count: example.count)
    #expect(abs(interval.low - example.low) <= 1e-12 * example.low)
    #expect(abs(interval.high - example.high) <= 1e-12 * example.high)
  }

  @Test func `holds the share, and narrows as items are added`() {
    for count in 1...200 {
      for right in 0...count {
        let share = Fraction(right, count)
        let interval = ConfidenceInterval(share: share, count: count)
        let more = ConfidenceInterval(share: share, count: count + 1)
        guard 0 <= interval.low, interval.low <= share.value, share.value <= interval.high,
          interval.high <= 1, more.high - more.low < interval.high - interval.low
        else {
          Issue.record("\(right) of \(count): \(interval)")
          continue
        }
      }
    }
  }
}
