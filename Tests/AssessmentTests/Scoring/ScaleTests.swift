import Assessment
import Testing

@Suite struct `Estimating a scaled score` {
  static let scale = Scale(lowest: 100, highest: 1000, cut: 700, assumedRawCut: Fraction(7, 10))

  @Test(arguments: [
    (0, 50, 100), (1, 50, 117), (34, 50, 683), (35, 50, 700), (36, 50, 720), (50, 50, 1000),
    (13, 20, 657), (14, 20, 700), (699, 1000, 699), (6_999, 10_000, 699),
    (-5, 50, 100), (51, 50, 1000), (1, .max, 100), (.max / 2, .max, 529), (.max - 1, .max, 1000),
  ])
  func `linear to the cut and from there`(points: Int, possible: Int, score: Int) {
    #expect(Self.scale.estimate(of: Fraction(points, possible)) == score)
  }

  @Test(arguments: [
    scale,
    Scale(lowest: 100, highest: 900, cut: 750, assumedRawCut: Fraction(4, 5)),
    Scale(lowest: 0, highest: 10, cut: 9, assumedRawCut: Fraction(1, 3)),
    Scale(lowest: -3, highest: 1, cut: -2, assumedRawCut: Fraction(999_999, 1_000_000)),
  ])
  func `rises with the share and passes exactly from the raw cut on`(scale: Scale) {
    for count in 1...200 {
      let shares = (0...count).map { Fraction($0, count) }
      let scores = shares.map(scale.estimate)
      #expect(zip(scores, scores.dropFirst()).allSatisfy(<=))
      #expect(scores.first == scale.lowest && scores.last == scale.highest)
      #expect(
        scores.map { $0 >= scale.cut } == shares.map { $0 >= scale.assumedRawCut },
        "of \(count)"
      )
    }
  }

  @Test func `a share and a raw cut of many decimals fit`() {
    let scale = Scale(
      lowest: 0,
      highest: 1_000_000,
      cut: 700_000,
      assumedRawCut: Fraction(700_001, 1_000_000)
    )
    #expect(scale.estimate(of: Fraction(.max / 2, .max)) == 499_999)
    #expect(scale.estimate(of: Fraction(.max - 1, .max)) == 1_000_000)
  }
}
