extension Rule {
  static let optionTooLong = Rule(
    "option-too-long",
    precision: .medium,
    isPreview: true,
    summary: "An option has more words than candidates take in at a glance",
    finds: "An option of more than 40 words; code does not count.",
    matters: "With four such options a candidate reads a page and compares from memory.",
    instead: "The idea of the option; what all of them share belongs in the stem.",
    examples: [
      Example(.init(.items, "options:\n  - text: Rhine\n    key: true\n  - text: ⟦\(words(41))⟧")),
      Example(.init(.items, "options:\n  - text: Rhine\n    key: true\n  - text: \(words(40))")),
    ],
    check: .item { item in
      (item.prompts + item.options).compactMap { option in
        let count = option.text.words.count
        guard count > 40 else { return nil }
        return Finding(
          "the option has \(count) words",
          at: option.text.place,
          help: "say no more than the idea, and move what options share to the stem"
        )
      }
    }
  )
}

private func words(_ count: Int) -> String {
  (0..<count).map { ["river", "lake", "pond"][$0 % 3] }.joined(separator: " ")
}
