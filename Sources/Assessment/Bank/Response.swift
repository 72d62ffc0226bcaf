/// What a candidate entered for an item, by authored positions of options.
///
/// A response may be incomplete; only a complete one can be right. No response at all is
/// the absence of a value: the item was omitted.
public enum Response: Hashable, Sendable, Codable {
  /// The options selected, ascending, none twice.
  case selection([Option.Index])
  /// The options placed, first to last, none twice.
  case order([Option.Index])
  /// For each prompt in authored order the response matched to it, or none yet.
  case matches([Option.Index?])

  /// Whether nothing is selected, placed or matched.
  public var isEmpty: Bool {
    switch self {
    case .selection(let options), .order(let options): options.isEmpty
    case .matches(let matches): matches.allSatisfy { $0 == nil }
    }
  }
}

extension Task {
  /// Whether a response has the shape of the task: the right kind, positions that exist, none
  /// twice, and no more of them than the task takes.
  public func accepts(_ response: Response) -> Bool {
    switch (self, response) {
    case (.multipleChoice, .selection(let selected)), (.multipleResponse, .selection(let selected)):
      isStrictlyAscending(selected) && isWithinOptions(selected)
    case (.ordering, .order(let placed)):
      Set(placed).count == placed.count && isWithinOptions(placed)
    case (.matching(let prompts, _), .matches(let matches)):
      matches.count == prompts.count
        && matches.allSatisfy { $0.map(options.indices.contains) ?? true }
    default:
      false
    }
  }

  /// Whether a response says all that the task asks for.
  public func isComplete(_ response: Response) -> Bool {
    switch response {
    case .selection(let options), .order(let options): options.count == responseLength
    case .matches(let matches): !matches.contains(nil)
    }
  }

  private func isWithinOptions(_ positions: [Option.Index]) -> Bool {
    positions.count <= responseLength && positions.allSatisfy(options.indices.contains)
  }

  private func isStrictlyAscending(_ positions: [Option.Index]) -> Bool {
    zip(positions, positions.dropFirst()).allSatisfy(<)
  }
}
