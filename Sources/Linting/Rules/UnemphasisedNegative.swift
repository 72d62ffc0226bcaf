extension Rule {
  static let unemphasisedNegative = Rule(
    "unemphasised-negative",
    precision: .high,
    fix: .safe,
    summary: "A negation on which the question turns does not stand out",
    finds: "The negations of 'negative-stem' that have neither capitals nor asterisks around them.",
    matters:
      "A candidate who overlooks the word answers the opposite question, and knows the matter.",
    instead: "A question for what is the case, or else the word in capitals.",
    examples: [
      "stem: Which river does ⟦not⟧ flow through Germany?",
      "stem: Which of these ⟦isn't⟧ a river?",
      "stem: Which river does NOT flow through Germany?",
      "stem: Which river does **not** flow through Germany?",
    ],
    check: .item { item in
      guard let word = item.stem.negation, !item.stem.isEmphasised(word) else { return [] }
      let text = item.stem.text(ofWords: word..<word + 1)
      return [
        Finding(
          "the question turns on '\(text)', which is easily overlooked",
          at: item.stem.range(ofWords: word..<word + 1),
          help: "ask for what is the case, or write '\(text.uppercased())'",
          fix: item.stem.fix(
            "write '\(text.uppercased())'",
            replacing: item.stem.bounds(ofWords: word..<word + 1),
            with: text.uppercased()
          )
        )
      ]
    }
  )
}
