extension Rule {
  static let allOfTheAbove = Rule(
    "all-of-the-above",
    precision: .high,
    summary: "An option says that all of the others are right",
    finds: """
      An option that begins with words such as "All of the above", or that is "All of these" or \
      "All options".
      """,
    matters: """
      Who knows that two options are right, or one wrong, need not know the rest. And options are \
      shuffled, so nothing need be above.
      """,
    instead: "A multiple response, whose stem says how many options to choose.",
    examples: [
      """
      options:
        - text: ⟦All of the above⟧
          key: true
        - text: Speed
        - text: Price
      """,
      """
      options:
        - text: All of these rivers flow to the sea
          key: true
        - text: One of these rivers flows to a lake
        - text: Two of these rivers end in a swamp
      """,
    ],
    check: .item { item in
      guard item.isChoice else { return [] }
      return item.options.compactMap { option in
        guard let words = option.text.allRemark else { return nil }
        return Finding(
          "'\(option.text.text(ofWords: words))' is no answer of its own",
          at: option.text.place,
          help: "make it a multiple response, or leave the option out"
        )
      }
    }
  )
}
