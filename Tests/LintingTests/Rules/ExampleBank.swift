import Assessment
import Diagnostics
import ItemBank
import Linting
import TestSupport

/// A bank of the files in an example, what the example leaves out filled in.
struct ExampleBank {
  private let files: [MarkedFile]
  let loaded: LoadedBank

  init(_ example: Rule.Example) {
    var manifest = Self.manifest("")
    var items: [MarkedFile] = []
    var profile: ExampleProfile?
    for fragment in example.fragments {
      switch fragment.kind {
      case .manifest, .soleManifest: manifest = Self.manifest(fragment.text)
      case .syllabus: profile = try? ExampleProfile(profile: "", syllabus: fragment.text)
      case .file: items.append(MarkedFile(path: "example/items.yaml", escaped: fragment.text))
      default: items.append(MarkedFile(path: "example/items.yaml", Self.file(of: fragment.text)))
      }
    }
    if items.isEmpty, example.fragments.map(\.kind) != [.soleManifest] {
      items.append(MarkedFile(path: "example/items.yaml", Self.file(of: "")))
    }
    files = [manifest] + items + (profile?.files ?? [])
    loaded = loadBank(
      manifest: manifest.source,
      files: items.map(\.source),
      folder: "example"
    ) { $0 == "example" ? profile?.loaded ?? ExampleProfile.sound : nil }
  }

  /// The files with the marks of the example.
  var marked: String { files.map(\.marked).joined(separator: "---\n") }

  /// The files with marks around what is found in them.
  func marked(_ diagnostics: [Diagnostic]) -> String {
    files.map { file in
      file.marked(diagnostics.filter { $0.range.file.path == file.source.path })
    }.joined(separator: "---\n")
  }

  /// What was found while the bank was read.
  var structural: [Diagnostic] { loaded.diagnostics }

  /// The manifest with the keys that it must have.
  private static func manifest(_ fragment: String) -> MarkedFile {
    MarkedFile(
      path: "example/bank.yaml",
      completed(fragment, with: ["format: 1", "bank: example", "title: Bank", "profile: example"])
    )
  }

  /// The lines of a mapping, and those of its keys that are missing.
  static func completed(_ fragment: String, with lines: [String]) -> String {
    let own = fragment.replacing("⟦", with: "").replacing("⟧", with: "").split(separator: "\n")
    let missing = lines.filter { line in
      let key = line.prefix { $0 != ":" } + ":"
      return !line.hasPrefix(" ") && !own.contains { $0.hasPrefix(key) }
    }
    return ([fragment] + missing).filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

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
    let isList = lines[0].replacing("⟦", with: "").hasPrefix("- ")
    var items: [[String]] = []
    for line in lines {
      if line.hasPrefix("- ") {
        items.append(["  " + line.dropFirst(2)])
      } else if items.isEmpty {
        items.append(["  " + line])
      } else {
        items[items.count - 1].append(isList ? line : "  " + line)
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
