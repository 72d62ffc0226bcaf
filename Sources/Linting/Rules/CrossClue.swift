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
      var topics: [String: [Int]] = [:]
      for (index, item) in items.enumerated() {
        topics[item.draft.topic?.string ?? "", default: []].append(index)
      }
      return items.indices.flatMap { index -> [Finding] in
        let item = items[index]
        guard let (key, _) = item.soleKey, key.text.words.count > 1, !key.text.isRemark else {
          return []
        }
        let phrase = Phrase(key.text.words.map(\.term))
        let others = topics[item.draft.topic?.string ?? ""] ?? []
        return others.compactMap { other in
          guard other != index, !item.isKeptApart(from: items[other]),
            let words = items[other].stem.firstWords(of: phrase),
            item.stem.firstWords(of: phrase) == nil
          else { return nil }
          let (name, place) = (items[other].draft.name, items[other].stem.range(ofWords: words))
          return Finding(
            "the stem of \(name) says this key",
            at: key.text.place,
            notes: [Diagnostic.Note("it stands here", at: place)],
            help: "make the two enemies, so that no form has both"
          )
        }
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
