extension Passage {
  /// The words by which an option says that none of the others is right, if that is all it does.
  var noneRemark: Range<Int>? {
    if words.count == 1, solitary.contains(words[0].term) { return words.indices }
    return remark(beginningWith: noneOpenings, headedBy: noneHeads)
  }

  /// The words by which an option says that all of the others are right, if that is all it does.
  var allRemark: Range<Int>? { remark(beginningWith: allOpenings, headedBy: allHeads) }

  /// Whether an option speaks about other options instead of answering.
  var isRemark: Bool { noneRemark != nil || allRemark != nil }

  private func remark(
    beginningWith openings: [Phrase],
    headedBy heads: Vocabulary
  ) -> Range<Int>? {
    guard words.count > 1 else { return nil }
    let head = words[0].term == "using" ? 1 : 0
    // Every opening begins with a head, and few texts do.
    guard heads.contains(words[head].term) else { return nil }
    for phrase in openings where has(phrase, at: 0) { return phrase.terms.indices }
    if let above = pointAbove(after: head) { return 0..<above + 1 }
    let rest = words[(head + 1)...]
    let pointsAtOptions = rest.contains { pointers.contains($0.term) }
    let saysNoMore = rest.allSatisfy { pointers.contains($0.term) || fillers.contains($0.term) }
    return pointsAtOptions && saysNoMore ? words.indices : nil
  }

  /// The word `above` that closes what a head begins: `all of the diseases above`, but not `all
  /// the temperatures above zero`.
  private func pointAbove(after head: Int) -> Int? {
    guard let above = (head + 1..<min(head + 6, words.count)).first(where: { isAbove($0) }),
      above == head + 1 || fillers.contains(words[head + 1].term)
    else { return nil }
    let follower = above + 1 < words.count ? words[above + 1].term : nil
    return follower.map(verbs.contains) ?? true ? above : nil
  }

  private func isAbove(_ word: Int) -> Bool { words[word].term == "above" }
}

/// The words that refer to the other options although nothing stands beside them.
private let solitary: Vocabulary = ["none", "neither"]
private let noneHeads: Vocabulary = ["none", "neither"]
private let allHeads: Vocabulary = ["all", "any", "both", "each", "every"]
/// The words of which one has to be there for a remark to be about options.
private let pointers: Vocabulary = [
  "above", "these", "those", "them", "other", "others", "option", "options", "answer", "answers",
  "choice", "choices", "statement", "statements", "response", "responses", "listed", "given",
  "mentioned", "correct", "true", "right", "apply", "applies", "methods",
]
/// The words that a remark has besides those.
private let fillers: Vocabulary = [
  "of", "the", "these", "those", "are", "is", "were", "was", "provided", "shown", "here", "below",
]
private let verbs: Vocabulary = [
  "are", "is", "was", "were", "have", "has", "had", "do", "does", "can", "may", "might", "would",
  "will", "could", "should", "apply", "applies", "and", "or",
]
private let noneOpenings: [Phrase] = [
  "none of the above", "none of the other", "none of the others", "none of the options",
  "none of the answers", "none of the choices", "none of the listed", "neither of the above",
]
private let allOpenings: [Phrase] = [
  "all of the above", "all the above", "any of the above", "both of the above",
  "all of the options", "all of the answers", "all of the choices", "all of the listed",
]
