extension Rule {
  static let combinationOption = Rule(
    "combination-option",
    precision: .high,
    summary: "An option combines others by their letters",
    finds: """
      An option that is made of letters or Roman numbers and of words that join them: "A and C \
      only", "Both I and II". And options that are all made of the same parts, with commas between \
      them: "True, False" beside "False, False"; or that are all lists in a line.
      """,
    matters: """
      Who can rule out one statement can rule out several options, so the item measures less than \
      it seems to. And options are shuffled, so letters name nothing.
      """,
    instead: "A multiple response with the statements themselves as options.",
    examples: [
      """
      options:
        - text: Danube
        - text: Rhine
        - text: ⟦A and B only⟧
          key: true
      """,
      """
      options:
        - text: ⟦i, iii, ii⟧
        - text: ⟦ii, i, iii⟧
          key: true
        - text: ⟦iii and ii are true, i is false⟧
      """,
      """
      ⟦options⟧:
        - text: Rising tide, falling wind
          key: true
        - text: Rising tide, rising wind
        - text: Falling tide, falling wind
        - text: Falling tide, rising wind
      """,
      """
      ⟦options⟧:
        - text: 1. Rhine 2. Elbe 3. Oder
          key: true
        - text: 1. Elbe 2. Rhine 3. Oder
        - text: 1. Oder 2. Ister 3. Rhine
      """,
      """
      options:
        - text: (a + b)(a - b)
          key: true
        - text: (a - b)(a - b)
        - text: a + b
      """,
      """
      options:
        - text: Vienna, Austria
          key: true
        - text: Bratislava, Slovakia
        - text: Passau, Germany
      """,
      """
      options:
        - text: Danube and Rhine
          key: true
        - text: Danube and Elbe
        - text: A river
      """,
    ],
    check: .item { item in
      guard item.isChoice else { return [] }
      if let place = item.listPlace, item.combinesParts {
        return [
          Finding(
            "the options combine the same parts",
            at: place,
            help: "ask for each part by itself, or make it a multiple response or an ordering"
          )
        ]
      }
      return item.options.compactMap { option in
        guard option.text.isCombination, !item.isWholeOfOthers(option) else { return nil }
        return Finding(
          "'\(option.text.text(option.text.trimmedBounds))' combines other options",
          at: option.text.place,
          help: "make it a multiple response"
        )
      }
    }
  )
}
