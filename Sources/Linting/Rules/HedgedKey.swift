extension Rule {
  static let hedgedKey = Rule(
    "hedged-key",
    precision: .low,
    isPreview: true,
    summary: "The key is cautious, and distractors are strong",
    finds: """
      A multiple choice whose key has a word such as "may" or "often" and nothing strong, while at \
      least two distractors have words such as "always" or "never".
      """,
    matters: "The cautious option is the hardest to refute, so candidates take it unread.",
    instead: "The same force in all options.",
    examples: [
      """
      options:
        - text: It ⟦may⟧ flood the city
          key: true
        - text: It never floods the city
        - text: It always floods the city
      """,
      """
      options:
        - text: It may flood the city
          key: true
        - text: It may dry up
        - text: It always floods the city
      """,
    ],
    check: .item { item in
      guard let (key, distractors) = item.soleKey,
        let word = key.text.firstWord(of: Asymmetry.cautious.words),
        key.text.firstWord(of: Asymmetry.strong.words) == nil,
        distractors.count(where: { $0.text.firstWord(of: Asymmetry.strong.words) != nil }) > 1
      else { return [] }
      return [
        Finding(
          "the key says '\(key.text.text(ofWords: word..<word + 1))', and distractors are strong",
          at: key.text.range(ofWords: word..<word + 1),
          help: "let all options be of the same force"
        )
      ]
    }
  )
}
