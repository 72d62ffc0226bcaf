extension Rule {
  static let contradictoryRationale = Rule(
    "contradictory-rationale",
    precision: .high,
    summary: "A rationale says the opposite of what the key says",
    finds: """
      A rationale of the key that begins with "Incorrect." or the like, and one of a distractor that \
      begins with "Correct." or the like. Items that ask for what is not the case are left out.
      """,
    matters: "Either the wrong option is marked, or candidates are taught what is wrong.",
    instead: "The mark at the option that is right, and a rationale that says why.",
    examples: [
      """
      options:
        - text: Danube
          key: true
          rationale: ⟦Wrong⟧. It flows through Vienna.
        - text: Rhine
          rationale: ⟦This is correct⟧, as it flows through Basel.
        - text: Elbe
      """,
      """
      options:
        - text: Danube
          key: true
          rationale: Wrong maps show another river there.
        - text: Rhine
          rationale: Correct maps show another river there.
        - text: Elbe
      """,
    ],
    check: .item { item in
      guard item.isChoice, item.stem.negation == nil else { return [] }
      return item.options.compactMap { option in
        guard let rationale = option.rationale,
          let words = rationale.verdict(option.isKey ? denials : approvals)
        else { return nil }
        return Finding(
          option.isKey
            ? "the rationale of the key says '\(rationale.text(ofWords: words))'"
            : "the rationale of a distractor says '\(rationale.text(ofWords: words))'",
          at: rationale.range(ofWords: words),
          help: "mend the key or the rationale"
        )
      }
    }
  )
}

extension Passage {
  /// The words at the start that are a verdict and nothing else: `Wrong.`, `This is wrong, as`.
  fileprivate func verdict(_ verdicts: Vocabulary) -> Range<Int>? {
    let isSentence = words.count > 2 && subjects.contains(words[0].term) && words[1].term == "is"
    let end = isSentence ? 2 : 0
    guard end < words.count, verdicts.contains(words[end].term) else { return nil }
    let gap = bytes[gap(before: end + 1)]
    if gap.isEmpty { return 0..<end + 1 }
    let isEnd = gap.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
    return isEnd || isSentence && gap.first == UInt8(ascii: ",") ? 0..<end + 1 : nil
  }
}

private let subjects: Vocabulary = ["this", "that", "it"]
private let denials: Vocabulary = ["incorrect", "wrong", "false", "untrue"]
private let approvals: Vocabulary = ["correct", "right"]
