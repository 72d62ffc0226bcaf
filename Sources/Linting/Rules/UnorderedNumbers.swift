extension Rule {
  static let unorderedNumbers = Rule(
    "unordered-numbers",
    precision: .high,
    fix: .safe,
    summary: "Options that are numbers are not in their order",
    finds: """
      A choice whose options differ only in one number each, where the numbers neither rise nor \
      fall from the first option to the last. "None of the above", "Cannot be determined" and the like are left out.
      """,
    matters: """
      Candidates look for a number where it would stand. Searching for it costs time and measures \
      nothing.
      """,
    instead: "The numbers from the smallest to the largest, and 'fixed-order: true'.",
    examples: [
      """
      options:
        - text: 10 minutes
        - text: ⟦2 minutes⟧
        - text: 50 minutes
          key: true
      """,
      """
      options:
        - text: 2 minutes
        - text: 10 minutes
          key: true
        - text: 50 minutes
      """,
      """
      options:
        - text: 1/2
        - text: ⟦1/6⟧
          key: true
        - text: 1/4
        - text: It cannot be determined
      """,
      """
      options:
        - text: 10 minutes
        - text: 2 hours
          key: true
        - text: 50 minutes
      """,
      """
      options:
        - text: ISO/IEC 27001
        - text: ISO/IEC 42001
          key: true
        - text: ISO/IEC 23894
      """,
    ],
    check: .item { item in
      guard item.isChoice else { return [] }
      let answers = item.options.filter { !$0.text.isNoNumber }
      let numbers = answers.compactMap { Quantity($0.text) }
      guard let first = numbers.first, numbers.count > 2, numbers.count == answers.count,
        numbers.allSatisfy({ $0.hasSameUnit(as: first) })
      else { return [] }
      let values = numbers.map(\.value)
      let steps = zip(values, values.dropFirst())
      guard !steps.allSatisfy({ $0 < $1 }), !steps.allSatisfy({ $0 > $1 }),
        let turn = values.indices.dropFirst().first(where: { values[$0] < values[$0 - 1] })
      else { return [] }
      return [
        Finding(
          "the numbers of the options are not in order",
          at: answers[turn].text.place,
          help: "sort them, and keep them so with 'fixed-order: true'",
          fix: item.draft.fix(sortingOptionsBy: values)
        )
      ]
    }
  )
}

extension Passage {
  /// Whether an option among numbers says that there is no number.
  fileprivate var isNoNumber: Bool {
    guard let first = words.first, !bytes.contains(where: \.isDigit) else { return false }
    return isRemark || first.term == "no" || firstWords(of: undecided) != nil
  }
}

private let undecided = PhraseSet([
  "cannot be determined", "can not be determined", "not enough information", "cannot be calculated",
])
