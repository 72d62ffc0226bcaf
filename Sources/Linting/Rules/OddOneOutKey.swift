extension Rule {
  static let oddOneOutKey = Rule(
    "odd-one-out-key",
    precision: .medium,
    isPreview: true,
    summary: "Only the key is written in another way than all distractors",
    finds: """
      A multiple choice with three options or more in which the key alone ends with a full stop or \
      does not, begins with a capital or does not, or has code between backticks or does not.
      """,
    matters: "The one that looks different catches the eye, and it is the right one.",
    instead: "All options in the same style, or two in each.",
    examples: [
      """
      options:
        - text: ⟦It flows to the sea.⟧
          key: true
        - text: It flows to a lake
        - text: It flows to a city
      """,
      """
      options:
        - text: It flows to the sea.
          key: true
        - text: It flows to a lake.
        - text: It flows to a city
      """,
    ],
    check: .item { item in
      guard let (key, distractors) = item.soleKey, distractors.count > 1 else { return [] }
      for (trait, has, lacks) in traits {
        let isInKey = trait(key.text)
        guard distractors.allSatisfy({ trait($0.text) != isInKey }) else { continue }
        return [
          Finding(
            "only the key \(isInKey ? has : lacks)",
            at: key.text.place,
            help: "write all options in the same style"
          )
        ]
      }
      return []
    }
  )
}

private let traits: [(trait: @Sendable (Passage) -> Bool, has: String, lacks: String)] = [
  ({ $0.endsWithFullStop }, "ends with a full stop", "ends without a full stop"),
  ({ $0.beginsWithCapital }, "begins with a capital", "begins without a capital"),
  ({ $0.bytes.contains(UInt8(ascii: "`")) }, "has code", "has no code"),
]

extension Passage {
  /// Whether the last character is a full stop.
  var endsWithFullStop: Bool { bytes[trimmedBounds].last == UInt8(ascii: ".") }

  /// Whether the first character is a capital of ASCII.
  var beginsWithCapital: Bool { bytes[trimmedBounds].first?.isUppercase == true }
}
