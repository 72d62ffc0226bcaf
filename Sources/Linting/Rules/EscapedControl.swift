import Diagnostics

extension Rule {
  static let escapedControl = Rule(
    "escaped-control",
    .error,
    precision: .exact,
    fix: .safe,
    summary: "An escape stands for a control character",
    finds: """
      Control characters but tab and line feed, line separators and byte order marks that a text \
      has by escapes in double quotes. As they are, 'control-character' reports them.
      """,
    matters: "They steer the terminal on which a text is shown.",
    instead: "The text without it, or the name of the character where the item is about it.",
    examples: [
      #"stem: "Which river ⟦\u001B⟧[2Jflows through Vienna?""#,
      #"stem: "Which river\tflows through Vienna?""#,
    ],
    check: .text { passage in
      passage.findings(of: isControl, inASCII: true) {
        "\(codePointName($0)) has no place in a text"
      }
    }
  )
}

private func isControl(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
  default: false
  }
}
