import Typesetting

/// What the nearest spelling of a word is, as a sentence for a diagnostic's help.
func suggestion(for word: String, among words: [String]) -> String? {
  nearestSpelling(to: word, among: words).map { "did you mean '\($0)'?" }
}

extension Findings {
  /// A suggestion from among very many words, looked for only while mistakes are few: where all
  /// names are wrong, comparing each with each would take minutes.
  func nearest(to word: String, among words: @autoclosure () -> [String]) -> String? {
    diagnostics.count < 100 ? suggestion(for: word, among: words()) : nil
  }
}

/// `'a', 'b' and 'c'`.
func quotedList(_ words: [String]) -> String {
  let quoted = words.map { "'\($0)'" }
  guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}
