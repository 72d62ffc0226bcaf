import Diagnostics

extension Rule {
  static let doubleNegative = Rule(
    "double-negative",
    precision: .high,
    summary: "A negative stem meets a negative option",
    finds: "An option with a word such as \"not\", \"never\" or \"cannot\" below a negative stem.",
    matters:
      "Candidates have to take two negations apart, which measures patience and not knowledge.",
    instead: "A question for what is the case.",
    examples: [
      """
      stem: Which gateway does NOT suit the company?
      options:
        - text: One that does ⟦not⟧ log
          key: true
        - text: One that logs all
        - text: One that logs errors
      """,
      """
      stem: Which gateway suits the company?
      options:
        - text: One that does not log
          key: true
        - text: One that logs all
        - text: One that logs errors
      """,
    ],
    check: .item { item in
      guard item.isChoice, let word = item.stem.negation else { return [] }
      let stem = item.stem.range(ofWords: word..<word + 1)
      return item.options.compactMap { option in
        guard let other = option.text.firstWord(of: negations, in: option.text.words.indices) else {
          return nil
        }
        var finding = Finding(
          "this option negates what a negative stem asks",
          at: option.text.range(ofWords: other..<other + 1),
          help: "ask for what is the case"
        )
        finding.notes = [.init("the stem is negative here", at: stem)]
        return finding
      }
    }
  )
}

private let negations: Vocabulary = [
  "not", "never", "cannot", "can't", "isn't", "aren't", "doesn't", "don't", "won't", "nothing",
]
