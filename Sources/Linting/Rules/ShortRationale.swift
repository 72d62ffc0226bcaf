extension Rule {
  static let shortRationale = Rule(
    "short-rationale",
    precision: .high,
    summary: "A rationale says nothing",
    finds: "A rationale of one or two words, or one that only repeats the option.",
    matters: "The rationale is what a candidate learns from; \"Wrong.\" teaches nothing.",
    instead: "Why the option is right, or which misconception it stands for and what is the case.",
    examples: [
      """
      options:
        - text: Danube
          key: true
          rationale: ⟦Correct.⟧
        - text: Rhine
          rationale: The Rhine flows through Basel and Cologne.
        - text: Elbe
      """,
      """
      options:
        - text: The river Danube
          key: true
          rationale: ⟦The river Danube.⟧
        - text: The river Rhine
        - text: The river Elbe
      """,
      """
      options:
        - text: Danube
          key: true
          rationale: Vienna lies on it.
        - text: Rhine
        - text: Elbe
      """,
    ],
    check: .item { item in
      (item.prompts + item.options).compactMap { option in
        guard let rationale = option.rationale else { return nil }
        let isShort = rationale.words.count < 3 && !rationale.bytes.contains(UInt8(ascii: "`"))
        let isRepetition = rationale.words.elementsEqual(option.text.words) { $0.term == $1.term }
        guard isShort || isRepetition else { return nil }
        return Finding(
          isShort
            ? "the rationale hardly says anything" : "the rationale only repeats the option",
          at: rationale.place,
          help: "say why it is right, or what the misconception is"
        )
      }
    }
  )
}
