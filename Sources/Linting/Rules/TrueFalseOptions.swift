extension Rule {
  static let trueFalseOptions = Rule(
    "true-false-options",
    precision: .exact,
    summary: "The options are only true and false, or yes and no",
    finds: "A multiple choice of which every option is one of the words true, false, yes and no.",
    matters: """
      A guess is right every other time, and a candidate who knows that a statement is false need \
      not know what is true.
      """,
    instead: "A question that asks which, what or why, with options that stand for misconceptions.",
    examples: [
      """
      stem: Does the Danube flow through Vienna?
      ⟦options⟧:
        - text: Yes
          key: true
        - text: No
      """,
      """
      options:
        - text: Yes, because it rises in the Alps
          key: true
        - text: No, because it rises in Germany
      """,
    ],
    check: .item { item in
      guard item.isChoice, item.isVerdict, let list = item.listPlace else { return [] }
      return [
        Finding(
          "the options say only true and false, or yes and no",
          at: list,
          help: "ask which, what or why"
        )
      ]
    }
  )
}

extension ItemText {
  /// Whether the options only say that the stem is right or wrong.
  var isVerdict: Bool {
    options.count > 1 && options.allSatisfy { $0.text.isOneWord(of: verdicts) }
  }
}

extension Passage {
  fileprivate func isOneWord(of vocabulary: Vocabulary) -> Bool {
    words.count == 1 && vocabulary.contains(words[0].term)
  }
}

private let verdicts: Vocabulary = ["true", "false", "yes", "no"]
