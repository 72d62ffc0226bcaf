extension Rule {
  static let multipleQuestions = Rule(
    "multiple-questions",
    precision: .medium,
    isPreview: true,
    summary: "The stem asks more than one question",
    finds: """
      Two question marks or more that end sentences of a stem; those in quotes and in code are left \
      out.
      """,
    matters: "Candidates do not know which of the questions the options answer.",
    instead: "One question, and an item of its own for the other.",
    examples: [
      "stem: Which river flows through Vienna? ⟦And why⟧?",
      "stem: 'A tourist asks \"Where am I?\" on a bridge. Which river flows below?'",
    ],
    check: .item { item in
      guard item.stem.has("?") else { return [] }
      let asked = item.stem.sentences.filter { item.stem.asks($0) }
      guard asked.count > 1, let last = asked.last else { return [] }
      return [
        Finding(
          "the stem asks \(asked.count) questions",
          at: item.stem.range(ofWords: last),
          help: "ask one question"
        )
      ]
    }
  )
}

extension Passage {
  /// Whether a sentence ends with a question mark outside quotes and code.
  fileprivate func asks(_ sentence: Range<Int>) -> Bool {
    let gap = bytes[gap(before: sentence.upperBound)]
    guard let mark = gap.firstIndex(of: UInt8(ascii: "?")) else { return false }
    let isInCode = bytes[..<mark].count { $0 == UInt8(ascii: "`") } % 2 == 1
    let next = mark + 1 < bytes.count ? bytes[mark + 1] : UInt8(ascii: " ")
    return !isInCode && (next <= UInt8(ascii: " ") || next == UInt8(ascii: "?"))
  }
}
