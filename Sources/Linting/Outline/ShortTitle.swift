/// Shortens a heading to what it is about: no opening verb, no article, no closing full stop.
func shortTitle(of heading: Text) -> String {
  var words = heading.words.map { String(Substring($0)) }
  let isQuestion = opensQuestion(words)
  if isQuestion {
    words.removeFirst(2)
  } else if words.count > 1, objectiveVerbs.contains(words[0].lowercased()) {
    words.removeFirst()
  }
  if words.count < heading.words.count, words.count > 1, articles.contains(words[0].lowercased()) {
    words.removeFirst()
  }
  var title = Array(words.joined(separator: " ").utf8)
  let closing = UInt8(ascii: isQuestion ? "?" : ".")
  if title.last == closing, title.count > 1 { title.removeLast() }
  if let first = title.first, first.isLowercase { title[0] = first & ~0x20 }
  return String(decoding: title, as: UTF8.self)
}

private func opensQuestion(_ words: [String]) -> Bool {
  words.count > 2 && words[0].lowercased() == "what"
    && ["is", "are"].contains(words[1].lowercased())
}

private let articles: Set = ["a", "an", "the"]

private let objectiveVerbs: Set = [
  "choose", "choosing", "define", "defining", "describe", "describing", "determine",
  "determining", "evaluate", "evaluating", "explain", "explaining", "identify", "identifying",
  "recognize", "recognizing", "understand", "understanding",
]
