import Diagnostics

extension Rule {
  static let invisibleCharacter = Rule(
    "invisible-character",
    precision: .exact,
    fix: .safe,
    summary: "A character is not seen",
    finds: """
      Soft hyphens, spaces of no width, word joiners, spaces that do not break, fillers and tags. \
      What joins the parts of an emoji or chooses its look is left out.
      """,
    matters: """
      Two texts that look the same differ, so that searches and comparisons fail, and a text can \
      carry what nobody sees.
      """,
    instead: "The text without it, or a plain space.",
    examples: [
      #"stem: "Which river flows⟦\u00A0⟧through Vienna?""#,
      #"stem: "Which ri⟦\u200B⟧ver flows through Vienna?""#,
      "stem: Which river flows through Zürich – or “Turicum”?",
    ],
    check: .text { passage in
      passage.findings(of: isInvisible, replacement: { $0 == "\u{A0}" ? " " : "" }) {
        "\(codePointName($0)) is not seen"
      }
    }
  )
}

private func isInvisible(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
  switch scalar.value {
  case 0x00A0, 0x00AD, 0x115F, 0x1160, 0x180E, 0x200B, 0x200C, 0x2060...0x2064, 0x3164, 0xFFA0,
    0xE0001...0xE007F:
    true
  case 0x200D, 0xFE00...0xFE0F:
    // After a symbol these belong to an emoji.
    previous.map { $0.value < 0x2000 && !("0"..."9").contains($0) } ?? true
  default:
    false
  }
}
