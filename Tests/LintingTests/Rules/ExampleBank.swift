import Assessment
import Diagnostics
import ItemBank
import Linting
import TestSupport

/// A bank of the items in an example, what the example leaves out filled in.
///
/// An example is a fragment of a file of items. Lines such as `# syllabus.yaml` begin fragments of
/// the manifest and of the topics of section 1, `Waters`; without them there is no syllabus.
struct ExampleBank {
  /// The files with the marks of the example.
  let marked: String
  let loaded: LoadedBank
  private let files: [(name: String, marked: String)]

  init(_ example: Rule.Example) {
    let parts = Self.parts(of: example.text)
    let syllabus = parts["syllabus.yaml"].map(ExampleSyllabus.init)
    files =
      [
        (
          "bank.yaml",
          "format: 1\nbank: example\ntitle: Example\nprofile: example\n"
            + (parts["bank.yaml"] ?? "")
        ), ("items.yaml", Self.file(of: parts["items.yaml"] ?? "")),
      ] + (syllabus.map { [("syllabus.yaml", $0.marked)] } ?? [])
    marked = files.map(\.marked).joined()
    let sources = files.map { SourceFile(path: $0.name, text: MarkedText($0.marked).text) }
    loaded = loadBank(manifest: sources[0], files: [sources[1]], folder: "") { _ in
      syllabus?.profile
    }
  }

  /// The files with marks around what is found in them.
  func marked(_ diagnostics: [Diagnostic]) -> String {
    files.map { file in
      let ranges = diagnostics.filter {
        !$0.range.isWholeFile && $0.range.file.path.hasSuffix(file.name)
      }
      return MarkedText.mark(ranges.map(\.range.bounds), in: MarkedText(file.marked).text)
    }.joined()
  }

  /// The fragments of an example by the names of their files.
  private static func parts(of text: String) -> [String: String] {
    guard text.hasPrefix("# ") else { return ["items.yaml": text] }
    var parts: [String: String] = [:]
    var name = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        name = String(line.dropFirst(2))
        parts[name] = ""
      } else {
        parts[name, default: ""] += line + "\n"
      }
    }
    if let items = parts["items.yaml"] { parts["items.yaml"] = String(items.dropLast()) }
    return parts
  }

  /// What was found while the bank was read, the missing profile left out.
  var structural: [Diagnostic] { loaded.diagnostics.filter { $0.rule != "unknown-profile" } }

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
