extension Rule {
  static let danglingReference = Rule(
    "dangling-reference",
    precision: .high,
    summary: "A text points at something that is not there",
    finds: """
      Words such as "the figure below", "as shown above" or "the previous question": items have no \
      figures, and they are drawn and shuffled.
      """,
    matters: "Candidates look for what is not on the screen.",
    instead: "What the figure would show, in words; or a case study for items that share a text.",
    examples: [
      "stem: Which river does ⟦the figure below⟧ show?",
      "stem: Which river is longer than that of ⟦the previous question⟧?",
      "stem: Which river flows below the castle?",
    ],
    check: .text { passage in
      guard let words = passage.firstWords(of: references) else { return [] }
      return [
        Finding(
          "'\(passage.text(ofWords: words))' points at nothing that a candidate sees",
          at: passage.range(ofWords: words),
          help: "say it in words"
        )
      ]
    }
  )
}

private let references: PhraseSet = {
  let figures = [
    "figure", "diagram", "screenshot", "image", "picture", "chart", "graph", "exhibit",
  ]
  let places = figures.flatMap {
    ["the \($0) below", "the \($0) above", "the following \($0)", "following \($0)"]
  }
  let rest = [
    "as above", "as shown above", "shown above", "shown below", "mentioned above", "see above",
    "see below", "the previous question", "the previous item", "the next question",
    "the last question", "the previous option", "the option above", "the option below",
  ]
  return PhraseSet(places + rest)
}()
