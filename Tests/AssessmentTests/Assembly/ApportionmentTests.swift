import Assessment
import Testing

@Suite struct `Apportioning seats` {
  private static let aif = [20, 24, 28, 14, 14]

  @Test(arguments: [
    (65, [13, 16, 18, 9, 9]), (20, [4, 5, 5, 3, 3]), (50, [10, 12, 14, 7, 7]),
    (15, [3, 4, 4, 2, 2]), (0, [0, 0, 0, 0, 0]), (1, [0, 0, 1, 0, 0]),
  ])
  func `the weights of the practitioner exam give`(seats: Int, quotas: [Int]) {
    #expect(apportion(seats, by: Self.aif.map(Weight.init(percent:))) == quotas)
  }

  @Test(arguments: [
    ([1, 1, 1], 4, [2, 1, 1]), ([1, 1, 1], 5, [2, 2, 1]), ([0, 50, 0, 50], 3, [0, 2, 0, 1]),
    ([100], 7, [7]), ([10, 30], 2, [1, 1]), ([10, 30], 6, [2, 4]),
  ])
  func `equal remainders go to the earlier`(percents: [Int], seats: Int, quotas: [Int]) {
    #expect(apportion(seats, by: percents.map(Weight.init(percent:))) == quotas)
  }

  @Test func `no number of seats is too large`() {
    let weights = Self.aif.map(Weight.init(percent:))
    #expect(apportion(Int.max, by: weights).reduce(0, +) == Int.max)
    #expect(apportion(Int.max, by: [.whole, .whole]) == [Int.max / 2 + 1, Int.max / 2])
    #expect(apportion(0, by: []) == [])
    #expect(apportion(0, by: [Weight(units: 0)]) == [0])
  }

  @Test(arguments: 5...200)
  func `seats go one by one to the largest exact claim`(seats: Int) {
    for units in weightLists {
      let actual = apportion(seats, by: units.map(Weight.init(units:)))
      #expect(actual == apportionedByClaims(seats, units), "weights \(units)")
    }
  }

  @Test(arguments: 0...12)
  func `no other sharing is closer to the exact shares`(seats: Int) {
    for units in weightLists where units.count <= 5 {
      let actual = apportion(seats, by: units.map(Weight.init(units:)))
      #expect(actual == closestSharing(of: seats, by: units), "weights \(units)")
    }
  }

  @Test func `seats need a weight`() async {
    await #expect(processExitsWith: .failure) {
      _ = apportion(1, by: [Weight(units: 0)])
    }
  }
}

private let weightLists: [[Int]] = {
  var generator = SeededGenerator(seed: Seed(2026))
  let random = (0..<12).map { _ in
    (0..<(2 + generator.below(5))).map { _ in 1 + generator.below(1_000_000) }
  }
  return [
    [200_000, 240_000, 280_000, 140_000, 140_000], [125_000, 375_000, 500_000],
    [333_333, 333_333, 333_334], [1, 1, 1, 1], [10_000, 990_000],
  ] + random
}()

/// Gives each seat to whoever is owed most: the whole parts are served first, then the largest
/// remainders, of equal ones the earlier.
private func apportionedByClaims(_ seats: Int, _ units: [Int]) -> [Int] {
  let whole = units.reduce(0, +)
  var claims = units.map { Fraction($0 * seats, whole) }
  var given = units.map { _ in 0 }
  for _ in 0..<seats {
    var first = 0
    for index in claims.indices where claims[index] > claims[first] { first = index }
    claims[first] = claims[first] - 1
    given[first] += 1
  }
  return given
}

/// Of all ways to share seats out the one with the least squares, of equal ones that which gives
/// more to the earlier: Hamilton's method minimizes any norm of the differences.
private func closestSharing(of seats: Int, by units: [Int]) -> [Int] {
  let whole = units.reduce(0, +)
  var best: (distance: Int128, sharing: [Int])?
  func share(_ sharing: [Int], _ rest: Int) {
    guard sharing.count < units.count - 1 else {
      let full = sharing + [rest]
      let distance = zip(full, units).reduce(Int128(0)) { sum, pair in
        let difference = Int128(pair.0) * Int128(whole) - Int128(pair.1) * Int128(seats)
        return sum + difference * difference
      }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, full) }
      return
    }
    for count in stride(from: rest, through: 0, by: -1) { share(sharing + [count], rest - count) }
  }
  share([], seats)
  return best?.sharing ?? []
}
