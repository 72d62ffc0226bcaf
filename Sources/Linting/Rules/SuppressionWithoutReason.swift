extension Rule {
  static let suppressionWithoutReason = Rule(
    "suppression-without-reason",
    precision: .exact,
    summary: "A comment silences a rule and does not say why",
    finds: """
      A comment that begins with 'banklint:' and gives no reason after ' -- ', or cannot be \
      understood. It suppresses nothing.
      """,
    matters: """
      The next author cannot tell whether a finding is wrong, or was in the way. A comment that is \
      not understood is not heeded.
      """,
    instead: "'# banklint: ignore <rule> -- ' and a reason that the next author can judge.",
    examples: [
      """
      ⟦# banklint: ignore negative-stem⟧
      stem: Which river does NOT flow through Vienna?
      """,
      """
      ⟦# banklint: ignor negative-stem -- the exam asks so⟧
      stem: Which river does NOT flow through Vienna?
      """,
      """
      ⟦# banklint: ignore -- the exam asks so⟧
      stem: Which river does NOT flow through Vienna?
      """,
      """
      # banklint: ignore negative-stem -- the exam asks so
      stem: Which river does NOT flow through Vienna?
      """,
      """
      # What banklint: says here is no instruction.
      stem: Which river flows through Vienna?
      """,
    ],
    check: .suppression
  )
}
