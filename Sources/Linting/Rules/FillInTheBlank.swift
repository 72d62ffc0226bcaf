extension Rule {
  static let fillInTheBlank = Rule(
    "fill-in-the-blank",
    precision: .high,
    summary: "The stem has a gap to be filled",
    finds:
      """
      Underscores, dots between brackets or a bracketed question mark in a stem that stand where a \
      word or a number is missing. A gap at the end is left out, because such a stem reads like a \
      sentence that the options complete; so are code between backticks and names such as "__name__".
      """,
    matters: """
      Candidates hold the sentence in mind and try each option in it, which measures how well they \
      remember, not what they know. A screen reader says nothing where the gap is.
      """,
    instead: "A question that ends with a question mark.",
    examples: [
      "stem: The ⟦____⟧ flows through Vienna.",
      "stem: The river [⟦...⟧] flows through Vienna.",
      "stem: Which river flows through Vienna?",
      "stem: A solar panel converts ⟦_⟧ into electricity.",
      "stem: It is a⟦_____⟧ river.",
      "stem: What is boiling used for ⟦_⟧ by a cook?",
      "stem: Which number completes 4 + ⟦(?)⟧ = 9?",
      "stem: Vienna lies at the ____.",
      "stem: Which value does `__name__` have?",
      "stem: Which value does __name__ have?",
      "stem: What does for _ in rivers do?",
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
  /// The first gap: underscores that stand alone, what is between brackets that hold only dots, or
  /// a question mark with its parentheses.
  fileprivate var blank: Range<Int>? {
    let underscore = UInt8(ascii: "_")
    guard has("_") || has("[") || has("(") else { return nil }
    var index = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case UInt8(ascii: "`"):
        index = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "`")) ?? bytes.count
      case underscore:
        while index + 1 < bytes.count, bytes[index + 1] == underscore { index += 1 }
        if isGap(start..<index + 1), isInside(index + 1) { return start..<index + 1 }
      case UInt8(ascii: "["):
        while index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ".") { index += 1 }
        if index > start, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "]"),
          isInside(index + 1)
        {
          return start + 1..<index + 1
        }
      case UInt8(ascii: "("):
        let gap = start..<start + 3
        if bytes[start...].starts(with: "(?)".utf8), isInside(gap.upperBound) { return gap }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether words follow, so that what the options complete is not the end of the stem.
  private func isInside(_ offset: Int) -> Bool {
    words.last.map { $0.bounds.lowerBound >= offset } ?? false
  }

  /// Whether underscores stand for a word and are no part of a name.
  ///
  /// Many may end a word. A single one stands between blanks or before a hyphen, and not where a
  /// loop names it.
  private func isGap(_ run: Range<Int>) -> Bool {
    let (start, end) = (isOpen(run.lowerBound - 1), isOpen(run.upperBound))
    if run.count > 2 { return start || end }
    guard start, end else { return false }
    guard run.count == 1 else { return true }
    let isBefore = run.lowerBound > 0 && bytes[run.lowerBound - 1] == UInt8(ascii: " ")
    let next = run.upperBound < bytes.count ? bytes[run.upperBound] : UInt8(ascii: ".")
    guard isBefore, ends.contains(next) else { return false }
    let isLoop =
      bytes[..<run.lowerBound].withoutBlanks.reversed().starts(with: "rof".utf8)
      && bytes[run.upperBound...].starts(with: " in ".utf8)
    return !isLoop
  }

  /// Whether no letter or digit stands at an offset.
  private func isOpen(_ offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return true }
    return !bytes[offset].isASCIILetter && !bytes[offset].isDigit
  }
}

private let ends = Array(" -.,:;?".utf8)
