import Assessment

extension Confidence {
  /// How a candidate is told of it.
  var words: String {
    switch self {
    case .sure: "sure"
    case .unsure: "unsure"
    case .guess: "a guess"
    }
  }
}
