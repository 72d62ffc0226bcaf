extension Passage {
  /// The word that makes a question ask for what is not the case, as in "Which is NOT a river".
  ///
  /// A negation in a clause of its own only describes the case: `that does not log`.
  var negation: Int? {
    guard firstWord(of: negations, in: words.indices) != nil else { return nil }
    if has("true or false", at: 0) { return denial(in: 3..<words.count) }
    let question = self.question
    guard let last = question.last else { return nil }
    if words[last].term == "except" { return last }
    if words[last].term == "but", last > 0, words[last - 1].term == "all" { return last }
    if let asker = asker(of: question) { return negation(in: question, askedAt: asker) }
    // A sentence that the options complete: "Oncogenes do not encode for:". One with a clause asks
    // for a cause or a result instead: "They do not mix because".
    let end = gap(before: question.upperBound)
    guard question.upperBound == words.count, firstWord(of: clauseOpeners, in: question) == nil,
      !question.contains(where: { gap(before: $0, has: ";") }),
      !bytes[end].contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "?") })
    else { return nil }
    return denial(in: question)
  }

  /// Whether a word stands out by capitals or asterisks.
  func isEmphasised(_ word: Int) -> Bool {
    let bounds = words[word].bounds
    let isStarred = bounds.lowerBound > 0 && bytes[bounds.lowerBound - 1] == UInt8(ascii: "*")
    return words[word].isUppercase || isStarred
  }

  /// The word that asks: `which` at the start or after a preposition, but not in `people who`.
  private func asker(of question: Range<Int>) -> Int? {
    question.first { index in
      guard askers.contains(words[index].term) else { return false }
      return index == question.lowerBound || gap(before: index, has: ",")
        || gap(before: index, has: ":") || leads.contains(words[index - 1].term)
    }
  }

  private func negation(in question: Range<Int>, askedAt asker: Int) -> Int? {
    // "For which reason is it not valid?" asks why.
    let isWhy = asker > 0 && words[asker - 1].term == "for"
    if isWhy, firstWord(of: ["reason", "reasons"], in: question) != nil { return nil }
    var hasAuxiliary = false
    var isInAim = false
    for index in (asker + 1)..<max(asker + 1, question.upperBound) {
      let term = words[index].term
      if clauseOpeners.contains(term) || gap(before: index, has: ",") { return nil }
      if askers.contains(term), !leads.contains(words[index - 1].term) { return nil }
      // "in one but not in the other" tells two things apart.
      if words[index - 1].term == "but", !isEmphasised(index) { return nil }
      if falsehoods.contains(term), isPredicate(index, in: question, askedAt: asker) {
        return index
      }
      if term == "least", index + 1 < question.upperBound,
        qualities.contains(words[index + 1].term)
      {
        return index
      }
      if term == "not" || term == "never" {
        if hasAuxiliary && !isInAim || isEmphasised(index) { return index }
        if index + 1 == question.upperBound { return index }
      }
      if contractions.contains(term), !isInAim { return index }
      if auxiliaries.contains(term) { hasAuxiliary = true }
      // What follows says what a thing is for; only a verdict on the thing can come after it.
      if aims.contains(term) { isInAim = true }
    }
    return nil
  }

  /// The negation of the first verb of a statement.
  private func denial(in statement: Range<Int>) -> Int? {
    for index in statement.dropFirst() {
      let term = words[index].term
      if clauseOpeners.contains(term) || aims.contains(term) { return nil }
      if contractions.contains(term) { return index }
      if term == "not" || term == "never", auxiliaries.contains(words[index - 1].term) {
        return index
      }
    }
    return nil
  }

  /// Whether `false` is what is said of something or a statement is called so.
  private func isPredicate(_ index: Int, in question: Range<Int>, askedAt asker: Int) -> Bool {
    let follower = index + 1 < question.upperBound ? words[index + 1].term : nil
    if follower == "statement" || follower == "statements" { return true }
    guard words[index - 1].term == "is" || words[index - 1].term == "are" else { return false }
    // "What is wrong?" asks for a cause.
    if index == asker + 2, words[asker].term == "what", follower == nil || follower == "with" {
      return false
    }
    return follower.map(subjects.contains) ?? true
  }
}

/// The words without which there is no negation.
private let negations: Vocabulary = [
  "not", "never", "except", "least", "false", "incorrect", "untrue", "wrong", "inaccurate",
  "cannot", "can't", "isn't", "aren't", "doesn't", "don't", "won't", "wasn't", "weren't", "but",
]
private let askers: Vocabulary = ["which", "what", "who"]
/// The words after which `which` or `who` asks.
private let leads: Vocabulary = [
  "of", "in", "to", "for", "from", "by", "at", "on", "with", "under", "about", "and", "or", "then",
  "so", "during", "through", "into",
]
private let auxiliaries: Vocabulary = [
  "is", "are", "was", "were", "does", "do", "did", "can", "could", "will", "would", "should",
  "must", "may", "might", "has", "have", "had",
]
private let contractions: Vocabulary = [
  "cannot", "can't", "isn't", "aren't", "doesn't", "don't", "won't", "wasn't", "weren't",
]
private let clauseOpeners: Vocabulary = [
  "that", "who", "whose", "if", "when", "because", "where", "while", "although", "since",
  "without", "why", "whether", "until", "as", "probability", "chance", "likelihood",
]
private let aims: Vocabulary = ["to", "so", "how", "for"]
private let falsehoods: Vocabulary = ["false", "incorrect", "untrue", "wrong", "inaccurate"]
/// The words between a verdict and what it is about: `is false about rivers`.
private let subjects: Vocabulary = ["about", "regarding", "concerning", "for", "with", "in", "of"]
private let qualities: Vocabulary = [
  "likely", "appropriate", "suitable", "effective", "true", "useful", "important", "accurate",
]
