import Typesetting
import TestSupport
import Testing

@Suite struct `Suggesting spellings` {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1),
    ("abc", "abcd", 1), ("abc", "ac", 1), ("abc", "axc", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("é", "e", 1), ("ab", "ba", 1), ("abcdef", "badcfe", 3),
  ])
  func `the distance counts edits`(source: String, target: String, distance: Int) {
    #expect(editDistance(from: source, to: target) == distance)
    #expect(editDistance(from: target, to: source) == distance)
  }

  @Test func `the distance of short words is that of the definition`() {
    var words: [String] = []
    withEverySequence(of: ["a", "b"], lengths: 0...4) { words.append($0.joined()) }
    for source in words {
      for target in words {
        #expect(
          editDistance(from: source, to: target) == definition(Array(source), Array(target)),
          "\(source) to \(target)"
        )
      }
    }
  }

  @Test(arguments: [
    ("jsn", "json"), ("JSON", "json"), ("tkae", "take"), ("markdwon", "markdown"),
    ("mark", "markdown"), ("longest-option", "longest-option-is-key"), ("x", nil), ("", nil),
    ("completely-else", nil), ("t", nil), ("te", nil),
  ])
  func `the nearest candidate, if one is near`(word: String, nearest: String?) {
    let candidates = ["text", "test", "markdown", "json", "take", "longest-option-is-key"]
    #expect(nearestSpelling(to: word, among: candidates) == nearest)
  }

  @Test func `the first of equally near ones`() {
    #expect(nearestSpelling(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(nearestSpelling(to: "hat", among: ["cat", "hat"]) == "hat")
    #expect(nearestSpelling(to: "a", among: []) == nil)
  }
}

/// The recurrence of optimal string alignment, as it is written in the literature.
private func definition(_ source: [Character], _ target: [Character]) -> Int {
  guard let last = source.last, let other = target.last else {
    return source.count + target.count
  }
  var best = min(
    definition(source.dropLast(), target) + 1,
    definition(source, target.dropLast()) + 1,
    definition(source.dropLast(), target.dropLast()) + (last == other ? 0 : 1)
  )
  if source.count > 1, target.count > 1, source.dropLast().last == other,
    target.dropLast().last == last
  {
    best = min(best, definition(source.dropLast(2), target.dropLast(2)) + 1)
  }
  return best
}
