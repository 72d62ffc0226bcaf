extension Rule {
  static let readingLoad = Rule(
    "reading-load",
    precision: .medium,
    isPreview: true,
    summary: "A sentence of a stem is too long to be held in mind",
    finds: "A sentence of a stem with more than 40 words; code does not count.",
    matters: "The item measures how well somebody reads, not what somebody knows.",
    instead: "Two sentences, or a list.",
    examples: [
      Example(.init(.items, "stem: Why is it? ⟦\(words(41))⟧?")),
      Example(.init(.items, "stem: \(words(30)). \(words(40))?")),
    ],
    check: .item { item in
      item.stem.sentences.filter { $0.count > 40 }.map { sentence in
        Finding(
          "the sentence has \(sentence.count) words",
          at: item.stem.range(ofWords: sentence),
          help: "make two sentences of it"
        )
      }
    }
  )
}

private func words(_ count: Int) -> String {
  (0..<count).map { ["river", "lake", "pond"][$0 % 3] }.joined(separator: " ")
}
