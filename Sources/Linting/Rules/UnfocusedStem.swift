extension Rule {
  static let unfocusedStem = Rule(
    "unfocused-stem",
    precision: .medium,
    summary: "The stem sets no task",
    finds: """
      A stem without a question mark, a gap, or a word such as "choose" or "arrange" that tells what \
      to do. A sentence with a colon at its end that the options complete is left out, and so are \
      statements to be called true or false.
      """,
    matters:
      "Candidates learn what is asked only from the options, and have to read them all twice.",
    instead: "A question that somebody who knows the matter could answer with the options covered.",
    examples: [
      "stem: ⟦The river Danube⟧",
      "stem: Which river flows through Vienna?",
      "stem: Put the rivers in order of length.",
      "stem: \"⟦The Danube:⟧\"",
      "stem: \"Of the rivers of Europe, the longest is:\"",
      "stem: \"Vienna lies at the [...].\"",
    ],
    check: .item { item in
      let stem = item.stem
      guard !item.isVerdict, !stem.isOpenSentence, !stem.bytes.contains(UInt8(ascii: "?")),
        !stem.bytes.contains(UInt8(ascii: "_")), !stem.hasDots,
        stem.firstWord(of: tasks, in: stem.words.indices) == nil
      else { return [] }
      return [
        Finding(
          "the stem sets no task",
          at: stem.range(stem.taskBounds),
          help: "ask a question that ends with '?'"
        )
      ]
    }
  )
}

extension Passage {
  /// Whether dots between brackets stand for a missing word.
  fileprivate var hasDots: Bool {
    bytes.indices.dropLast().contains { index in
      bytes[index] == UInt8(ascii: "[") && bytes[index + 1] == UInt8(ascii: ".")
    }
  }

  /// Whether it is more than a topic and ends with a colon.
  fileprivate var isOpenSentence: Bool {
    words.count > 4 && bytes[trimmedBounds].last == UInt8(ascii: ":")
  }

  /// The place of the last sentence, where a task would stand.
  fileprivate var taskBounds: Range<Int> {
    guard let first = question.first else { return trimmedBounds }
    return words[first].bounds.lowerBound..<trimmedBounds.upperBound
  }
}

private let tasks: Vocabulary = [
  "choose", "select", "put", "match", "order", "arrange", "sort", "rank", "place", "assign", "pair",
  "identify", "name", "complete", "calculate", "determine", "find",
  "explain", "describe", "estimate", "compare", "state", "give", "list", "pick", "indicate",
]
