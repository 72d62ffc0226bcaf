public import Assessment

/// What guessers who know nothing of the subject score on the items of a bank.
///
/// Items whose options are selected are attacked, in their authored order; ordering and matching
/// are not. A guesser is judged by the items on which it prefers one option to another.
public struct Attack: Sendable {
  /// How many items the guessers sat.
  public let attacked: Int
  /// How many items were left out, as no options are selected in them.
  public let leftOut: Int
  /// By how many percentage points a guesser may beat chance.
  public let margin: Int
  /// The guessers, the learnt combination of all others last.
  public let results: [Result]
  /// The guessers that have a vote in the combination, learnt from all items.
  public let combination: [Vote]
  /// The least share of the items that is too much for luck; nil where even all are not.
  public let tellingShare: Fraction?
  /// The share that guesses at random earn on average; zero without items.
  public let chance: Fraction

  /// The corrected probability under which a score is no luck.
  public static let significance = 0.01

  /// What one guesser scored.
  public struct Result: Hashable, Sendable {
    /// The name of the guesser.
    public let name: String
    /// What it chooses.
    public let choice: String
    /// How many items it had a preference in.
    public let decided: Int
    /// The share of these that it got right, options that it could not tell apart sharing the
    /// credit; zero without items.
    public let score: Fraction
    /// The share that guesses at random get right on average.
    public let chance: Fraction
    /// How probable it is that guesses at random score as much, whole points counted.
    public let probability: Double
    /// The probability corrected for the number of guessers.
    public let corrected: Double
    /// The items whose whole key it chose without a tie, in the order of the bank.
    public let gaveAway: [Item.ID]
  }

  /// The weight of one guesser in the combination.
  public struct Vote: Hashable, Sendable {
    /// The name of the guesser.
    public let name: String
    /// How often it votes for its choice, or against it where the number is negative.
    public let weight: Int
  }

  /// What the scores say of the bank.
  public enum Verdict: String, Hashable, Sendable {
    /// No guesser beats chance by more than the margin, unless by luck.
    case sound
    /// Some guesser does, and it is no luck.
    case givenAway = "given-away"
    /// None does, but only one that scores more than twice chance would have been noticed.
    case tooFewItems = "too-few-items"
  }

  /// Lets every guesser sit the items.
  public init(on items: [Item], margin: Int) {
    precondition((0...100).contains(margin), "a margin is 0 to 100 points")
    let sitting = Sitting(of: items)
    let attacked = sitting.chances.count
    self.attacked = attacked
    leftOut = items.count - attacked
    self.margin = margin
    results = Trial.results(of: sitting.trials)
    let tests = results.count { $0.decided > 0 }
    let luck = PoissonBinomial(chances: sitting.chances.map(\.value))
    let telling = luck.leastSuccesses(under: Self.significance / Double(max(tests, 1)))
    combination = sitting.combination
    tellingShare = attacked == 0 ? nil : telling.map { Fraction($0, attacked) }
    chance =
      attacked == 0
      ? 0 : sitting.chances.reduce(.zero, +).mean(over: attacked)
  }

  /// Whether a guesser beats chance by more than the margin, and not by luck.
  public func isFlagged(_ result: Result) -> Bool { Self.isFlagged(result, margin: margin) }

  static func isFlagged(_ result: Result, margin: Int) -> Bool {
    result.corrected < significance && (result.score - result.chance) * 100 > Fraction(margin)
  }

  /// The guessers that beat chance.
  public var flagged: [Result] { results.filter(isFlagged) }

  /// What the scores say of the bank.
  public var verdict: Verdict {
    guard flagged.isEmpty else { return .givenAway }
    guard let tellingShare, tellingShare <= chance * 2 else { return .tooFewItems }
    return .sound
  }
}
