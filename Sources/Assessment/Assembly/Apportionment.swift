/// Shares out seats in proportion to weights by the method of largest remainders.
///
/// Every weight gets the whole part of its exact share; the seats left go one each to the
/// largest remainders, of equal ones to the earlier. The weights need not add up to 100 %, but
/// where there are seats there must be some weight.
public func apportion(_ seats: Int, by weights: [Weight]) -> [Int] {
  precondition(seats >= 0, "the number of seats is not negative")
  let whole = weights.reduce(0) { $0 + $1.units }
  guard seats > 0 else { return weights.map { _ in 0 } }
  precondition(whole > 0, "seats are shared out by weights that are not all zero")

  let shares = weights.map { weight in
    whole.dividingFullWidth(seats.multipliedFullWidth(by: weight.units))
  }
  var apportioned = shares.map(\.quotient)
  let byRemainder = shares.indices.sorted { left, right in
    (shares[right].remainder, left) < (shares[left].remainder, right)
  }
  let left = seats - apportioned.reduce(0, +)
  for index in byRemainder.prefix(left) { apportioned[index] += 1 }
  return apportioned
}
