import Diagnostics
import ItemBank
import Linting
import TestSupport
import Testing
import YAML

@Suite struct `Fixing a bank` {
  struct Case: CustomTestStringConvertible {
    let rule: String
    let before: String
    let after: String
    var testDescription: String { "\(rule): \(before)" }

    init(_ rule: String, _ before: String, _ after: String) {
      self.rule = rule
      self.before = before
      self.after = after
    }

    /// What cannot be mended without changing more than the finding is about.
    init(_ rule: String, unfixable text: String) { self.init(rule, text, text) }
  }

  static let texts = [
    Case("repeated-word", "stem: Which of the the the rivers?", "stem: Which of the rivers?"),
    Case("repeated-word", "stem: 'It''s what what it isn''t'", "stem: 'It''s what it isn''t'"),
    Case("repeated-word", "stem: Which isn't isn't it?", "stem: Which isn't it?"),
    Case("repeated-word", "stem: 'Which isn''t isn''t it?'", "stem: 'Which isn''t it?'"),
    Case(
      "repeated-word",
      "stem: |  # about\n  Which\n  river river\n\n  is it?",
      "stem: |  # about\n  Which\n  river\n\n  is it?"
    ),
    Case(
      "repeated-word",
      "stem: >\n  Which river\n  river  is\n  it?",
      "stem: >\n  Which river  is\n  it?"
    ),
    Case("repeated-word", "stem: Which river\n  river is it?", "stem: Which river is it?"),
    Case("unemphasised-negative", #"stem: "Which is \u006Eot it?""#, #"stem: "Which is NOT it?""#),
    Case("invisible-character", "stem: Which\u{A0}\u{AD}\u{A0}one?", "stem: Which  one?"),
    Case("invisible-character", #"stem: "A\u00A0\u200b#1?""#, #"stem: "A #1?""#),
    Case("invisible-character", unfixable: "stem: Which river is\u{A0}#1 there?"),
    Case("invisible-character", unfixable: "stem: Which river is:\u{A0}Rhine or Inn?"),
    Case("escaped-control", #"stem: "Which \e\\[1m?""#, #"stem: "Which \\[1m?""#),
    Case("bidi-control", "stem: Which\u{202E} one?", "stem: Which one?"),
    Case("stale-term", "stem: Is AWS SSO it?", "stem: Is AWS IAM Identity Center it?"),
    Case(
      "stale-term",
      "stem: Is Amazon Kinesis Data Analytics it?",
      "stem: Is Amazon Managed Service for Apache Flink it?"
    ),
    Case("gendered-wording", "stem: Which is His or HER?", "stem: Which is Their or THEIR?"),
    Case("gendered-wording", unfixable: "stem: Which does he want?"),
    Case("control-character", "stem: Which\u{2028}one?\u{7}", "stem: Which one?"),
    Case(
      "control-character",
      "stem: Which\(String(repeating: "\u{1}", count: 40)) one \(String(repeating: "\u{2}", count: 40))is?",
      "stem: Which one is?"
    ),
    Case("control-character", unfixable: "stem: Which:\u{7} one?"),
    Case("control-character", unfixable: "stem: Which \u{7}# one?"),
    Case("unknown-key", "stem: Which?\n\"lvel\": remember", "stem: Which?\n\"level\": remember"),
    Case("unknown-key", unfixable: "stem: Which?\nlevel: remember\nlevl: remember"),
    Case("unknown-value", "stem: Which?\nlevel: 'rememer'", "stem: Which?\nlevel: 'remember'"),
    Case(
      "unknown-value",
      "stem: Which?\nlevel: >-\n  rememer",
      "stem: Which?\nlevel: >-\n  remember"
    ),
    Case("unknown-topic", "also: [\n  1/flods ]\nstem: A?", "also: [\n  1/floods ]\nstem: A?"),
    Case("repeated-topic", "also: [1/springs]\nstem: A?", "also: []\nstem: A?"),
    Case(
      "repeated-topic",
      "also: [1/springs, 1/floods, '1/floods']\nstem: A?",
      "also: [1/floods]\nstem: A?"
    ),
    Case(
      "repeated-topic",
      "also:\n  - 1/springs\n  - 1/floods\nstem: A?",
      "also:\n  - 1/floods\nstem: A?"
    ),
    Case("repeated-topic", unfixable: "also:\n  - 1/springs\nstem: A?"),
    Case("repeated-topic", unfixable: "also:\n  - 1/floods\n  - 1/springs # why\nstem: A?"),
  ]

  @Test(arguments: texts)
  func `keeps the way in which a text is written`(case: Case) throws {
    let rule = try #require(Rule.named(`case`.rule))
    for lineBreak in ["\n", "\r\n"] {
      let (before, after) = (FixExam.file(`case`.before), FixExam.file(`case`.after))
      let found = FixExam.findings(in: FixExam.load(before), [rule])
      #expect(found.contains { $0.rule == rule.id })
      expectEqualText(
        FixExam.fixed(before.replacing("\n", with: lineBreak), [rule]),
        after.replacing("\n", with: lineBreak)
      )
    }
  }

  static let enemies = [
    ("", "enemies: [two]\n"),
    ("enemies: []\n", "enemies: [two]\n"),
    ("enemies: [three] # all\n", "enemies: [three, two] # all\n"),
    ("enemies: [\n  three,\n]\n", "enemies: [\n  three, two,\n]\n"),
    ("enemies:\n  - three # it\n", "enemies:\n  - three # it\n  - two\n"),
    ("enemies:\n- three\n", "enemies:\n- three\n- two\n"),
  ]

  @Test(arguments: enemies)
  func `names enemies on both sides`(before: String, after: String) throws {
    let rule = try #require(Rule.named("asymmetric-enemy"))
    func text(_ enemies: String) -> String {
      let others = ["two", "three"].map { id in
        FixExam.file("stem: Which?\nenemies: [one]").replacing("format: 1\nitems:\n", with: "")
          .replacing("id: one", with: "id: \(id)")
      }
      return FixExam.file(enemies + "stem: Which?") + others[0]
        + (before.contains("three") ? others[1] : others[1].replacing("[one]", with: "[]"))
    }
    expectEqualText(FixExam.fixed(text(before), [rule]), text(after))
  }

  @Test func `adds several enemies to one item in one go`() throws {
    let rule = try #require(Rule.named("asymmetric-enemy"))
    let ids = (0..<20).map { "item-\($0)" }
    let others = ids.map {
      "  - {id: \($0), topic: 1/springs, type: multiple-choice, stem: Which?, enemies: [one]}\n"
    }
    let fixed = FixExam.fix(FixExam.load(FixExam.file("stem: Which?") + others.joined()), [rule])
    #expect(fixed.isSettled && fixed.count == 20)
    let line = "enemies: [\(ids.joined(separator: ", "))]\n    stem"
    #expect(String(decoding: fixed.bank.documents[1].source.bytes, as: UTF8.self).contains(line))
  }

  @Test func `goes on until nothing is left`() {
    let text = FixExam.file("typ: multiple-choise\nlvel: rememer\nstem: Which of the the rivers?")
      .replacing("    type: multiple-choice\n", with: "")
    let fixed = FixExam.fix(FixExam.load(text), Rule.onByDefault)
    #expect(fixed.count == 5 && fixed.isSettled)
    expectEqualText(
      String(decoding: fixed.bank.documents[1].source.bytes, as: UTF8.self),
      FixExam.file("type: multiple-choice\nlevel: remember\nstem: Which of the rivers?")
    )
  }

  @Test func `leaves to authors what they have to look at`() {
    let text = FixExam.file("lvel: remember\nstem: Which of the the AWS SSO users?")
    let safe = FixExam.fixed(text, Rule.all, includingUnsafe: false)
    expectEqualText(safe, text)
    let sound = text.replacing("lvel", with: "level")
    expectEqualText(
      FixExam.fixed(sound, Rule.all, includingUnsafe: false),
      sound.replacing("the the", with: "the")
    )
  }

  /// A fix that would break the file, as none of the rules has it.
  private func break_(_ bank: LoadedBank, _ word: String, with text: String) -> [Diagnostic] {
    let source = bank.documents[1].source
    let bytes = source.bytes
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: word.utf8) }) else {
      return []
    }
    let range = SourceRange(source, place..<place + word.utf8.count)
    let fix = Diagnostic.Fix("break it", isSafe: true, edits: [.init(range, with: text)])
    return [Diagnostic("repeated-word", "it is whole", at: range, fix: fix)]
  }

