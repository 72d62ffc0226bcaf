extension Passage {
  /// The word that makes a question ask for what is not the case, as in "Which is NOT a river".
  ///
  /// A negation in a clause of its own only describes the case: `that does not log`.
  var negation: Int? {
    guard firstWord(of: negations, in: words.indices) != nil else { return nil }
    let question = self.question
    guard let first = question.first else { return nil }
    if let last = question.last, words[last].term == "except" { return last }
    guard let asker = firstWord(of: askers, in: question) else { return nil }
    for index in first..<question.upperBound {
      let term = words[index].term
      if index > asker, clauseOpeners.contains(term) || gap(before: index, has: ",") { return nil }
      guard index > asker else { continue }
      if term == "not" && auxiliaries.contains(words[index - 1].term) { return index }
      if contractions.contains(term) { return index }
      if term == "not", index + 1 == question.upperBound { return index }
      if falsehoods.contains(term), isPredicate(index, in: question) { return index }
      if term == "least", index + 1 < question.upperBound,
        qualities.contains(words[index + 1].term)
      {
        return index
      }
    }
    return nil
  }

  /// Whether a word stands out by capitals or asterisks.
  func isEmphasised(_ word: Int) -> Bool {
    let bounds = words[word].bounds
    let isStarred = bounds.lowerBound > 0 && bytes[bounds.lowerBound - 1] == UInt8(ascii: "*")
    return words[word].isUppercase || isStarred
  }

  /// Whether `false` is what is said of something or a statement is called so.
  private func isPredicate(_ index: Int, in question: Range<Int>) -> Bool {
    let follower = index + 1 < question.upperBound ? words[index + 1].term : nil
    if follower == "statement" || follower == "statements" { return true }
    return follower == nil && (words[index - 1].term == "is" || words[index - 1].term == "are")
  }
}

/// The words without which there is no negation.
private let negations: Vocabulary = [
  "not", "except", "least", "false", "incorrect", "untrue", "cannot", "can't", "isn't", "aren't",
  "doesn't", "don't", "won't", "wasn't", "weren't",
]
private let askers: Vocabulary = ["which", "what", "who"]
private let auxiliaries: Vocabulary = [
  "is", "are", "was", "were", "does", "do", "did", "can", "could", "will", "would", "should",
  "must", "may", "has", "have",
]
private let contractions: Vocabulary = [
  "cannot", "can't", "isn't", "aren't", "doesn't", "don't", "won't", "wasn't", "weren't",
]
private let clauseOpeners: Vocabulary = [
  "that", "who", "whose", "if", "when", "because", "where", "while", "although", "since", "so",
  "to", "without", "how", "why", "whether", "for",
]
private let falsehoods: Vocabulary = ["false", "incorrect", "untrue"]
private let qualities: Vocabulary = [
  "likely", "appropriate", "suitable", "effective", "true", "useful", "important", "accurate",
]
