extension Rule {
  static let unknownRule = Rule(
    "unknown-rule",
    precision: .exact,
    fix: .unsafe,
    summary: "A rule is named that does not exist",
    finds: """
      A name in a 'banklint: ignore' that no rule has. In the settings such a name is an error.
      """,
    matters: "What was meant is not heeded: the finding is still shown, or the rule still off.",
    instead: "The name of a rule, as 'banklint rules' lists them and findings end with.",
    examples: [
      """
      # banklint: ignore ⟦negativ-stem⟧ -- the exam asks so
      stem: Which river flows through Vienna?
      """,
      """
      # banklint: ignore negative-stem -- the exam asks so
      stem: Which river does NOT flow through Vienna?
      """,
    ],
    check: .suppression
  )
}
