extension Wording {
  /// For each option, in how many ways it differs from the others while these agree.
  static func oddities(of options: [Wording]) -> [Int] {
    var oddities = [Int](repeating: 0, count: options.count)
    func count(_ position: Int?) {
      if let position { oddities[position] += 1 }
    }
    count(oddPosition(in: options) { $0.beginsWithCapital })
    count(oddPosition(in: options) { $0.endsWithFullStop })
    count(oddPosition(in: options) { $0.hasDigit })
    count(oddPosition(in: options) { $0.hasBracket })
    count(oddPosition(in: options) { $0.hasCodeMark })
    count(oddPosition(in: options) { $0.words.first?.term })
    count(oddPosition(in: options) { $0.words.count })
    return oddities
  }

  /// The only position whose value is not that of all others.
  private static func oddPosition<Value: Equatable>(
    in options: [Wording],
    by value: (Wording) -> Value
  ) -> Int? {
    guard options.count > 2 else { return nil }
    for usual in 0..<3 {
      let usual = value(options[usual])
      var (count, odd) = (0, 0)
      for position in options.indices where value(options[position]) != usual {
        count += 1
        odd = position
      }
      if count == 1 { return odd }
    }
    return nil
  }
}
