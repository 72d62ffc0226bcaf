import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let keyPositionImbalance = Rule(
    "key-position-imbalance",
    precision: .high,
    summary: "Keys stand at one position more or less often than chance explains",
    finds: """
      Multiple choices with the same number of options, at least eight for each option, whose keys \
      are spread over the positions so unevenly that chance does it once in a hundred banks \
      (chi-square), with a position that has less than 0.6 or more than 1.6 times its share.
      """,
    matters: """
      Where options are shown as they are written (with 'fixed-order', in a print, after an export \
      to other programs) a candidate who marks the favourite position earns points for nothing. \
      The forms of mockexam shuffle options unless an item has 'fixed-order', so that little of it \
      is seen there; but people who learn from the files see it.
      """,
    instead: """
      The options in an order that has nothing to do with the key: that of a lot, or of size.
      """,
    examples: [
      Example(
        .init(.manifest, "bank: ⟦example⟧"),
        Example.numbered(
          1...24,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            options:
              - text: It was built
                key: true
              - text: It was closed
              - text: It was flooded
          """
        )
      ),
      Example(
        .init(.manifest, "bank: example"),
        Example.numbered(
          1...23,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            options:
              - text: It was built
                key: true
              - text: It was closed
              - text: It was flooded
          """
        )
      ),
    ],
    check: .bank { bank in
      guard let place = bank.place else { return [] }
      let choices = bank.keyedChoices
      return Set(choices.map(\.optionCount)).sorted().compactMap { optionCount in
        let group = choices.filter { $0.optionCount == optionCount }
        let positions = KeyPositions(of: group.map(\.key), optionCount: optionCount)
        guard let position = positions.imbalance else { return nil }
        let letter = Option.name(of: position)
        let worst = group.filter { $0.key == position }.prefix(namedItems)
        let count = positions.counts[position]
        return Finding(
          "the key is option \(letter) in \(count) of \(group.count) items with \(optionCount) options, "
            + "and chance explains about \(group.count / optionCount)",
          at: place,
          notes: worst.map { $0.note("the key is option \(letter)") },
          help: "move keys to other positions where options have no order of their own"
        )
      }
    }
  )
}
