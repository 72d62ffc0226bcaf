import Assessment
import Diagnostics
import ItemBank
import Linting
import TestSupport
import Testing
import YAML

@Suite struct `What rules say about their fixes` {
  struct Case: CustomTestStringConvertible {
    let rule: Rule
    var testDescription: String { rule.id.name }
  }

  static let checked = Rule.all.filter { !$0.isStructural }.map(Case.init)

  /// Fixed texts of all files of a bank, and the diagnostics of one rule before and after.
  private func fix(
    _ bank: LoadedBank,
    _ rule: Rule,
    _ reload: @escaping ([SourceFile]) -> LoadedBank
  ) -> (before: [Diagnostic], after: [Diagnostic], fixed: FixedBank) {
    let check = { bank in FixExam.findings(in: bank, [rule]).filter { $0.rule == rule.id } }
    let fixed = FixedBank(bank, includingUnsafe: true, check: check, reload: reload)
    return (check(bank), check(fixed.bank), fixed)
  }

  @Test(arguments: checked)
  func `is true of their examples`(case: Case) {
    let rule = `case`.rule
    var isFixed = false
    for example in rule.examples {
      let bank = ExampleBank(example).loaded
      let (before, after, fixed) = fix(bank, rule) { files in
        loadBank(manifest: files[0], files: Array(files.dropFirst()), folder: bank.folder) { _ in
          bank.profile
        }
      }
      for fix in before.compactMap(\.fix) {
        #expect(fix.isSafe == (rule.fix == .safe) && !fix.edits.isEmpty && rule.fix != .none)
      }
      guard before.contains(where: { $0.fix != nil }) else {
        #expect(fixed.changes.isEmpty)
        continue
      }
      isFixed = true
      #expect(after == [], "\(fixed.bank.documents[1].source.bytes)")
      #expect(fixed.refused == [] && fixed.isSettled && fixed.changes.count == 1)
    }
    #expect(isFixed == (rule.fix != .none))
  }

  struct Slip: CustomTestStringConvertible {
    let rule: String
    let text: String
    var testDescription: String { rule }

    init(_ rule: String, _ text: String) {
      self.rule = rule
      self.text = text
    }
  }

  static let slips = [
    Slip("byte-order-mark", "\u{FEFF}" + FixExam.file("stem: Which?")),
    Slip("control-character", FixExam.file("stem: Which\u{8} river?")),
    Slip("repeated-topic", FixExam.file("also: [1/floods, 1/floods]\nstem: Which?")),
    Slip(
      "unannounced-key-count",
      FixExam.file(
        """
        type: multiple-response
        stem: Which?
        options:
          - {text: Danube, key: true, rationale: It rises there.}
          - {text: Rhine, key: true, rationale: It rises there.}
          - {text: Elbe, rationale: It rises there.}
        """
      )
    ),
    Slip("unknown-enemy", FixExam.file("stem: Which?\nenemies: [tow]") + second),
    Slip("unknown-key", FixExam.file("stem: Which?\nlevle: remember")),
    Slip(
      "unknown-response",
      FixExam.file(
        """
        type: matching
        stem: Which?
        prompts:
          - {text: Vienna, match: danbue, rationale: It is so.}
          - {text: Bonn, match: rhine, rationale: It is so.}
        responses: [{id: danube, text: Danube}, {id: rhine, text: Rhine}]
        #options: no
        """
      )
    ),
    Slip("unknown-topic", FixExam.file("also: [1/flods]\nstem: Which?")),
    Slip("unknown-value", FixExam.file("level: rememer\nstem: Which?")),
  ]

  private static let second =
    FixExam.file("stem: Which?").replacing("format: 1\nitems:\n", with: "").replacing(
      "id: one",
      with: "id: two"
    )

  @Test(arguments: slips)
  func `is true of what is found while files are read`(slip: Slip) throws {
    let rule = try #require(Rule.named(slip.rule))
    let bank = FixExam.load(slip.text)
    let (before, after, fixed) = fix(bank, rule) { FixExam.load(Array($0.dropFirst())) }
    #expect(before.count == 1 && before[0].fix?.isSafe == (rule.fix == .safe))
    #expect(after == [] && fixed.refused == [] && fixed.count == 1)
    #expect(fixed.bank.diagnostics == [])
  }

  @Test func `is tried for each rule that is heeded while files are read`() {
    let claimed = Rule.all.filter { $0.isStructural && $0.fix != .none }.map(\.id.name)
    #expect(claimed == Self.slips.map(\.rule).sorted())
  }
}
