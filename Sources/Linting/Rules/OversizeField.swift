extension Rule {
  static let oversizeField = Rule(
    "oversize-field",
    precision: .exact,
    summary: "A text is longer than anybody reads in an exam",
    finds: """
      A text of more than 8,192 bytes. Until it is shorter, no other rule looks at it or at its item.
      """,
    matters: """
      No candidate has the time, and no terminal the room. A text of that size is most often pasted \
      by mistake.
      """,
    instead: "What the item needs. A scenario that several items share is a case study.",
    examples: [
      Example(
        stringLiteral: "stem: |\n  ⟦Which river?"
          + String(repeating: " It is long.", count: 800) + "⟧"
      ),
      "stem: Which river flows through Vienna?",
    ],
    check: .oversize { passage in
      [
        Finding(
          "the text has \(passage.bytes.count) bytes, and 8192 are the most",
          at: passage.place
        )
      ]
    }
  )
}

extension Passage {
  /// Whether nobody reads the text: rules look at their texts again for each finding, and a text
  /// without end would keep them busy for hours.
  var isOversize: Bool { bytes.count > 8192 }
}
