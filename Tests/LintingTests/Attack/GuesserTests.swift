import Assessment
import Testing

@testable import Linting

@Suite struct `Guessers` {
  struct Case: CustomTestStringConvertible {
    let guesser: String
    let stem: String
    let options: [String]
    /// The positions that it would select, by name.
    let chosen: String
    var testDescription: String { "\(guesser) of \(options)" }

    init(_ guesser: String, stem: String = "Which?", _ options: [String], _ chosen: String) {
      self.guesser = guesser
      self.stem = stem
      self.options = options
      self.chosen = chosen
    }
  }

  static let cases = [
    Case("longest", ["ab", "abcd", "abc"], "b"),
    Case("longest", ["ééé", "abcd", "ab"], "b"),
    Case("longest", ["abc", "xyz", "a"], "ab"),
    Case("shortest", ["ab", "", "abc"], "b"),
    Case("most-central", ["Blue rivers", "blue lakes", "Deep RIVERS, blue", "red"], "ac"),
    Case("most-central", ["one", "two", "six"], "abc"),
    Case("twin", ["deep blue lakes", "blue lakes", "blue", "red"], "ab"),
    Case(
      "stem-overlap",
      stem: "Which river reaches a delta?",
      ["Any delta", "deltas", "reach"],
      "a"
    ),
    Case("stem-overlap", stem: "What is it?", ["what it is", "is", "it"], "abc"),
    Case("least-absolute", ["Always", "never, only", "a wall"], "c"),
    Case("least-absolute", ["nonetheless", "install", "small"], "abc"),
    Case("hedged", ["It may flood", "It can usually flood", "It floods"], "b"),
    Case("hedged", ["scan", "cans", "mayor"], "abc"),
    Case("number", ["one", "1", "²"], "b"),
    Case("explained", ["deep", "deep (always)", "deep because wide", "so that", "that so"], "bcd"),
    Case("explained", ["for an example", "for example", "example"], "b"),
    Case("odd-one-out", ["Deep.", "Wide.", "Long"], "c"),
    Case("odd-one-out", ["deep", "Wide", "long."], "bc"),
    Case("odd-one-out", ["the sea", "the lake", "a pond", "the bog"], "c"),
    Case("odd-one-out", ["a", "b"], "ab"),
    Case("odd-one-out", ["", "", ""], "abc"),
    Case("position-b", ["x", "y", "z"], "b"),
    Case("position-c", ["x", "y"], "ab"),
  ]

  @Test(arguments: cases) func `Each chooses by its cue alone`(_ test: Case) throws {
    let all = Guesser.readers + (0..<4).map(Guesser.position)
    let guesser = try #require(all.first { $0.name == test.guesser })
    let challenge = try #require(Challenge(.choice("i", test.stem, test.options, key: 0)))
    let scores = guesser.scores(challenge)
    let chosen = scores.indices.filter { scores[$0] == scores.max() }.map(Option.name)
    #expect(chosen.joined() == test.chosen)
  }

  @Test func `Every guesser has a name of its own and is tried above`() {
    let names = Guesser.readers.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isSubset(of: Self.cases.map(\.guesser)))
  }
}
