import Diagnostics

extension Rule {
  static let absolutesInDistractors = Rule(
    "absolutes-in-distractors",
    precision: .medium,
    isPreview: true,
    summary: "Distractors have strong words, and the key has none",
    finds: """
      A multiple choice with words such as "always", "never" or "only" in at least two distractors \
      and in no key.
      """,
    matters: "What is always so is seldom true: candidates cross such options out unread.",
    instead: "Distractors as moderate as the key, or a key that is as strong as they are.",
    examples: [
      """
      ⟦options⟧:
        - text: The Danube, in most years
          key: true
        - text: Always the river Rhine
        - text: Only the river Elbe
      """,
      """
      options:
        - text: The Danube, in most years
          key: true
        - text: The Rhine, in most years
        - text: Only the river Elbe
      """,
      """
      options:
        - text: Only the river Danube
          key: true
        - text: Only the river Rhine
        - text: Only the river Elbe
      """,
    ],
    check: .item { item in
      guard let (key, distractors) = item.soleKey, let place = item.listPlace,
        key.text.firstWord(of: Asymmetry.strong.words) == nil
      else { return [] }
      let notes = distractors.compactMap { option -> Diagnostic.Note? in
        guard let word = option.text.firstWord(of: Asymmetry.strong.words) else { return nil }
        return Diagnostic.Note("a strong word", at: option.text.range(ofWords: word..<word + 1))
      }
      guard notes.count > 1 else { return [] }
      return [
        Finding(
          "\(notes.count) distractors have strong words, and the key has none",
          at: place,
          notes: notes,
          help: "let all options be of the same force"
        )
      ]
    }
  )
}

extension Passage {
  /// The first of some words in the whole text.
  func firstWord(of vocabulary: Vocabulary) -> Int? { firstWord(of: vocabulary, in: words.indices) }
}
