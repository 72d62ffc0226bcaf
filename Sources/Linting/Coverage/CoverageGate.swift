public import Assessment
import Typesetting

/// What a coverage must hold.
public struct CoverageGate: Sendable {
  /// The least share of the topics, in percent.
  public var leastPercent: Fraction?
  /// Whether each domain must hold that share for itself.
  public var isPerDomain = false
  /// The most topics that may be without any item.
  public var mostUncovered: Int?

  /// Makes a gate that lets everything pass but a coverage of nothing.
  public init(
    leastPercent: Fraction? = nil,
    isPerDomain: Bool = false,
    mostUncovered: Int? = nil
  ) {
    self.leastPercent = leastPercent
    self.isPerDomain = isPerDomain
    self.mostUncovered = mostUncovered
  }

  /// Returns why a coverage does not pass, one phrase for each reason.
  public func failures(of coverage: Coverage, domains: [Domain]) -> [String] {
    let tally = coverage.tally
    guard leastPercent != nil || mostUncovered != nil else { return [] }
    guard tally.total > 0 else { return ["the syllabus has no topics, so nothing is covered"] }
    guard tally.required > 0 else { return ["every topic is waived, so nothing is covered"] }
    var failures: [String] = []
    if let leastPercent {
      if let failure = shortfall(tally, leastPercent, "") { failures.append(failure) }
      for domain in isPerDomain ? domains : [] {
        let tally = coverage.tally(ofDomain: domain.id)
        let name = visible(domain.id)
        if tally.total == 0 {
          failures.append("domain '\(name)' has no topics, so nothing of it is covered")
        } else if tally.required > 0,
          let failure = shortfall(tally, leastPercent, " of domain '\(name)'")
        {
          failures.append(failure)
        }
      }
    }
    if let mostUncovered, tally.uncovered > mostUncovered {
      failures.append(
        "\(tally.uncovered) \(tally.uncovered == 1 ? "topic is" : "topics are") uncovered; "
          + "--fail-uncovered allows \(mostUncovered)"
      )
    }
    return failures
  }

  private func shortfall(_ tally: Coverage.Tally, _ least: Fraction, _ part: String) -> String? {
    guard tally.share * 100 < least else { return nil }
    let wanted = least.decimalText(places: 4, droppingZeros: true)
    return "\(tally.covered) of \(tally.required) topics\(part) are covered (\(tally.percent)); "
      + "--fail-under asks for \(wanted) %"
  }
}
