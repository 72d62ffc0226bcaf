import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let determinerAsymmetry = Rule(
    "determiner-asymmetry",
    precision: .medium,
    isPreview: true,
    summary: "Strong words stand in distractors, or cautious words in keys, too often",
    finds: """
      A bank of multiple choices in which words such as "always" and "only" stand in a larger share \
      of the distractors than of the keys, or words such as "may" and "often" in a larger share of \
      the keys, by three standard errors of the difference; at least ten options must have them.
      """,
    matters: """
      What is always so is seldom true, and candidates know that: they cross out the strong options \
      and mark the cautious one.
      """,
    instead: "Keys and distractors of the same force.",
    examples: [
      Example(
        .init(.manifest, "bank: ⟦example⟧"),
        Example.numbered(
          1...12,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            options:
              - text: It was always closed
              - text: It was finally freed
                key: true
              - text: It was never moved
          """
        )
      ),
      Example(
        .init(.manifest, "bank: example"),
        Example.numbered(
          1...12,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            options:
              - text: It was always closed
              - text: It was always freed
                key: true
              - text: It was never moved
          """
        )
      ),
    ],
    check: .bank { bank in
      guard let place = bank.place else { return [] }
      let choices = bank.keyedChoices
      return Asymmetry.shares(in: choices).compactMap { asymmetry, shares in
        guard shares.areBeyondChance else { return nil }
        return Finding(
          "\(asymmetry.name) words are in \(shares.keys.text) keys and in "
            + "\(shares.distractors.text) distractors",
          at: place,
          notes: asymmetry.worst(of: choices),
          help: "let keys and distractors be of the same force"
        )
      }
    }
  )
}
