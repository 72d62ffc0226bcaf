extension Rule {
  static let stemTooLong = Rule(
    "stem-too-long",
    precision: .medium,
    summary: "A stem has more words than candidates have time to read",
    finds: "A stem of more than 120 words; code does not count, and neither does a scenario.",
    matters: """
      Exams give about 80 to 90 seconds for an item, and this stem takes most of them: it measures \
      reading.
      """,
    instead: "What the answer depends on; a story for several items is a case study.",
    examples: [
      Example(.init(.items, "stem: ⟦\(words(120)) why?⟧")),
      Example(.init(.items, "stem: \(words(119)) why?")),
    ],
    check: .item { item in
      let count = item.stem.words.count
      guard count > 120 else { return [] }
      return [
        Finding(
          "the stem has \(count) words",
          at: item.stem.place,
          help: "leave out what the answer does not depend on"
        )
      ]
    }
  )
}

private func words(_ count: Int) -> String {
  (0..<count).map { ["river", "lake", "pond"][$0 % 3] }.joined(separator: " ")
}
