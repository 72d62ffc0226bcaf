extension Rule {
  static let repeatedWord = Rule(
    "repeated-word",
    precision: .high,
    fix: .safe,
    summary: "A word stands twice in a row",
    finds: """
      A word right after itself. Names such as "Bora Bora", numbers, code and words that may follow \
      themselves ("had had") are left out.
      """,
    matters: "It is a slip, and slips make candidates doubt the rest of the item.",
    instead: "The word once.",
    examples: [
      "stem: Which river flows ⟦through through⟧ Vienna?",
      "stem: Which island lies near Bora Bora?",
      "stem: How often does count count + 1 run?",
      "stem: Which river had had a lock before?",
    ],
    check: .text { passage in
      var findings: [Finding] = []
      for index in passage.words.indices.dropFirst() {
        guard passage.words[index].term == passage.words[index - 1].term,
          passage.isSlip(at: index)
        else { continue }
        let word = passage.text(ofWords: index..<index + 1)
        let again =
          passage.words[index - 1].bounds.upperBound..<passage.words[index].bounds.upperBound
        findings.append(
          Finding(
            "'\(word)' stands twice",
            at: passage.range(ofWords: index - 1..<index + 1),
            fix: passage.fix("write it once", replacing: again, with: "")
          )
        )
      }
      return findings
    }
  )
}

extension Passage {
  /// Whether only white space stands before a repeated word and it may not follow itself.
  fileprivate func isSlip(at index: Int) -> Bool {
    let first = bytes[words[index].bounds.lowerBound]
    return first.isLowercase && !repeatable.contains(words[index].term) && !isInFormula(index)
      && bytes[gap(before: index)].allSatisfy { $0 <= UInt8(ascii: " ") }
  }

  /// Whether a repeated word is part of code, of a formula or of a number in words: `s s`,
  /// `count count + 1`, `(log log n)`, `seventy-nine nine hundred`.
  private func isInFormula(_ index: Int) -> Bool {
    if words[index].bounds.count == 1, words[index].term != "a" { return true }
    let (before, after) = (bytes[gap(before: index - 1)], bytes[gap(before: index + 1)])
    return before.last == UInt8(ascii: "(") || before.last == UInt8(ascii: "-")
      || after.contains(where: operators.contains)
  }
}

private let operators = Array("+=*/<>(".utf8)
private let repeatable: Vocabulary = ["had", "that", "is", "do", "very"]
