import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let keyRun = Rule(
    "key-run",
    precision: .medium,
    isPreview: true,
    summary: "Keys stand at the same position in one item after another",
    finds: """
      Six multiple choices or more in a row, in the order of the files, whose keys stand at the \
      same position: so many that a bank of that size has such a run by chance once in two hundred \
      times. Items with 'fixed-order' are left out.
      """,
    matters: """
      Who prints the bank or reads it in order notices, and expects the next key at the same \
      place. The forms of mockexam draw items and shuffle options, so that the run is not seen \
      there.
      """,
    instead: "Keys at other positions in some of the items.",
    examples: [
      Example(
        .init(.manifest, "bank: ⟦example⟧"),
        Example.numbered(
          1...10,
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
      Example(
        .init(.manifest, "bank: example"),
        Example.numbered(
          1...10,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            fixed-order: true
            options:
              - text: It was closed
              - text: It was freed
                key: true
              - text: It was moved
          """
        )
      ),
    ],
    check: .bank { bank in
      guard let place = bank.place else { return [] }
      let shuffled = bank.keyedChoices.filter { !$0.item.hasFixedOrder }
      return UnlikelyRun.all(in: shuffled).map { run in
        let letter = Option.name(of: run.choices.first?.key ?? 0)
        return Finding(
          "the key is option \(letter) in \(run.choices.count) items in a row",
          at: place,
          notes: run.choices.prefix(namedItems).map { $0.note("the key is option \(letter)") },
          help: "move the keys of some of them to other positions"
        )
      }
    }
  )
}
