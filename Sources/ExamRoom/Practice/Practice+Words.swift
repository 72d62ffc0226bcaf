import Assessment

extension Practice {
  /// How far the candidate got.
  var tally: String {
    "\(answered) of \(questions(session.entries.count)) answered, \(correct) correct."
  }

  /// What the candidate's marks tell, where they tell something: the numbers of the questions.
  var certainty: [String] {
    let positions = session.entries.indices
    let lucky = positions.filter {
      status(at: $0) == .correct && session.entries[$0].confidence == .guess
    }
    let misconceived = positions.filter {
      status(at: $0) == .incorrect && session.entries[$0].confidence == .sure
    }
    return [("Right, but a guess", lucky), ("Sure, but wrong", misconceived)]
      .filter { !$0.1.isEmpty }
      .map { words, found in
        "\(words): \(found.map { "\($0 + 1)" }.joined(separator: ", "))."
      }
  }
}
