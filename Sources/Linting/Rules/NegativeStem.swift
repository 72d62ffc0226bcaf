extension Rule {
  static let negativeStem = Rule(
    "negative-stem",
    precision: .medium,
    summary: "The stem asks for what is not the case",
    finds: """
      A question with NOT, EXCEPT, a word such as "incorrect", or LEAST before a word such as \
      "likely", emphasised or not. A negation in a clause of its own is left out.
      """,
    matters: """
      Candidates overlook a negation, and who knows what is wrong need not know what is right.
      """,
    instead:
      "A question for what is the case. Where the exception is the point, keep it and emphasise it.",
    examples: [
      "stem: Which river does ⟦NOT⟧ flow through Germany?",
      "stem: All of these flow through Germany ⟦EXCEPT⟧",
      "stem: Which statement about the Danube is ⟦FALSE⟧?",
      "stem: Which gateway suits a company that does not log requests?",
      "stem: Why does the lock not open?",
    ],
    check: .item { item in
      guard let word = item.stem.negation else { return [] }
      return [
        Finding(
          "the stem asks for what is not the case",
          at: item.stem.range(ofWords: word..<word + 1),
          help: "ask for what is the case"
        )
      ]
    }
  )
}
