extension Rule {
  static let repeatedLead = Rule(
    "repeated-lead",
    precision: .medium,
    isPreview: true,
    summary: "All options begin with the same words",
    finds: """
      Three options or more that begin with the same three words or more, and go on with others. \
      Names, whose words all begin with capitals, are left out.
      """,
    matters: "Candidates read the words once for each option and learn nothing from them.",
    instead: "The words at the end of the stem.",
    examples: [
      """
      options:
        - text: ⟦It flows through⟧ Vienna
          key: true
        - text: It flows through Prague
        - text: It flows through Berlin
      """,
      """
      options:
        - text: It flows through Vienna
          key: true
        - text: It flows through Prague
        - text: It ends at Berlin
      """,
    ],
    check: .item { item in
      guard item.isChoice, item.options.count > 2, let first = item.options.first?.text else {
        return []
      }
      let common = item.options.dropFirst().reduce(first.words.count) { count, option in
        let pairs = zip(first.words.prefix(count), option.text.words)
        return pairs.prefix { $0.term == $1.term }.count
      }
      let isMore = item.options.allSatisfy { $0.text.words.count > common }
      let isName = first.words.prefix(common).allSatisfy {
        first.bytes[$0.bounds.lowerBound].isUppercase
      }
      guard common >= 3, isMore, !isName, !first.bytes.contains(UInt8(ascii: "`")) else {
        return []
      }
      return [
        Finding(
          "every option begins with '\(first.text(ofWords: 0..<common))'",
          at: first.range(ofWords: 0..<common),
          help: "move the words to the end of the stem"
        )
      ]
    }
  )
}
