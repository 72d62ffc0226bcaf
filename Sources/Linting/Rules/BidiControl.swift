import Diagnostics

extension Rule {
  static let bidiControl = Rule(
    "bidi-control",
    .error,
    precision: .exact,
    fix: .unsafe,
    summary: "A character changes the direction of writing",
    finds: """
      Invisible characters that embed, override, isolate or mark a direction of writing: U+061C, \
      U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069, as escapes, too. In manifests, profiles \
      and syllabuses they cannot be ignored.
      """,
    matters: "What is shown is not what is stored: an option can read as its opposite.",
    instead: "The text without it; writing from right to left needs no such character.",
    examples: [
      #"stem: "Which river flows ⟦\u202E⟧through Vienna?""#,
      #"stem: "Which river flows through Vienna? \u05D3""#,
    ],
    check: .text { passage in
      passage.findings(of: { scalar, _ in scalar.changesDirection }, isFixSafe: false) {
        "\(codePointName($0)) changes the direction of writing"
      }
    }
  )
}
