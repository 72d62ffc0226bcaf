import ItemBank

extension Rule {
  static let problemInOptions = Rule(
    "problem-in-options",
    precision: .high,
    isPreview: true,
    summary: "The stem does not say what the item is about",
    finds: """
      A choice whose stem has fewer than two words beyond those of "Which of these statements is \
      true?".
      """,
    matters: "Candidates cannot think of an answer first, so they judge each option by itself.",
    instead: "A stem that can be answered with the options covered.",
    examples: [
      "stem: ⟦Which of the following statements is true?⟧",
      "stem: Which statement about the river Danube is true?",
    ],
    check: .item { item in
      guard item.isChoice, !item.stem.words.isEmpty, item.draft.caseStudy == nil,
        !item.stem.bytes.contains(UInt8(ascii: "`"))
      else { return [] }
      let content = item.stem.words.count { !empty.contains($0.term) }
      guard content < 2 else { return [] }
      return [
        Finding(
          "the stem does not say what it asks about",
          at: item.stem.place,
          help: "name the problem in the stem"
        )
      ]
    }
  )
}

private let empty: Vocabulary = [
  "a", "about", "all", "an", "and", "answer", "answers", "apply", "are", "best", "choose",
  "correct", "does", "false", "following", "in", "is", "it", "not", "of", "one", "option",
  "options", "or", "please", "right", "select", "statement", "statements", "that", "the", "them",
  "there", "these", "this", "three", "to", "true", "two", "what", "which",
]
