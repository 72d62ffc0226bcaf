extension Rule {
  static let combinationOption = Rule(
    "combination-option",
    precision: .medium,
    summary: "An option combines others by their letters",
    finds: """
      An option that is made of letters or Roman numbers and of words that join them: "A and C \
      only", "Both I and II".
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
        - text: Danube and Rhine
          key: true
        - text: Danube and Elbe
        - text: A river
      """,
    ],
    check: .item { item in
      guard item.isChoice else { return [] }
      return item.options.compactMap { option in
        let words = option.text.words
        let names = words.count { $0.isUppercase && labels.contains($0.term) }
        guard names > 1 || names == 1 && words.last?.term == "only",
          words.allSatisfy({
            labels.contains($0.term) && $0.isUppercase || joints.contains($0.term)
          })
        else { return nil }
        return Finding(
          "'\(option.text.text(ofWords: words.indices))' combines other options",
          at: option.text.place,
          help: "make it a multiple response"
        )
      }
    }
  )
}

private let labels: Vocabulary = ["a", "b", "c", "d", "e", "f", "i", "ii", "iii", "iv", "v"]
private let joints: Vocabulary = [
  "and", "or", "both", "neither", "nor", "only", "all", "option", "options", "answer", "answers",
  "statement", "statements", "are", "is", "correct", "true", "right",
]
