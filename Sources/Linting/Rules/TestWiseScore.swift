import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let testWiseScore = Rule(
    "test-wise-score",
    precision: .high,
    isOnByDefault: false,
    summary: "A guesser who knows nothing of the subject scores above chance",
    finds: """
      A bank on which one of the guessers of 'banklint attack' (the longest option, the most \
      cautious, a position, what the guessers together teach ...) earns 5 points more than chance, \
      so that chance does it once in a hundred banks, corrected for the number of guessers. It \
      looks at all pairs of options and learns from all items, and is off because that takes its time.
      """,
    matters: "Who passes has learnt to sit exams, and not the subject.",
    instead: """
      Items in which the clue says nothing; 'banklint attack' lists all items that the guesser gets \
      right.
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
              - text: It was freed
                key: true
              - text: It never moved
          """
        )
      ),
      Example(
        .init(.manifest, "bank: example"),
        Example.numbered(
          1...4,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            options:
              - text: It was closed
              - text: It was freed
                key: true
              - text: It was moved
          """
        )
      ),
    ],
    check: .admitted { admitted in
      let loaded = admitted.loaded
      guard let place = loaded.draft.place,
        let best = Attack.mostTelling(on: admitted.bank.items, margin: 5)
      else { return [] }
      let gaveAway = Set(best.gaveAway.prefix(namedItems))
      let named = loaded.draft.items.filter { gaveAway.contains($0.id?.string ?? "") }
      return [
        Finding(
          "'\(best.name)' (\(best.choice)) scores \(percent(best.score)) on \(best.decided) items, "
            + "and chance \(percent(best.chance))",
          at: place,
          notes: named.map { Diagnostic.Note("\($0.name) is given away", at: $0.place.range) },
          help: "see 'banklint attack' for all items that it gets right"
        )
      ]
    }
  )
}

extension Attack {
  /// The guesser that beats chance by more than the margin with the least luck.
  static func mostTelling(on items: [Item], margin: Int) -> Result? {
    Trial.results(of: Sitting(of: items).trials)
      .filter { isFlagged($0, margin: margin) }
      .min { $0.corrected < $1.corrected }
  }
}

private func percent(_ share: Fraction) -> String {
  (share * 100).decimalText(places: 1) + " %"
}
