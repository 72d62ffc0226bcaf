import Diagnostics
import Typesetting
import YAML

/// What the nearest spelling of a word is, as a sentence for a diagnostic's help.
func suggestion(for word: String, among words: [String]) -> String? {
  question(for: nearestSpelling(to: word, among: words))
}

extension Findings {
  /// The nearest spelling from among very many words, looked for only while mistakes are few: where
  /// all names are wrong, comparing each with each would take minutes.
  func nearest(to word: String, among words: @autoclosure () -> [String]) -> String? {
    count < 100 ? nearestSpelling(to: word, among: words()) : nil
  }
}

/// A word that was probably meant, as a sentence for a diagnostic's help.
func question(for word: String?) -> String? { word.map { "did you mean '\($0)'?" } }

extension Node {
  /// The fix that writes the word which was probably meant.
  func fix(meaning word: String?) -> Diagnostic.Fix? {
    word.flatMap { edit(to: $0) }.map {
      Diagnostic.Fix("write '\($0.replacement)'", isSafe: false, edits: [$0])
    }
  }
}

/// `'a', 'b' and 'c'`.
func quotedList(_ words: [String]) -> String {
  let quoted = words.map { "'\($0)'" }
  guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}
