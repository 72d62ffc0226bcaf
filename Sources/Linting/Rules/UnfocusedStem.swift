extension Rule {
  static let unfocusedStem = Rule(
    "unfocused-stem",
    precision: .medium,
    summary: "The stem sets no task",
    finds: """
      A stem of at most 12 words without a question mark, a gap, or a word such as "choose" or \
      "arrange" that tells what to do.
      """,
    matters:
      "Candidates learn what is asked only from the options, and have to read them all twice.",
    instead: "A question that somebody who knows the matter could answer with the options covered.",
    examples: [
      "stem: ⟦The river Danube⟧",
      "stem: Which river flows through Vienna?",
      "stem: Put the rivers in order of length.",
    ],
    check: .item { item in
      let stem = item.stem
      guard stem.words.count <= 12, !stem.bytes.contains(UInt8(ascii: "?")),
        !stem.bytes.contains(UInt8(ascii: "_")),
        stem.firstWord(of: tasks, in: stem.words.indices) == nil
      else { return [] }
      return [
        Finding("the stem sets no task", at: stem.place, help: "ask a question that ends with '?'")
      ]
    }
  )
}

private let tasks: Vocabulary = [
  "choose", "select", "put", "match", "order", "arrange", "sort", "rank", "place", "assign", "pair",
  "identify", "name", "complete", "calculate", "determine", "find",
]
