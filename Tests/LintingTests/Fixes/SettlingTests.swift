import Assessment
import Diagnostics
import ItemBank
import Linting
import TestSupport
import Testing
import YAML

@Suite struct `Fixing broken banks` {
  private static let items = """
    format: 1
    items:
      # the first
      - id: one
        topic: 1/springs
        also: [1/floods]
        type: multiple-choice
        level: apply
        stem: |
          A company uses Amazon QuickSight. Which river is not long?
        options:
          # ten
          - text: 10 minutes # about
            rationale: It takes as long as the guide says.
          - text: '2 minutes'
            key: true
            rationale: "It takes as \\u00ADlong as his guide says."

          - {text: 50 minutes, rationale: It takes as long as the guide says.}
        enemies: [two, three]
      - id: two
        topic: 1/floods
        type: multiple-response
        stem: >
          Which rivers
          rise there?
        options: [{text: a b, key: true, rationale: It is so, says the guide.}, {text: c, key: true, rationale: It is so, says the guide.}, {text: d, rationale: It is not so, says the guide.}]
      - {id: three, topic: 1/springs, type: multiple-choice, stem: 'Which isn''t it?', options: [{text: 9, key: true, rationale: It is so.}, {text: 7, rationale: It is so.}, {text: 8, rationale: It is so.}]}

    """

  private static let words = [
    "the the ", "not ", "\u{A0}", "\u{200B}", "\u{7}", "\u{2028}", "\u{202E}", "\"", "'", "\\",
    ": ",
    " #", "#", "- ", "|", ">-", "\t", "[", "]", "{", ",", "AWS SSO ", "his ", "enemies: [one]",
    "two", "10 ", "  ", "?", "\u{FEFF}",
  ]

  private static func mutate(_ text: String, _ random: inout SeededGenerator) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    for _ in 0...random.below(6) {
      let (line, other) = (random.below(lines.count), random.below(lines.count))
      let place = random.below(lines[line].count + 1)
      switch random.below(10) {
      case 0: lines.insert(lines[line], at: other)
      case 1: lines[line].insert(0x20, at: 0)
      case 2: if place < lines[line].count { lines[line].remove(at: place) }
      case 3: if place < lines[line].count { lines[line].insert(lines[line][place], at: place) }
      case 4: lines.insert(Array("      # a remark".utf8), at: other)
      case 5: lines.insert([], at: other)
      default: lines[line].insert(contentsOf: words[random.below(words.count)].utf8, at: place)
      }
    }
    let lineBreak: [UInt8] = random.below(3) == 0 ? [0x0D, 0x0A] : [0x0A]
    return String(decoding: Array(lines.joined(separator: lineBreak)), as: UTF8.self)
  }

  @Test(arguments: 0..<60)
  func `settles, and never breaks them further`(seed: UInt64) {
    var random = SeededGenerator(seed: Seed(seed))
    for _ in 0..<10 {
      let text = Self.mutate(Self.items, &random)
      let includingUnsafe = random.below(2) == 0
      let once = FixExam.fix(FixExam.load(text), includingUnsafe: includingUnsafe)
      #expect(once.isSettled && once.refused == [], "\(text)")
      let twice = FixExam.fix(once.bank, includingUnsafe: includingUnsafe)
      #expect(twice.count == 0 && twice.changes.isEmpty, "\(text)")
      #expect(once.changes.isEmpty == (once.count == 0))
      // A control character in a name is read as another one.
      let names = FixExam.load(text).draft.items.compactMap { $0.id?.string }
        .filter { $0.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } }
      let kept = once.bank.draft.items.compactMap { $0.id?.string }
      #expect(Set(names).isSubset(of: kept), "\(text)")
    }
  }

  /// One round of fixes keeps every byte outside its edits.
  @Test(arguments: 0..<60)
  func `keeps what no edit touches`(seed: UInt64) {
    var random = SeededGenerator(seed: Seed(seed))
    let bank = FixExam.load(Self.mutate(Self.items, &random))
    let found = FixExam.findings(in: bank).filter { $0.fix != nil }
    for diagnostic in found {
      guard let fix = diagnostic.fix else { continue }
      var isFirst = true
      let fixed = FixExam.fix(bank) { _ in
        defer { isFirst = false }
        return isFirst ? [diagnostic] : []
      }
      let (old, new) = (bank.documents[1].source.bytes, fixed.bank.documents[1].source.bytes)
      let edits = fix.edits.sorted { $0.range < $1.range }
      guard let first = edits.first?.range.bounds, let last = edits.last?.range.bounds else {
        Issue.record("a fix without edits")
        continue
      }
      #expect(fixed.count == 1, "\(diagnostic.message)")
      #expect(new.prefix(first.lowerBound) == old.prefix(first.lowerBound))
      #expect(new.suffix(old.count - last.upperBound) == old.suffix(old.count - last.upperBound))
    }
  }

  /// Whatever is reported of a rule carries a fix only of the kind that the rule says.
  @Test(arguments: 0..<60)
  func `does what the table of rules says`(seed: UInt64) {
    var random = SeededGenerator(seed: Seed(seed))
    for _ in 0..<10 {
      for diagnostic in FixExam.findings(in: FixExam.load(Self.mutate(Self.items, &random))) {
        guard let fix = diagnostic.fix else { continue }
        #expect(Rule.named(diagnostic.rule.name)?.fix == (fix.isSafe ? .safe : .unsafe))
      }
    }
  }
}
