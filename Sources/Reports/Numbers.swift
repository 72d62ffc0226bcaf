import Assessment
import JSON

extension Fraction {
  /// The number for people, at most two places.
  var text: String { decimalText(places: 2, droppingZeros: true) }

  /// The share in percent for people, rounded down: just below a cut never looks like the cut.
  var percentText: String {
    let tenths = Int128(numerator) * 1000 / Int128(denominator)
    return "\(Fraction(Int(tenths), 10).decimalText(places: 1, droppingZeros: true)) %"
  }

  /// The number for programs: an integer, or at most four places.
  var json: JSONValue { .decimal(decimalText(places: 4, droppingZeros: true)) }
}

extension RawScore {
  var text: String { "\(points.text) of \(of.text)" }
}

extension Weight {
  /// The weight in percent.
  var percent: Fraction { Fraction(units, 10_000) }
}

/// A count with its noun.
func counted(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
}

/// An amount with its noun.
func counted(_ amount: Fraction, _ noun: String) -> String {
  "\(amount.text) \(amount == 1 ? noun : noun + "s")"
}

/// Numbers in words, neighbours drawn together: `3, 7 to 9`.
func numberList(_ numbers: [Int]) -> String {
  var runs: [ClosedRange<Int>] = []
  for number in numbers {
    if let last = runs.last, last.upperBound + 1 == number {
      runs[runs.count - 1] = last.lowerBound...number
    } else {
      runs.append(number...number)
    }
  }
  return runs.flatMap { run in
    run.count < 3 ? run.map { "\($0)" } : ["\(run.lowerBound) to \(run.upperBound)"]
  }.joined(separator: ", ")
}
