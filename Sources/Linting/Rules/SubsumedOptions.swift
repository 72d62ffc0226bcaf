import Assessment
import Diagnostics

extension Rule {
  static let subsumedOptions = Rule(
    "subsumed-options",
    precision: .low,
    isPreview: true,
    summary: "An option says what another one says, and more",
    finds: """
      Two options of a multiple choice, one of which is the other joined to more by "and".
      """,
    matters: """
      If the longer one is true so is the shorter one, so one of them is ruled out by logic alone.
      """,
    instead: "Options of which each can be true while all others are false.",
    examples: [
      """
      options:
        - text: The river Danube
          key: true
        - text: ⟦The river Rhine and its arms⟧
        - text: The river Rhine
      """,
      """
      options:
        - text: The river Danube
          key: true
        - text: The river Rhine without its arms
        - text: The river Rhine
      """,
    ],
    check: .item { item in
      guard item.type == .multipleChoice else { return [] }
      return item.options.compactMap { long in
        let part = item.options.first { short in
          long.text.words.count > short.text.words.count && long.text.joins(short.text)
        }
        guard let part else { return nil }
        return Finding(
          "this option contains '\(part.text.text(part.text.trimmedBounds))'",
          at: long.text.place,
          notes: [Diagnostic.Note("the option that it contains", at: part.text.place)],
          help: "let each option be possible without the others"
        )
      }
    }
  )
}

extension Passage {
  /// Whether the text is another one, "and", and more; or more, "and", and the other one.
  fileprivate func joins(_ other: Passage) -> Bool {
    let count = other.words.count
    guard count > 1, words.count > count + 1 else { return false }
    let isFirst = zip(words, other.words).allSatisfy { $0.term == $1.term }
    if isFirst, words[count].term == "and" { return true }
    let isLast = words.suffix(count).elementsEqual(other.words) { $0.term == $1.term }
    return isLast && words[words.count - count - 1].term == "and"
  }
}
