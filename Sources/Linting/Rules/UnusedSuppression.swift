extension Rule {
  static let unusedSuppression = Rule(
    "unused-suppression",
    precision: .exact,
    fix: .safe,
    summary: "A comment silences a rule that reports nothing there",
    finds: """
      A 'banklint: ignore' about a rule that finds nothing where the comment holds, or about one \
      that no comment can silence. A rule that is not heeded in this run is left out, and so is \
      everything while the files have errors, because the rules have not looked at all items then.
      """,
    matters: """
      The mistake was mended, or the comment never held for it. Left in place, it silences the next \
      one unseen.
      """,
    instead: "Nothing, or the comment above the item, the key or the list entry that it is about.",
    examples: [
      """
      ⟦# banklint: ignore repeated-word -- it is the title of a film⟧
      stem: Which river flows through Vienna?
      """,
      "stem: Which river flows through Vienna? ⟦# banklint: ignore double-negative -- quoted⟧",
      """
      # banklint: ignore repeated-word, ⟦double-negative⟧ -- it is the title of a film
      stem: Which river flows through through Vienna?
      """,
      """
      # banklint: ignore repeated-word, ⟦missing-key⟧ -- it is the title of a film
      stem: Which river flows through through Vienna?
      """,
      """
      # banklint: ignore repeated-word -- it is the title of a film
      stem: Which river flows through through Vienna?
      """,
    ],
    check: .suppression
  )
}
