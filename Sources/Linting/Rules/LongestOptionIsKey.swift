extension Rule {
  static let longestOptionIsKey = Rule(
    "longest-option-is-key",
    precision: .high,
    summary: "The key is much longer than every distractor",
    finds: """
      A multiple choice whose key is at least a fifth and at least 8 characters longer than the \
      longest distractor; "All of the above" and the like are left out.
      """,
    matters: """
      Authors qualify what is true and leave what is false short, and candidates know that: of all \
      clues for guessing this one helps the most.
      """,
    instead: "Distractors with as much detail as the key, or a key with less.",
    examples: [
      """
      options:
        - text: ⟦The Danube, which flows on to the Black Sea⟧
          key: true
        - text: The Rhine
        - text: The Elbe
      """,
      """
      options:
        - text: The Danube
          key: true
        - text: The Rhine, which flows on to the North Sea
        - text: The Elbe
      """,
    ],
    check: .item { item in
      guard let (key, distractors) = item.soleKey, !key.text.isBareRemark else { return [] }
      let longest = distractors.filter { !$0.text.isBareRemark }.map(\.text.length).max() ?? 0
      let length = key.text.length
      guard longest > 0, length * 5 >= longest * 6, length >= longest + 8 else { return [] }
      return [
        Finding(
          "the key has \(length) characters, and the longest distractor \(longest)",
          at: key.text.place,
          help: "shorten the key, or say more in the distractors"
        )
      ]
    }
  )
}

extension Passage {
  /// Whether it speaks about other options and says nothing more, so that its length tells nothing.
  fileprivate var isBareRemark: Bool { (noneRemark ?? allRemark)?.upperBound == words.count }

  /// How many characters it has, counted as code points.
  var length: Int {
    let bounds = trimmedBounds
    return isASCII ? bounds.count : bytes[bounds].count { $0 & 0xC0 != 0x80 }
  }
}
