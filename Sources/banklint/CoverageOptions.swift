import Arguments
import Assessment
import ItemBank
import Linting

/// What `banklint coverage` is told.
enum CoverageOptions {
  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: CoverageFormat.self),
    default: .text,
    help: "The layout; total is one line, lcov and badge are for other programs"
  )
  static let missing = Parameter.flag(
    "missing",
    help: "Lists in text and json only the topics that lack items"
  )
  static let failUnder = Parameter.option(
    "fail-under",
    .exactPercentage("PCT"),
    help: "Fails when a smaller share of the topics is covered; 100 fails on any topic that is not"
  )
  static let perDomain = Parameter.flag(
    "per-domain",
    help: "Makes every domain hold the share of --fail-under for itself"
  )
  static let forms = Parameter.option(
    "forms",
    .wholeNumber("N", in: 1...1_000),
    help: "Draws so many forms that share no item, and says in json in how many each topic is"
  )
  static let failUncovered = Parameter.option(
    "fail-uncovered",
    .wholeNumber("N", in: 0...1_000_000),
    help: "Fails when more topics than this have no item at all"
  )
  static let minItems = Parameter.option(
    "min-items",
    .wholeNumber("N", in: 1...100),
    help: "How many items cover a topic, one of which must have it as its own; when left out, as"
      + " the settings say, or 1"
  )
  static let since = Parameter.option(
    "since",
    .revision("REV"),
    help: "Fails when a topic is worse covered than at this revision of the git repository, or is"
      + " new and has no item, and lists such topics"
  )
  static let accept = Parameter.flag(
    "accept",
    help: "Measures nothing, and writes to the items that they were held against their topics as"
      + " the syllabus has them now"
  )
  static let items = Parameter.operands(
    .text("ITEM"),
    help: "The items to accept; all when none is named"
  )

  /// How many items cover a topic.
  static func needed(_ invocation: Invocation, _ settings: CoverageSettings) -> Int {
    invocation[minItems] ?? settings.minItems ?? 1
  }

  /// What coverage must reach: as the command line says, or else the settings.
  static func gate(
    _ invocation: Invocation,
    _ settings: CoverageSettings
  ) throws(Stop) -> CoverageGate {
    let gate = CoverageGate(
      leastPercent: invocation[failUnder] ?? settings.failUnder,
      isPerDomain: invocation[perDomain] || settings.isPerDomain ?? false,
      mostUncovered: invocation[failUncovered] ?? settings.failUncovered
    )
    guard gate.leastPercent != nil || !gate.isPerDomain else {
      throw Stop("--per-domain needs the share that --fail-under states")
    }
    return gate
  }
}

/// How a coverage is shown.
enum CoverageFormat: String, CaseIterable, Sendable {
  case text, markdown, json, lcov, badge, total
}

extension ValueSyntax<String> {
  /// The name of a revision; what looks like an option of git is none.
  static func revision(_ name: String) -> Self {
    Self(name, expectation: "a revision that git knows, such as origin/main") { word in
      word.isEmpty || word.hasPrefix("-") ? nil : word
    }
  }
}

extension ValueSyntax<Fraction> {
  /// A percentage with at most four decimal places, read exactly: a share that is met to the last
  /// digit must not fail for a rounding.
  static func exactPercentage(_ name: String) -> Self {
    Self(
      name,
      expectation: "a percentage from 0 to 100 with at most 4 decimal places",
      spelling: { $0.decimalText(places: 4, droppingZeros: true) },
      parse: { word in
        let digits = word.hasSuffix("%") ? String(word.dropLast()) : word
        guard let percent = Fraction(decimal: digits), percent >= 0, percent <= 100 else {
          return nil
        }
        return percent
      }
    )
  }
}
