extension ScoreReport {
  /// Scores the responses to an exam, in the order of its form.
  ///
  /// Every response has the shape of its task, and there is one place for each slot.
  public init(of exam: Exam, responses: [Response?]) {
    precondition(responses.count == exam.items.count, "a form has one response for each item")
    let policy = exam.profile.scoring
    let items = exam.items.indices.map { position in
      ItemScore(
        of: exam.items[position],
        response: responses[position],
        isScored: exam.form.slots[position].isScored,
        by: policy
      )
    }
    let sections = exam.profile.sections.indices.map { index in
      let members = exam.form.slots.indices.filter { exam.form.slots[$0].section == index }
      let raw = RawScore(sum: members.map { items[$0] }, hasFloor: policy.floor == .section)
      return SectionScore(of: exam.profile.sections[index], raw: raw)
    }
    let total = RawScore(
      points: sections.reduce(0) { $0 + $1.raw.points },
      of: sections.reduce(0) { $0 + $1.raw.of }
    )
    let raw = policy.floor == .total ? total.flooredAtZero : total
    let count = items.count(where: \.isScored)
    let isPassed =
      raw.share >= policy.scale.assumedRawCut
      && (policy.passRule == .total || sections.allSatisfy { $0.isPassed ?? true })
    self.init(
      raw: raw,
      scaled: policy.scale.estimate(
        of: raw.share,
        within: ConfidenceInterval(share: raw.share, count: count)
      ),
      outcome: isPassed ? .pass : .fail,
      passProbability: policy.scale.passProbability(share: raw.share, count: count),
      domains: exam.profile.domains.compactMap { domain in
        let members = exam.items.indices.filter { exam.items[$0].domain == domain.id }
        return DomainScore(
          of: domain,
          items: members.map { items[$0] },
          classes: exam.profile.classes
        )
      },
      sections: sections,
      items: items
    )
  }

  /// The interval around the share of the points, from which the scaled one is estimated.
  public var interval: ConfidenceInterval {
    ConfidenceInterval(share: raw.share, count: items.count(where: \.isScored))
  }
}

extension Scale {
  /// The probability that a new form with as many scored items reaches the assumed raw cut.
  func passProbability(share: Fraction, count: Int) -> Double {
    guard count > 0 else { return 0 }
    let successes = min(max(share, 0), 1).value * Double(count)
    let needed = assumedRawCut * Fraction(count)
    let least = (needed.numerator + needed.denominator - 1) / needed.denominator
    return BetaBinomial(repeating: count, with: successes).probability(ofAtLeast: least)
  }
}

extension ItemScore {
  fileprivate init(
    of item: Item,
    response: Response?,
    isScored: Bool,
    by policy: ScoringPolicy
  ) {
    let response = response.flatMap { $0.isEmpty ? nil : $0 }
    let credit = response.map { item.task.credit(for: $0, by: policy.credit) }
    let possible = isScored ? policy.points[item.task.type] : 0
    let earned = isScored && credit == 0 ? -policy.penalty : possible * (credit ?? 0)
    self.init(
      item: item.id,
      isScored: isScored,
      status: credit.map { $0 == 1 ? .correct : .incorrect } ?? .omitted,
      credit: credit ?? 0,
      points: policy.floor == .item ? max(earned, 0) : earned,
      of: possible
    )
  }
}

extension RawScore {
  fileprivate init(sum items: [ItemScore], hasFloor: Bool = false) {
    let score = RawScore(
      points: items.reduce(0) { $0 + $1.points },
      of: items.reduce(0) { $0 + $1.of }
    )
    self = hasFloor ? score.flooredAtZero : score
  }

  fileprivate var flooredAtZero: RawScore { RawScore(points: max(points, 0), of: of) }
}

extension SectionScore {
  fileprivate init(of section: ExamSection, raw: RawScore) {
    self.init(
      id: section.id,
      title: section.title,
      raw: raw,
      isPassed: raw.of > 0 ? section.cut.map { raw.share >= $0 } : nil
    )
  }
}

extension DomainScore {
  fileprivate init?(of domain: Domain, items: [ItemScore], classes: DomainClasses?) {
    guard items.contains(where: \.isScored) else { return nil }
    let raw = RawScore(sum: items)
    self.init(
      domain: domain,
      raw: raw,
      className: classes.map { $0.names[raw.share >= $0.cut ? 1 : 0] }
    )
  }
}
