public import Assessment

/// What came of deriving an attempt's form and score once more.
public struct Verification: Hashable, Sendable {
  /// How far the form could be derived again.
  public let form: FormProof
  /// How many events could be replayed.
  public let replayed: Int
  /// The score that the events give; nothing where they do not end the attempt.
  public let score: ScoreReport?
  /// What contradicts the attempt, in the order of form, events, score.
  public let differences: [Difference]
  /// What has changed since, which contradicts nothing.
  public let remarks: [Remark]

  /// Whether nothing contradicts the attempt.
  public var isVerified: Bool { differences.isEmpty }

  /// How far a form could be derived again.
  public enum FormProof: Hashable, Sendable {
    /// The seed draws a form from the banks as they were, and it was compared.
    case drawn
    /// The banks are not what they were: only the orders of options follow from the seed.
    case ordered
    /// Another version drew the form: it only had to keep the rules of its profile.
    case checked
  }

  /// What contradicts an attempt.
  public enum Difference: Hashable, Sendable {
    /// The form breaks a rule of its profile.
    case violation(Exam.Violation)
    /// The form is not the one that the seed draws.
    case form(Exam.Difference)
    /// The seed draws no form from the banks as they were.
    case noForm(AssemblyFailure)
    /// An event cannot have been accepted, so nothing after it counts; events count from 1.
    case event(Int, Session.Refusal)
    /// An event has a time before that of the event before it.
    case time(Int)
    /// The attempt is said to have ended otherwise than its events end it, if they do.
    case ending(stated: Session.Ending, derived: Session.Ending?)
    /// The points are not those that the events give.
    case points(stated: RawScore, derived: RawScore)
    /// The scaled score is not the one that the points give.
    case scaled(stated: Int, derived: Int)
    /// The outcome is not the one that the points give.
    case outcome(stated: Outcome, derived: Outcome)
  }

  /// What has changed since an attempt was sat.
  public enum Remark: Hashable, Sendable {
    /// A bank is not there.
    case bankMissing(Bank.ID)
    /// A bank has other files than then.
    case bankChanged(Bank.ID)
    /// An item is no longer in its bank.
    case itemGone(Item.ID)
    /// The bank gives credit to another response now.
    case keyChanged(Item.ID)
    /// An item says something else in its bank now, with the same key.
    case itemChanged(Item.ID)
    /// The profile scores otherwise now, or has other domains.
    case profileChanged(ExamProfile.ID)
    /// Another version of the program drew the form.
    case otherAlgorithm(Int)
    /// Another version of the program began the attempt.
    case otherVersion(String)
  }
}

extension Verification.Difference: CustomStringConvertible {
  /// One phrase that names what differs.
  public var description: String {
    switch self {
    case .violation(let violation): "\(violation)"
    case .form(let difference): "\(difference)"
    case .noForm(let failure):
      "the seed draws no form: \(failure.description.split(separator: "\n").joined(separator: "; "))"
    case .event(let number, let refusal): "event \(number) cannot have happened: \(refusal)"
    case .time(let number): "event \(number) happened before event \(number - 1)"
    case .ending(let stated, let derived):
      "it is said to have ended \(stated.rawValue), the events end it"
        + " \(derived?.rawValue ?? "not at all")"
    case .points(let stated, let derived):
      "the score says \(words(for: stated)), the events give \(words(for: derived))"
    case .scaled(let stated, let derived):
      "the scaled score says \(stated), the points give \(derived)"
    case .outcome(let stated, let derived):
      "the outcome says \(stated.rawValue), the points give \(derived.rawValue)"
    }
  }
}

extension Verification.Remark: CustomStringConvertible {
  /// One phrase that says what has changed.
  public var description: String {
    switch self {
    case .bankMissing(let bank): "bank '\(bank)' was not found; name it with '--bank PATH'"
    case .bankChanged(let bank): "bank '\(bank)' has changed since"
    case .itemGone(let item): "item '\(item)' has left the bank since"
    case .keyChanged(let item):
      "the key of item '\(item)' has been changed in the bank since; the attempt keeps its score"
    case .itemChanged(let item): "item '\(item)' has been reworded in the bank since"
    case .profileChanged(let profile):
      "profile '\(profile)' scores otherwise now; the attempt keeps the rules it was sat by"
    case .otherAlgorithm(let algorithm):
      "the form was drawn by algorithm \(algorithm), this program has \(FormAssembler.algorithm)"
    case .otherVersion(let version):
      "the attempt was begun with version \(version), this is \(engineVersion)"
    }
  }
}

private func words(for score: RawScore) -> String {
  "\(score.points.stored) of \(score.of.stored) points"
}
