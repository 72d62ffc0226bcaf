extension Rule {
  static let fillInTheBlank = Rule(
    "fill-in-the-blank",
    precision: .high,
    summary: "The stem has a gap to be filled",
    finds:
      "Two or more underscores in a row, or dots between brackets, in a stem. Code between backticks is left out.",
    matters: """
      Candidates hold the sentence in mind and try each option in it, which measures how well they \
      remember, not what they know. A screen reader says nothing where the gap is.
      """,
    instead: "A question that ends with a question mark.",
    examples: [
      "stem: The ⟦____⟧ flows through Vienna.",
      "stem: The river [⟦...⟧] flows through Vienna.",
      "stem: Which river flows through Vienna?",
      "stem: Which value does `__name__` have?",
    ],
    check: .item { item in
      guard let gap = item.stem.blank else { return [] }
      return [
        Finding(
          "the stem has a gap",
          at: item.stem.range(gap),
          help: "ask a question instead"
        )
      ]
    }
  )
}

extension Passage {
  /// The first gap: underscores that stand alone, or what is between brackets that hold only dots.
  fileprivate var blank: Range<Int>? {
    let underscore = UInt8(ascii: "_")
    guard has("_") || has("[") else { return nil }
    var index = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case UInt8(ascii: "`"):
        index = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "`")) ?? bytes.count
      case underscore:
        while index + 1 < bytes.count, bytes[index + 1] == underscore { index += 1 }
        if index > start, isOpen(start - 1), isOpen(index + 1) { return start..<index + 1 }
      case UInt8(ascii: "["):
        while index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ".") { index += 1 }
        if index > start, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "]") {
          return start + 1..<index + 1
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether no letter or digit stands at an offset.
  private func isOpen(_ offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return true }
    return !bytes[offset].isASCIILetter && !bytes[offset].isDigit
  }
}
