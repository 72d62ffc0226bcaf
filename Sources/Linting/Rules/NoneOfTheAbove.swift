extension Rule {
  static let noneOfTheAbove = Rule(
    "none-of-the-above",
    precision: .high,
    summary: "An option says that none of the others is right",
    finds: """
      An option that begins with words such as "None of the above" or "None of the other options", \
      or that is "None of these".
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
        - text: None of the nodes restarts
          key: true
        - text: One of the nodes restarts
        - text: All of the nodes restart
      """,
    ],
    check: .item { item in
      guard item.isChoice else { return [] }
      return item.options.compactMap { option in
        guard let words = option.text.noneRemark else { return nil }
        return Finding(
          "'\(option.text.text(ofWords: words))' is no answer of its own",
          at: option.text.place,
          help: "write a distractor, or leave the option out"
        )
      }
    }
  )
}
