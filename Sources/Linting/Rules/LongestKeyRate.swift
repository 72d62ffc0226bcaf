import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let longestKeyRate = Rule(
    "longest-key-rate",
    precision: .high,
    summary: "The longest option is the key more often than chance explains",
    finds: """
      A bank in which the key is longer than every distractor in so many multiple choices that \
      chance does it once in a hundred banks (exact binomial test), and in 5 % of them more than \
      chance alone would.
      """,
    matters: """
      Each of these items may look fine, but a candidate who marks the longest option passes more \
      easily than one who guesses; exercises with such a bank teach to look at lengths.
      """,
    instead: """
      Distractors with as much detail as the keys; the items that are named have the longest keys \
      as compared with their distractors.
      """,
    examples: [
      Example(
        .init(.manifest, "bank: ⟦example⟧"),
        Example.numbered(
          1...8,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            options:
              - text: It was closed
              - text: It was built anew
                key: true
              - text: It was flooded
          """
        )
      ),
      Example(
        .init(.manifest, "bank: example"),
        Example.numbered(
          1...8,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            options:
              - text: It was closed
              - text: It was built
                key: true
              - text: It was flooded
          """
        )
      ),
    ],
    check: .bank { bank in
      guard let place = bank.place else { return [] }
      let lengths = KeyLengths(of: bank.keyedChoices)
      guard lengths.isBeyondChance else { return [] }
      return [
        Finding(
          "the key is the longest option in \(lengths.longest.count) of \(lengths.chances.count) "
            + "items, and chance explains about \(Int(lengths.expected))",
          at: place,
          notes: lengths.worst.map { choice in
            choice.keyed.note(
              "the key has \(choice.key) characters, and the longest distractor \(choice.distractor)"
            )
          },
          help: "say more in distractors, or less in keys"
        )
      ]
    }
  )
}
