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
      U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069, as escapes, too.
      """,
    matters: "What is shown is not what is stored: an option can read as its opposite.",
    instead: "The text without it; writing from right to left needs no such character.",
    examples: [
      #"stem: "Which river flows ⟦\u202E⟧through Vienna?""#,
      #"stem: "Which river flows through Vienna? \u05D3""#,
    ],
    check: .text { passage in
      passage.findings(of: isBidiControl, isFixSafe: false) {
        "\(codePointName($0)) changes the direction of writing"
      }
    }
  )
}

private func isBidiControl(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
