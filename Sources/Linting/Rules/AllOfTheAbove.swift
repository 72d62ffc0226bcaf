extension Rule {
  static let allOfTheAbove = Rule(
    "all-of-the-above",
    precision: .high,
    summary: "An option says that all of the others are right",
    finds: """
      An option that begins with words such as "All of the above", or that is "All of these" or \
      "All options", or that names all other options by their letters.
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
        - text: Speed
        - text: Price
        - text: ⟦All of the advantages above⟧
          key: true
      """,
      """
      options:
        - text: Speed
        - text: Price
          key: true
        - text: ⟦Both A and B are correct⟧
      """,
      """
      options:
        - text: Temperatures above zero
          key: true
        - text: All temperatures above zero
        - text: All the temperatures above 50 degrees
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
        let whole = item.isWholeOfOthers(option) ? option.text.words.indices : nil
        guard let words = option.text.allRemark ?? whole else { return nil }
        return Finding(
          "'\(option.text.text(ofWords: words))' is no answer of its own",
          at: option.text.place,
          help: "make it a multiple response, or leave the option out"
        )
      }
    }
  )
}
