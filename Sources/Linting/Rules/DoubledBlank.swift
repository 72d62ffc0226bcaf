extension Rule {
  static let doubledBlank = Rule(
    "doubled-blank",
    precision: .high,
    summary: "Two blanks stand between words",
    finds: """
      Two blanks or more between words of a line. Code, indentation and blanks after the end of a \
      sentence are left out.
      """,
    matters: "It is a slip; texts that differ by a blank alone are not found as equal.",
    instead: "One blank.",
    examples: [
      "stem: Which river⟦  ⟧flows through Vienna?",
      "stem: |\n  A map shows cities.  Which river flows\n    through Vienna with `a  b` on it?",
    ],
    check: .text { passage in
      var findings: [Finding] = []
      for index in passage.words.indices.dropFirst() {
        let gap = passage.gap(before: index)
        guard gap.count > 1, passage.bytes[gap].allSatisfy({ $0 == UInt8(ascii: " ") }) else {
          continue
        }
        findings.append(
          Finding("\(gap.count) blanks stand here", at: passage.range(gap), help: "write one")
        )
      }
      return findings
    }
  )
}
