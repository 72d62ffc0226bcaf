import Assessment
public import JSON

extension Attack {
  /// The whole attack; shares are percentages, and null where there was nothing to guess.
  public var json: JSONValue {
    [
      "verdict": .string(verdict.rawValue),
      "attacked": .integer(attacked),
      "leftOut": .integer(leftOut),
      "margin": .integer(margin),
      "significance": .decimal("\(Self.significance)"),
      "chance": attacked > 0 ? percent(chance) : .null,
      "tellingScore": tellingShare.map(percent) ?? .null,
      "guessers": .array(results.map(json)),
      "combination": .array(
        combination.map { ["guesser": .string($0.name), "weight": .integer($0.weight)] }
      ),
    ]
  }

  private func json(_ result: Result) -> JSONValue {
    let isFlagged = isFlagged(result)
    let isTold = result.decided > 0
    return [
      "name": .string(result.name),
      "chooses": .string(result.choice),
      "items": .integer(result.decided),
      "score": isTold ? percent(result.score) : .null,
      "chance": isTold ? percent(result.chance) : .null,
      "p": isTold ? .decimal("\(result.probability)") : .null,
      "corrected": isTold ? .decimal("\(result.corrected)") : .null,
      "flagged": .bool(isFlagged),
      "givesAway": .array(isFlagged ? result.gaveAway.map { .string($0) } : []),
    ]
  }

  private func percent(_ share: Fraction) -> JSONValue {
    .decimal((share * 100).decimalText(places: 2))
  }
}
