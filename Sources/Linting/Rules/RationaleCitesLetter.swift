extension Rule {
  static let rationaleCitesLetter = Rule(
    "rationale-cites-letter",
    precision: .high,
    summary: "A text names an option by its letter",
    finds: """
      "Option B", "answers A and C" or "B is correct" in a rationale. Where the stem itself \
      says what "option A" is, nothing is reported.
      """,
    matters: "Options are shuffled, so the letter names another option for most candidates.",
    instead: "What the option says, in words.",
    examples: [
      """
      options:
        - text: Danube
          key: true
          rationale: It flows through Vienna, unlike ⟦option B⟧.
        - text: Rhine
          rationale: The river of Cologne. ⟦A is correct⟧.
        - text: Elbe
      """,
      """
      options:
        - text: Danube
          key: true
          rationale: No other option is an answer. A river is correct.
        - text: Rhine
        - text: Elbe
      """,
    ],
    check: .item { item in
      guard item.stem.citation == nil else { return [] }
      return (item.prompts + item.options).compactMap { option in
        guard let rationale = option.rationale, let words = rationale.citation else { return nil }
        return Finding(
          "'\(rationale.text(ofWords: words))' names an option by its letter",
          at: rationale.range(ofWords: words),
          help: "options are shuffled: say what the option says"
        )
      }
    }
  )
}

extension Passage {
  /// The first words that name an option by its letter.
  fileprivate var citation: Range<Int>? {
    guard hasUppercaseWord else { return nil }
    for index in words.indices where words[index].isUppercase && words[index].bounds.count == 1 {
      guard letters.contains(words[index].term) else { continue }
      if index > 0, nouns.contains(words[index - 1].term), gap(before: index).count == 1 {
        return index - 1..<index + 1
      }
      guard index + 2 < words.count, verbs.contains(words[index + 1].term) else { continue }
      if verdicts.contains(words[index + 2].term) { return index..<index + 3 }
    }
    return nil
  }
}

private let letters: Vocabulary = ["a", "b", "c", "d", "e", "f"]
private let nouns: Vocabulary = ["option", "options", "answer", "answers", "choice", "choices"]
private let verbs: Vocabulary = ["is", "are"]
private let verdicts: Vocabulary = ["correct", "incorrect", "wrong", "right", "true", "false"]
