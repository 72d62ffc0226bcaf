extension Rule {
  static let noneOfTheAbove = Rule(
    "none-of-the-above",
    precision: .high,
    summary: "An option says that none of the others is right",
    finds: """
      An option that begins with words such as "None of the above" or "None of the other options", \
      or that is "None of these", "Neither" or "None". "None" among amounts such as "All" or among \
      values of a program is an answer.
      """,
    matters: """
      A candidate who picks it has shown to know what is wrong, not what is right. And options are \
      shuffled, so nothing need be above.
      """,
    instead: """
      A distractor that stands for a misconception of its own, or one option less: three options \
      do as well as four.
      """,
    examples: [
      """
      options:
        - text: Danube
          key: true
        - text: Rhine
        - text: ⟦None of the above⟧
      """,
      """
      options:
        - text: Danube
          key: true
        - text: Rhine
        - text: ⟦Neither⟧
      """,
      """
      options:
        - text: All
        - text: Some
          key: true
        - text: None
      """,
      """
      options:
        - text: None of the nodes restarts
          key: true
        - text: One of the nodes restarts
        - text: All of the nodes restart
      """,
    ],
    check: .item { item in
      guard item.isChoice else { return [] }
      let isAmount = item.options.contains { $0.text.isAmount }
      return item.options.compactMap { option in
        guard let words = option.text.noneRemark, words.count > 1 || !isAmount else { return nil }
        return Finding(
          "'\(option.text.text(ofWords: words))' is no answer of its own",
          at: option.text.place,
          help: "write a distractor, or leave the option out"
        )
      }
    }
  )
}

extension Passage {
  /// Whether it is a single word that "None" can stand beside as an answer of its own.
  fileprivate var isAmount: Bool { words.count == 1 && amounts.contains(words[0].term) }
}

private let amounts: Vocabulary = [
  "all", "some", "many", "most", "few", "one", "any", "true", "false", "null", "nil", "undefined",
  "error", "typeerror", "valueerror", "keyerror",
]
