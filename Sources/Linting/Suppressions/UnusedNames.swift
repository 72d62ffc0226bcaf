import Diagnostics
import YAML

/// The names in a comment that silence nothing, and the comment without them.
struct UnusedNames {
  let findings: [Finding]

  /// Takes the names that `isUnused` says are, by their position and the rule that they name.
  init(of suppression: Suppression, isUnused: (Int, Rule) -> Bool) {
    let rules = suppression.names.map { Rule.named($0.text) }
    let unused = rules.indices.filter { index in
      rules[index].map { isUnused(index, $0) } ?? false
    }
    guard !unused.isEmpty else {
      findings = []
      return
    }
    // The fix of a name that is not known may be in the same place.
    let fix = rules.contains { $0 == nil } ? nil : Self.fix(of: suppression, without: unused)
    let isWhole = unused.count == suppression.names.count
    let idle = unused.filter { rules[$0]?.canBeSuppressed == true }
    var findings: [Finding] = []
    if let first = idle.first {
      let names = idle.map { "'\(suppression.names[$0].text)'" }.joined(separator: ", ")
      findings.append(
        Finding(
          "nothing here breaks \(names)",
          at: isWhole ? suppression.comment.range : suppression.names[first].range,
          help: Self.advice(suppression, isWhole: isWhole),
          fix: fix
        )
      )
    }
    for index in unused {
      guard let rule = rules[index], !rule.canBeSuppressed else { continue }
      let name = suppression.names[index]
      findings.append(
        Finding(
          "'\(name.text)' cannot be ignored by a comment",
          at: name.range,
          help: rule.canBeIgnored
            ? "'--ignore \(name.text)' or the settings leave it out"
            : "what it reports makes the file unusable: mend it",
          fix: fix
        )
      )
    }
    self.findings = findings
  }

  private static func advice(_ suppression: Suppression, isWhole: Bool) -> String {
    guard isWhole else { return "take the name out" }
    if suppression.isForFile { return "delete the comment" }
    return suppression.comment.isAlone
      ? "delete the comment; one on a line of its own holds for what begins below it"
      : "delete the comment; one at the end of a line holds for what begins on the line"
  }

  private static func fix(of suppression: Suppression, without unused: [Int]) -> Diagnostic.Fix {
    let names = suppression.names.indices.filter { !unused.contains($0) }
    guard !names.isEmpty else {
      return Diagnostic.Fix(
        "delete the comment",
        isSafe: true,
        edits: [Diagnostic.Edit(suppression.comment.rangeWithBlanks, with: "")]
      )
    }
    let left = names.map { suppression.names[$0].text }.joined(separator: ", ")
    return Diagnostic.Fix(
      "take out what is unused",
      isSafe: true,
      edits: [Diagnostic.Edit(suppression.namesRange, with: left)]
    )
  }
}

extension Comment {
  /// The comment with the blanks before it; with its line break as well if it stands alone.
  fileprivate var rangeWithBlanks: SourceRange {
    let bytes = range.file.bytes
    var (start, end) = (range.bounds.lowerBound, range.bounds.upperBound)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard isAlone else { return SourceRange(range.file, start..<end) }
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return SourceRange(range.file, start..<end)
  }
}
