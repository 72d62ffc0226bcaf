public import Assessment
public import JSON

extension Statistics {
  /// All numbers; shares are left to the reader, who has the counts.
  public func json(_ reach: Reach, with exposure: ExposureReport? = nil) -> JSONValue {
    let numbers: [JSONValue.Member] = [
      .init("bank", .string(bank)),
      .init("profile", .string(profile.id)),
      .init("items", .integer(itemCount)),
      .init("drafts", .integer(draftCount)),
      .init("caseStudies", .integer(caseStudyCount)),
      .init("domains", .array(domains.map(json))),
      .init("types", json(types)),
      .init("levels", json(levels)),
      .init("difficulties", json(difficulties)),
      .init("options", json(optionCounts)),
      .init("choiceKeys", json(choiceKeys)),
      .init("responseKeys", json(responseKeys)),
      .init("negativeStems", .integer(negativeStemCount)),
      .init("lengths", lengths.json),
      .init("topics", reach.json(with: exposure?.exposure)),
    ]
    return .object(numbers + (exposure.map { [.init("draws", $0.json)] } ?? []))
  }

  private func json(_ share: DomainShare) -> JSONValue {
    [
      "id": .string(share.domain.id), "title": .string(share.domain.title),
      "items": .integer(share.itemCount),
      "weight": .decimal(Fraction(share.domain.weight.units, 10_000).decimalText(places: 4)),
      "quota": .integer(share.quota),
    ]
  }

  private func json(_ counts: [Count]) -> JSONValue {
    .object(counts.map { .init($0.name, .integer($0.count)) })
  }
}

extension TextLengths {
  fileprivate var json: JSONValue {
    [
      "stemWords": stemWords.json,
      "optionWords": optionWords.json,
      "wordsPerItem": .decimal(wordsPerItem.decimalText(places: 2)),
      "choices": .integer(choiceCount),
      "keyToDistractor": keyToDistractor.map { .decimal($0.decimalText(places: 4)) } ?? .null,
      "longestKeys": .integer(longestKeyCount),
      "shortestKeys": .integer(shortestKeyCount),
    ]
  }
}

extension TextLengths.Spread {
  fileprivate var json: JSONValue {
    [
      "median": .integer(median), "percentile95": .integer(ninetyFifth), "most": .integer(most),
    ]
  }
}
