import Diagnostics
import ItemBank
import Linting
import TestSupport
import YAML

/// A bank about rivers with a syllabus, from texts and without a disk.
enum FixExam {
  private static let profile: LoadedProfile? = {
    let syllabus = """
      format: 1
      syllabus: rivers
      sections:
        - id: "1"
          title: Water
          domain: water
          topics: [{id: springs, title: Springs}, {id: floods, title: Floods}]

      """
    let profile = """
      format: 1
      profile: rivers
      title: Rivers
      syllabus: syllabus.yaml
      time: 10m
      items: {scored: 4}
      domains: [{id: water, title: Water, weight: 100}]
      types: {multiple-choice: {options: 2..4}, multiple-response: {options: 3..}, matching: {prompts: 2}}
      scoring: {scale: [0, 100], pass: 60, assumed-raw-cut: 0.6}

      """
    let files = [(name: "profile.yaml", text: profile), ("syllabus.yaml", syllabus)]
    guard let folder = try? TemporaryFolder(files) else { return nil }
    return try? ProfileLoader(find: { _ in nil }).load(at: folder.file("profile.yaml"))
  }()

  private static let manifest = SourceFile(
    path: "bank.yaml",
    text: "format: 1\nbank: rivers\ntitle: Rivers\nprofile: rivers\n"
  )

  static func load(_ files: [SourceFile]) -> LoadedBank {
    loadBank(manifest: manifest, files: files, folder: "") { _ in profile }
  }

  static func load(_ text: String) -> LoadedBank {
    load([SourceFile(path: "items.yaml", text: text)])
  }

  static func findings(in bank: LoadedBank, _ rules: [Rule] = Rule.all) -> [Diagnostic] {
    let found = bank.diagnostics.found(by: rules) + Linter.findings(in: bank, rules: rules)
    return SuppressedFindings(
      of: found.inSourceOrder().withoutFixesInUnreadableFiles(),
      in: bank.documents,
      rules: rules
    ).kept
  }

  static func fix(
    _ bank: LoadedBank,
    _ rules: [Rule] = Rule.all,
    includingUnsafe: Bool = true,
    check: ((LoadedBank) -> [Diagnostic])? = nil
  ) -> FixedBank {
    FixedBank(
      bank,
      includingUnsafe: includingUnsafe,
      check: check ?? { findings(in: $0, rules) },
      reload: { load(Array($0.dropFirst())) }
    )
  }

  /// The only file of items after its fixes.
  static func fixed(_ text: String, _ rules: [Rule], includingUnsafe: Bool = true) -> String {
    let bank = fix(load(text), rules, includingUnsafe: includingUnsafe).bank
    return String(decoding: bank.documents[1].source.bytes, as: UTF8.self)
  }

  /// A file with one item; `lines` are indented as its keys are.
  static func file(_ lines: String, options: String = Self.options) -> String {
    let text = lines + (lines.contains("options:") ? "" : "\n" + options)
    let indented = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    let type = lines.contains("type:") ? "" : "    type: multiple-choice\n"
    return "format: 1\nitems:\n  - id: one\n    topic: 1/springs\n\(type)\(indented)\n"
  }

  static let options = """
    options:
      - {text: Danube, key: true, rationale: 'It rises there, as the guide says.'}
      - {text: Rhine, rationale: 'It rises there, as the guide says.'}
      - {text: Elbe, rationale: 'It rises there, as the guide says.'}
    """
}
