import Assessment
import Diagnostics
import ItemBank
import Linting
import TestSupport

/// A bank of the items in an example, what the example leaves out filled in.
struct ExampleBank {
  /// The file of items with the marks of the example.
  let marked: String
  let ranges: [Range<Int>]
  let loaded: LoadedBank

  init(_ example: Rule.Example) {
    marked = Self.file(of: example.text)
    let text = MarkedText(marked)
    ranges = text.ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    loaded = loadBank(
      manifest: SourceFile(
        path: "bank.yaml",
        text: "format: 1\nbank: example\ntitle: Example\nprofile: none\n"
      ),
      files: [SourceFile(path: "items.yaml", text: text.text)],
      folder: ""
    ) { _ in nil }
  }

  /// The file with marks around what is found in it.
  func marked(_ diagnostics: [Diagnostic]) -> String {
    let ranges = diagnostics.filter { !$0.range.isWholeFile }.map(\.range.bounds)
    return MarkedText.mark(ranges, in: MarkedText(marked).text)
  }

  /// What was found while the bank was read, the missing profile left out.
  var structural: [Diagnostic] { loaded.diagnostics.filter { $0.rule != "unknown-profile" } }

  /// What a rule finds once the bank is read.
  ///
  /// What is said about comments depends on what all other rules find.
  func findings(of rule: Rule) -> [Diagnostic] {
    if rule.isStructural { return structural.filter { $0.rule == rule.id } }
    guard rule.isAboutSuppressions else { return Linter.findings(in: loaded, rules: [rule]) }
    return shown(by: Rule.all).filter { $0.rule == rule.id }
  }

  /// What is shown when the bank is checked by some rules.
  func shown(by rules: [Rule]) -> [Diagnostic] {
    let found = structural.found(by: rules) + Linter.findings(in: loaded, rules: rules)
    return SuppressedFindings(of: found, in: loaded.documents, rules: rules).kept
  }

  private static func file(of fragment: String) -> String {
    let lines = fragment.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var items: [[String]] = []
    for line in lines {
      if line.hasPrefix("- ") {
        items.append(["  " + line.dropFirst(2)])
      } else if items.isEmpty {
        items.append(["  " + line])
      } else {
        let isNested = lines[0].hasPrefix("- ")
        items[items.count - 1].append(isNested ? line : "  " + line)
      }
    }
    let all = items.enumerated().flatMap { completed($1, number: $0 + 1) }
    return "format: 1\nitems:\n" + all.joined(separator: "\n") + "\n"
  }

  /// The lines of an item with the keys that it must have.
  private static func completed(_ lines: [String], number: Int) -> [String] {
    func has(_ key: String) -> Bool {
      lines.contains { $0.replacing("⟦", with: "").hasPrefix("  \(key)") }
    }
    var item = withRationales(lines)
    if !has("topic:") { item.insert("  topic: 1/topic", at: 0) }
    if !has("type:") { item.insert("  type: multiple-choice", at: 0) }
    if !has("id:") { item.insert("  id: item-\(number)", at: 0) }
    if !has("stem:") { item.append("  stem: Which river flows through Vienna?") }
    if !has("options"), !has("sequence"), !has("prompts") {
      item += withRationales([
        "  options:", "    - text: Danube", "      key: true", "    - text: Rhine",
        "    - text: Elbe",
      ])
    }
    item[0] = "- " + item[0].dropFirst(2)
    return item.map { "  " + $0 }
  }

  /// The lines with a rationale for each option that has none.
  private static func withRationales(_ lines: [String]) -> [String] {
    var result: [String] = []
    var isMissing = false
    func isOption(_ line: String) -> Bool { line.hasPrefix("    - text:") }
    for (index, line) in lines.enumerated() {
      result.append(line)
      if isOption(line) {
        let rest = lines[(index + 1)...].prefix { $0.hasPrefix("      ") }
        isMissing = !rest.contains { $0.hasPrefix("      rationale:") }
        if isMissing { result.append("      rationale: It says why, in a sentence of its own.") }
      }
    }
    return result
  }
}
