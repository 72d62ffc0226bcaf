import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Loading mutated texts` {
  private static let items = """
    format: 1
    items:
      - id: spring
        topic: 1/springs
        also: [2/gorges]
        type: multiple-choice
        stem: |
          Where does a river begin?
        options:
          - {text: At its spring, key: true, rationale: Water rises there.}
          - {text: At its mouth, rationale: It ends there.}
        enemies: [case]
      - id: order
        topic: 2/gorges
        type: ordering
        stem: In which order?
        sequence: [{text: First, rationale: Why.}, {text: Second, rationale: Why.}]
        distractors: [{text: Never, rationale: Why.}]
      - id: match
        topic: 1/floods
        type: matching
        stem: What belongs together?
        prompts: [{text: p, match: x, rationale: x}, {text: q, match: y, rationale: x}]
        responses: [{id: x, text: one}, {id: y, text: two}]
      - id: case
        type: case-study
        scenario: A river.
        items:
          - id: first
            topic: 1/springs
            type: multiple-response
            stem: Which? Choose TWO.
            options: [{text: a, key: true, rationale: x}, {text: b, key: true, rationale: x}, {text: c, rationale: x}]
          - id: second
            topic: 1/springs
            type: multiple-choice
            stem: Is it?
            options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]

    """

  private static let words = [
    "", "[]", "{}", "true", "-1", "99999999999999999999", "\"", "- ", ": ", "\n", "  ", "é", "|",
    "case-study", "matching", "extends: rivers\n", "id: spring", "#", "\t",
  ]

  /// Removes, doubles, swaps and replaces bytes and lines.
  private static func mutate(_ text: String, _ random: inout SeededGenerator) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    for _ in 0...random.below(4) {
      let (line, other) = (random.below(lines.count), random.below(lines.count))
      let place = random.below(lines[line].count + 1)
      switch random.below(7) {
      case 0: lines[line] = []
      case 1: lines.insert(lines[line], at: other)
      case 2: lines.swapAt(line, other)
      case 3: lines[line].removeSubrange(place...)
      case 4: lines[line].insert(UInt8(random.below(256)), at: place)
      case 5: if place < lines[line].count { lines[line].remove(at: place) }
      default: lines[line].insert(contentsOf: words[random.below(words.count)].utf8, at: place)
      }
    }
    return String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
  }

  @Test(arguments: 0..<40)
  func `a bank is admitted exactly if it has no error`(seed: UInt64) {
    var random = SeededGenerator(seed: Seed(seed))
    for _ in 0..<20 {
      let manifest = random.below(4) == 0 ? Self.mutate(RiverBank.manifest, &random) : nil
      let text = Self.mutate(Self.items, &random)
      let bank = RiverBank.load([("a.yaml", text)], manifest: manifest ?? RiverBank.manifest)
      let admitted = bank.admit()
      #expect((admitted != nil) == (bank.diagnostics.worstSeverity != .error), "\(text)")
      for item in admitted?.items ?? [] {
        #expect(item.task.accepts(item.task.key), "\(text)")
        #expect(item.task.isComplete(item.task.key), "\(text)")
        #expect(!item.enemies.contains(item.id), "\(text)")
      }
    }
  }

  @Test(arguments: 0..<20)
  func `a profile is there exactly if it has no error`(seed: UInt64) throws {
    var random = SeededGenerator(seed: Seed(seed))
    let folder = try TemporaryFolder([("syllabus.yaml", RiverBank.syllabus)])
    for _ in 0..<10 {
      let text = Self.mutate(RiverBank.profile, &random)
      try folder.write(text, to: "profile.yaml")
      let loader = ProfileLoader { _ in nil }
      let loaded = try loader.load(at: folder.file("profile.yaml"))
      #expect((loaded.profile != nil) == (loaded.diagnostics.worstSeverity != .error), "\(text)")
      if let profile = loaded.profile { #expect(Blueprint(of: profile).sections.count > 0) }
      let syllabus = Self.mutate(RiverBank.syllabus, &random)
      let source = SourceFile(path: "s", text: syllabus)
      let (topics, diagnostics) = loadSyllabus(from: source)
      #expect((topics != nil) == (diagnostics.worstSeverity != .error), "\(syllabus)")
    }
  }
}