  @Test(arguments: [
    ("Danube", "Da: [nube"), ("Danube", "Rhine"), ("id: one", "id: eno"), ("format", "fromat"),
  ])
  func `takes back what breaks a file`(word: String, text: String) {
    let bank = FixExam.load(FixExam.file("stem: Which of the the rivers?"))
    let fixed = FixExam.fix(bank) { break_($0, word, with: text) + FixExam.findings(in: $0) }
    #expect(fixed.refused == ["items.yaml"])
    #expect(fixed.changes.isEmpty && fixed.count == 0)
  }

  @Test func `stops where fixes never settle`() {
    let bank = FixExam.load(FixExam.file("stem: Which?"))
    let fixed = FixExam.fix(bank) { break_($0, "Which", with: "Which, Which") }
    #expect(!fixed.isSettled && fixed.count == FixedBank.roundLimit)
  }

  @Test func `takes the first of fixes that overlap, and all edits of a fix or none`() {
    let text = FixExam.file("stem: Which?")
    let bank = FixExam.load(text)
    func edit(_ source: SourceFile, _ range: Range<Int>, _ text: String) -> Diagnostic.Edit {
      .init(SourceRange(source, range), with: text)
    }
    let fixed = FixExam.fix(bank) { bank in
      let source = bank.documents[1].source
      guard source.bytes.starts(with: "format: 1\n".utf8) else { return [] }
      let fixes = [
        [edit(source, 0..<0, "# a\n")], [edit(source, 0..<0, "# b\n")],
        [edit(source, 20..<20, "x"), edit(source, 0..<1, "F")], [edit(source, 9..<10, "\n\n")],
        [edit(source, 9..<10, "\n\n")],
      ]
      return fixes.enumerated().map {
        Diagnostic(
          "repeated-word",
          "\($0)",
          at: source.range,
          fix: .init("", isSafe: true, edits: $1)
        )
      }
    }
    #expect(fixed.count == 3)
    expectEqualText(
      String(decoding: fixed.bank.documents[1].source.bytes, as: UTF8.self),
      "# a\n" + text.replacing("format: 1\n", with: "format: 1\n\n")
    )
  }
}
