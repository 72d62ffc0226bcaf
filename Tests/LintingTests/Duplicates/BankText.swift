import Diagnostics
import ItemBank

/// An item of a bank that a test writes; the first option is the key.
struct ItemText {
  var id: String
  var stem: String
  var options: [String]
  var key = 0
  var extra: [String] = []

  var lines: [String] {
    var lines = ["- id: \(id)", "  topic: 1/a", "  type: multiple-choice", "  stem: \"\(stem)\""]
    lines += extra.map { "  " + $0 }
    lines.append("  options:")
    for (position, option) in options.enumerated() {
      lines.append("    - text: \"\(option)\"")
      if position == key { lines.append("      key: true") }
    }
    return lines
  }
}

/// The draft of a bank of one file; what it lacks besides is reported elsewhere.
func bankDraft(_ items: [ItemText]) -> BankDraft {
  bankDraft(lines: items.flatMap(\.lines))
}

func bankDraft(lines: [String]) -> BankDraft {
  let text = (["format: 1", "items:"] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
  return loadBank(
    manifest: SourceFile(path: "bank/bank.yaml", text: "format: 1\nbank: bank\n"),
    files: [SourceFile(path: "bank/items.yaml", text: text)],
    folder: "bank",
    profile: { _ in nil }
  ).draft
}
