extension Rule {
  static let danglingReference = Rule(
    "dangling-reference",
    precision: .high,
    summary: "A text points at something that is not there",
    finds: """
      Words such as "the figure below", "as shown above" or "the previous question": items have no \
      figures, and they are drawn and shuffled. What stands in the same text is left out.
      """,
    matters: "Candidates look for what is not on the screen.",
    instead: "What the figure would show, in words; or a case study for items that share a text.",
    examples: [
      "stem: Which river does ⟦the figure below⟧ show?",
      "stem: Which river is longer than that of ⟦the previous question⟧?",
      "stem: Which river flows below the castle?",
      "stem: |\n  The lengths are shown below.\n  Rhine: 1233 km\n  Which is the length of the Rhine?",
      "stem: The Rhine floods the meadows. The mill is closed. What ends the floods mentioned above?",
    ],
    check: .text { passage in
      guard let words = passage.firstWords(of: references), !passage.isMet(by: words) else {
        return []
      }
      return [
        Finding(
          "'\(passage.text(ofWords: words))' points at nothing that a candidate sees",
          at: passage.range(ofWords: words),
          help: "say it in words"
        )
      ]
    }
  )
}

extension Passage {
  /// Whether what some words point at can be the text before them or after them.
  fileprivate func isMet(by reference: Range<Int>) -> Bool {
    guard let last = reference.last else { return false }
    if words[reference.lowerBound].term == "the" { return false }
    if words[last].term == "above" {
      return sentences.first.map { $0.upperBound <= reference.lowerBound } ?? false
    }
    guard words[last].term == "below" else { return false }
    // A list, a formula or a table follows; mere sentences go on about something else.
    let rest = bytes[words[last].bounds.upperBound...]
    return rest.contains { displayed.contains($0) }
  }
}

/// The marks of what is displayed instead of told.
private let displayed = Array(":=>{|+\n`".utf8)

private let references: PhraseSet = {
  let figures = [
    "figure", "diagram", "screenshot", "image", "picture", "chart", "graph", "exhibit",
  ]
  let places = figures.flatMap {
    ["the \($0) below", "the \($0) above", "the following \($0)", "following \($0)"]
  }
  let rest = [
    "as above", "as shown above", "shown above", "shown below", "mentioned above", "see above",
    "see below", "the previous question", "the previous item", "the next question",
    "the last question", "the previous option", "the option above", "the option below",
  ]
  return PhraseSet(places + rest)
}()
