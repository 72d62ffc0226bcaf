extension Passage {
  /// The words by which an option says that none of the others is right, if that is all it does.
  var noneRemark: Range<Int>? { remark(beginningWith: noneOpenings, being: noneRemarks) }

  /// The words by which an option says that all of the others are right, if that is all it does.
  var allRemark: Range<Int>? { remark(beginningWith: allOpenings, being: allRemarks) }

  /// Whether an option speaks about other options instead of answering.
  var isRemark: Bool { noneRemark != nil || allRemark != nil }

  private func remark(beginningWith openings: [Phrase], being whole: [Phrase]) -> Range<Int>? {
    for phrase in openings where has(phrase, at: 0) { return phrase.terms.indices }
    return isAny(of: whole) ? words.indices : nil
  }
}

private let noneOpenings: [Phrase] = [
  "none of the above", "none of the other", "none of the others", "none of the options",
  "none of the answers", "none of the choices", "none of the listed", "neither of the above",
]
private let noneRemarks: [Phrase] = [
  "none of these", "none of those", "none of them", "none of these options",
  "none of these answers", "none is correct", "none are correct",
]
private let allOpenings: [Phrase] = [
  "all of the above", "all the above", "any of the above", "both of the above",
  "all of the options", "all of the answers", "all of the choices", "all of the listed",
]
private let allRemarks: [Phrase] = [
  "all of these", "all of those", "all of them", "all options", "all answers", "all choices",
  "all of these options", "all are correct", "all options are correct",
]
