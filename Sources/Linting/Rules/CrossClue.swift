import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let crossClue = Rule(
    "cross-clue",
    precision: .low,
    isPreview: true,
    summary: "The stem of one item says the key of another one",
    finds: """
      A multiple choice whose key, of two words or more, stands word for word in the stem of \
      another item of the same topic that is not its enemy and shares no case study with it.
      """,
    matters: "Who gets both in one form reads the answer to the one in the other.",
    instead: "Each in the other's 'enemies', or other words in the stem.",
    examples: [
      """
      - id: longest
        stem: Which river is the longest of Austria?
        options:
          - text: ⟦The river Danube⟧
            key: true
          - text: The river Mur
          - text: The river Inn
      - id: bridges
        stem: How many bridges lead across the river Danube in Vienna?
        options:
          - text: about 10
            key: true
          - text: about 20
      """,
      """
      - id: longest
        stem: Which river is the longest of Austria?
        enemies: [bridges]
        options:
          - text: The river Danube
            key: true
          - text: The river Mur
          - text: The river Inn
      - id: bridges
        stem: How many bridges lead across the river Danube in Vienna?
        enemies: [longest]
        options:
          - text: about 10
            key: true
          - text: about 20
      """,
    ],
    check: .items { items in
      KeyPhrases(of: items).places().compactMap { place in
        let (item, other) = (items[place.item], items[place.other])
        guard let (key, _) = item.soleKey, !item.isKeptApart(from: other) else { return nil }
        let range = other.stem.range(ofWords: place.words)
        return Finding(
          "the stem of \(other.draft.name) says this key",
          at: key.text.place,
          notes: [Diagnostic.Note("it stands here", at: range)],
          help: "make the two enemies, so that no form has both"
        )
      }
    }
  )
}

extension ItemText {
  /// Whether two items never share a form, or always do.
  fileprivate func isKeptApart(from other: ItemText) -> Bool {
    if draft.caseStudy != nil, draft.caseStudy == other.draft.caseStudy { return true }
    guard let id = draft.id?.string, let otherID = other.draft.id?.string else { return true }
    return draft.enemies.contains { $0.string == otherID }
      || other.draft.enemies.contains { $0.string == id }
  }
}
