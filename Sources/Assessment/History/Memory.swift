/// How well one item is remembered, by the model FSRS.
///
/// FSRS-6 of J. Ye and others, with its published formulas and default parameters: "The
/// Algorithm", https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm, after
/// J. Ye, J. Su and Y. Cao, "A stochastic shortest path algorithm for optimizing spaced
/// repetition scheduling", KDD 2022. Elapsed time is counted in whole days, and a second answer
/// within a day changes stability by the formula for that, as the reference implementation
/// `fsrs` 6.3 does. Its steps within minutes and its random shifts are left out.
public struct Memory: Hashable, Sendable {
  /// The days after which the chance to recall the item has fallen to 90 %.
  public let stability: Double
  /// How hard the item is for the candidate, from 1 to 10.
  public let difficulty: Double

  /// How an answer went.
  public enum Grade: Int, CaseIterable, Hashable, Sendable {
    case again = 1
    case hard, good, easy
  }

  /// The 21 default parameters of FSRS-6.
  private static let w = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]
  /// The longest interval, a hundred years.
  private static let longest = 36_500

  /// The memory after the first answer: S₀ = w[G-1] and D₀ = w4 - e^(w5 (G-1)) + 1.
  public init(after grade: Grade) {
    self.init(
      stability: Self.w[grade.rawValue - 1],
      difficulty: Self.initialDifficulty(of: grade)
    )
  }

  private init(stability: Double, difficulty: Double) {
    self.stability = max(stability, 0.001)
    self.difficulty = min(max(difficulty, 1), 10)
  }

  /// The memory after another answer, so many whole days after the last one.
  public func after(_ grade: Grade, days: Int) -> Memory {
    precondition(days >= 0, "answers follow each other")
    let stability =
      switch grade {
      case _ where days < 1: sameDayStability(after: grade)
      case .again: forgottenStability(days: days)
      case .hard, .good, .easy: recalledStability(after: grade, days: days)
      }
    return Memory(stability: stability, difficulty: nextDifficulty(after: grade))
  }

  /// The chance to recall the item so many days after the last answer:
  /// R = (1 + F t / S)^-w20, where F makes it 0.9 at t = S.
  public func retrievability(afterDays days: Int) -> Double {
    let decay = -Self.w[20]
    let factor = power(0.9, 1 / decay) - 1
    return power(1 + factor * Double(days) / stability, decay)
  }

  /// The days until the item is due: when the chance to recall it has fallen to 90 %.
  public var interval: Int {
    min(max(Int(min(stability, 1e6).rounded(.toNearestOrEven)), 1), Self.longest)
  }

  private static func initialDifficulty(of grade: Grade) -> Double {
    w[4] - exponential(w[5] * Double(grade.rawValue - 1)) + 1
  }

  /// The step -w6 (G - 3), damped towards 10, then a little reversion to the easiest.
  private func nextDifficulty(after grade: Grade) -> Double {
    let step = -Self.w[6] * Double(grade.rawValue - 3)
    let damped = difficulty + step * (10 - difficulty) / 9
    return Self.w[7] * Self.initialDifficulty(of: .easy) + (1 - Self.w[7]) * damped
  }

  /// S e^(w17 (G - 3 + w18)) S^-w19, which only a miss makes less.
  private func sameDayStability(after grade: Grade) -> Double {
    let growth =
      exponential(Self.w[17] * (Double(grade.rawValue - 3) + Self.w[18]))
      * power(stability, -Self.w[19])
    return stability * (grade == .again ? growth : max(growth, 1))
  }

  /// w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), and no more than a miss on the same day leaves.
  private func forgottenStability(days: Int) -> Double {
    let left =
      Self.w[11] * power(difficulty, -Self.w[12]) * (power(stability + 1, Self.w[13]) - 1)
      * exponential(Self.w[14] * (1 - retrievability(afterDays: days)))
    return min(left, stability / exponential(Self.w[17] * Self.w[18]))
  }

  /// S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1)), the growth times w15 if it was hard and
  /// times w16 if it was easy.
  private func recalledStability(after grade: Grade, days: Int) -> Double {
    let ease = grade == .hard ? Self.w[15] : grade == .easy ? Self.w[16] : 1
    let growth =
      exponential(Self.w[8]) * (11 - difficulty) * power(stability, -Self.w[9])
      * (exponential(Self.w[10] * (1 - retrievability(afterDays: days))) - 1)
    return stability * (1 + growth * ease)
  }
}
