extension Rule {
  static let vagueFrequency = Rule(
    "vague-frequency",
    precision: .low,
    isPreview: true,
    summary: "An option says how often without a number or a condition",
    finds: "Words such as \"often\" and \"usually\" in an option.",
    matters: "People mean quite different shares by them, so the option may be true or not.",
    instead: "A number, or the condition under which it is so.",
    examples: [
      """
      options:
        - text: It floods ⟦often⟧
          key: true
        - text: It floods once a year
      """,
      """
      options:
        - text: It floods after rain
          key: true
        - text: It floods once a year
      """,
    ],
    check: .item { item in
      guard item.isChoice else { return [] }
      return item.options.compactMap { option in
        guard let word = option.text.firstWord(of: frequencies) else { return nil }
        let words = word..<word + 1
        return Finding(
          "'\(option.text.text(ofWords: words))' can mean any share",
          at: option.text.range(ofWords: words),
          help: "give a number or a condition"
        )
      }
    }
  )
}

private let frequencies: Vocabulary = [
  "frequently", "generally", "mostly", "normally", "occasionally", "often", "rarely", "regularly",
  "seldom", "sometimes", "typically", "usually",
]
