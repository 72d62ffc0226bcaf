import Assessment

extension Exam {
  /// What keeps the parts from fitting each other, as the initialisers of an exam demand; nothing
  /// where they do.
  ///
  /// Decoding does not pass through those, and an exam that was tampered with must make neither a
  /// session nor a score trap.
  var flaw: String? {
    let places = form.slots.map(\.section)
    guard items.map(\.id) == form.slots.map(\.item) else { return "its items are not its form's" }
    guard places == places.sorted(), Set(places) == Set(profile.sections.indices), !places.isEmpty
    else { return "its sections do not follow each other" }
    guard Set(sources.map(\.bank)).count == sources.count else { return "it has one bank twice" }
    for (slot, item) in zip(form.slots, items) where !slot.isSound(for: item.task) {
      return "item '\(item.id)' has a key or an order that it cannot have"
    }
    return profile.flaw ?? (isScoreExact ? nil : "its points are not numbers that can be added")
  }

  /// Whether sums of points stay exact whatever is entered: over their common denominator they are
  /// whole numbers that a floating-point number holds, too.
  private var isScoreExact: Bool {
    let policy = profile.scoring
    var denominator = 1
    var most = Fraction(0)
    for item in items {
      let points = policy.points[item.task.type]
      let parts = policy.credit == .perPart ? item.task.responseLength : 1
      guard points >= 0, points <= Self.mostPoints, policy.penalty <= Self.mostPoints,
        let common = Self.common(denominator, points.denominator, parts),
        let whole = Self.common(common, policy.penalty.denominator, 1)
      else { return false }
      denominator = whole
      most = max(most, points, policy.penalty)
    }
    let total = (most.numerator / most.denominator + 1)
      .multipliedReportingOverflow(by: items.count)
    let units = total.partialValue.multipliedReportingOverflow(by: denominator)
    return !total.overflow && !units.overflow && units.partialValue < 1 << 53
  }

  private static let mostPoints: Fraction = 1_000_000

  /// The least common multiple of a number and a product, if it is small enough to go on with.
  private static func common(_ left: Int, _ right: Int, _ factor: Int) -> Int? {
    let (product, isTooLarge) = right.multipliedReportingOverflow(by: factor)
    guard !isTooLarge, product > 0 else { return nil }
    var (divisor, rest) = (left, product)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    let (multiple, overflows) = (left / divisor).multipliedReportingOverflow(by: product)
    return overflows ? nil : multiple
  }
}

extension ExamProfile {
  fileprivate var flaw: String? {
    let weights = Dictionary(domains.map { ($0.id, $0.weight.units) }) { first, _ in first }
    guard weights.values.allSatisfy((0...Weight.whole.units).contains) else {
      return "a domain has a weight that is no percentage"
    }
    for section in sections {
      let shares = section.domains.map { weights[$0] }
      guard section.timeLimit.isSound, section.breakAfter.isSound else {
        return "a section lasts longer than a year, or less than no time"
      }
      guard (0...100_000).contains(section.scored), (0...100_000).contains(section.unscored),
        !shares.contains(nil), shares.contains(where: { $0 ?? 0 > 0 })
      else { return "section '\(section.id)' draws from domains that are not there" }
    }
    guard warnings.allSatisfy(\.isSound) else { return "a warning comes at no time" }
    guard scoring.scale.isSound, scoring.penalty >= 0 else { return "its scale is none" }
    guard classes.map({ $0.names.count == 2 }) ?? true else { return "its classes are not two" }
    let areCounts = typeRules.allSatisfy { rule in
      rule.count.least >= 0 && rule.count.least <= rule.count.most ?? rule.count.least
    }
    return areCounts ? nil : "a type of item has a number of options that is none"
  }
}

extension Duration {
  fileprivate var isSound: Bool { self >= .zero && self <= .seconds(366 * 24 * 60 * 60) }
}

extension Scale {
  fileprivate var isSound: Bool {
    max(lowest.magnitude, cut.magnitude, highest.magnitude) <= 1_000_000
      && lowest < cut && cut < highest && assumedRawCut > 0 && assumedRawCut < 1
  }
}

extension Form.Slot {
  fileprivate func isSound(for task: Task) -> Bool {
    // The key of an ordering task is counted up to its length, which may be any number here.
    if case .ordering(let entries, let length) = task {
      guard (0...entries.count).contains(length) else { return false }
    }
    return task.responseLength > 0 && task.accepts(task.key)
      && optionOrder.sorted() == Array(task.options.indices)
      && promptOrder.sorted() == Array(task.prompts.indices)
  }
}
