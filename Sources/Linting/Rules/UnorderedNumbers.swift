extension Rule {
  static let unorderedNumbers = Rule(
    "unordered-numbers",
    precision: .high,
    fix: .safe,
    summary: "Options that are numbers are not in their order",
    finds: """
      A choice whose options differ only in one number each, where the numbers neither rise nor \
      fall from the first option to the last.
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
      guard item.isChoice, item.options.count > 2, Quantity(item.options[0].text) != nil else {
        return []
      }
      let numbers = item.options.compactMap { Quantity($0.text) }
      guard let first = numbers.first, numbers.count == item.options.count,
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
          at: item.options[turn].text.place,
          help: "sort them, and keep them so with 'fixed-order: true'",
          fix: item.draft.fix(sortingOptionsBy: values)
        )
      ]
    }
  )
}
