public import Diagnostics
import YAML

extension Baseline {
  /// Reads a baseline from its file; entries that cannot be read are reported and left out.
  public static func read(_ source: SourceFile) -> (baseline: Baseline, diagnostics: [Diagnostic]) {
    let (document, mistakes) = Document.read(source)
    var decoder = BaselineDecoder()
    decoder.findings.append(mistakes)
    let baseline = document.root.map { decoder.decode($0) } ?? Baseline()
    return (baseline, decoder.findings.diagnostics)
  }
}

enum BaselineKey: String, Key {
  case format, findings, coverage

  static let owner = "a baseline"
  static let vocabulary = Vocabulary(of: BaselineKey.self)
}

enum BaselineEntryKey: String, Key {
  case rule, place, text, count

  static let owner = "a finding of a baseline"
  static let vocabulary = Vocabulary(of: BaselineEntryKey.self)
}

enum BaselineGapKey: String, Key {
  case bank, uncovered, thin

  static let owner = "the coverage in a baseline"
  static let vocabulary = Vocabulary(of: BaselineGapKey.self)
}

private struct BaselineDecoder {
  var findings = Findings()

  mutating func decode(_ root: Node) -> Baseline {
    guard let fields = findings.fields(of: root, BaselineKey.self) else { return Baseline() }
    findings.format(fields[.format], of: root)
    let entries = fields[.findings].flatMap { findings.list($0, "'findings'", mayBeEmpty: true) }
    let gaps = fields[.coverage].flatMap { findings.list($0, "'coverage'", mayBeEmpty: true) }
    return Baseline(
      entries: (entries ?? []).compactMap { entry($0) },
      gaps: (gaps ?? []).compactMap { gap($0) }
    )
  }

  private mutating func entry(_ node: Node) -> Baseline.Entry? {
    guard let fields = findings.fields(of: node, BaselineEntryKey.self) else { return nil }
    let owner = BaselineEntryKey.owner
    let rule = findings.required(fields, .rule, in: owner) { $0.text($1, "'rule'") }
    let place = findings.required(fields, .place, in: owner) { $0.text($1, "'place'") }
    let text = findings.required(fields, .text, in: owner) { $0.text($1, "'text'") }
    let count = fields[.count].map { findings.number($0, "'count'", in: 1...1_000_000) } ?? 1
    guard let rule, let place, let text, let count else { return nil }
    return Baseline.Entry(
      .init(rule: RuleID(rule.string), place: place.string, text: text.string),
      count: count,
      range: node.range
    )
  }

  private mutating func gap(_ node: Node) -> Baseline.Gap? {
    guard let fields = findings.fields(of: node, BaselineGapKey.self) else { return nil }
    let owner = BaselineGapKey.owner
    let bank = findings.required(fields, .bank, in: owner) { $0.text($1, "'bank'") }
    let uncovered = findings.required(fields, .uncovered, in: owner) {
      $0.number($1, "'uncovered'", in: 0...1_000_000)
    }
    let thin = findings.required(fields, .thin, in: owner) {
      $0.number($1, "'thin'", in: 0...1_000_000)
    }
    guard let bank, let uncovered, let thin else { return nil }
    return Baseline.Gap(bank: bank.string, uncovered: uncovered, thin: thin)
  }
}
