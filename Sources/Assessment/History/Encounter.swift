/// One time that an item was put to the candidate.
public struct Encounter: Hashable, Sendable {
  /// The item.
  public let item: Item.ID
  /// What it measured then.
  public let topic: Topic.Name
  /// The domain of its topic then.
  public let domain: Domain.ID
  /// The number of the attempt; later attempts have higher ones.
  public let attempt: Int
  /// When it was answered, or else when the attempt began, in seconds since 1970.
  public let moment: Int
  /// What became of it, as far as that is final.
  ///
  /// Nothing where the candidate never came to the item, where an exam has not ended and where
  /// practice passed over it: such an encounter only makes the item one that was in a form.
  public let status: ItemScore.Status?
  /// The response that was final.
  public let response: Response?
  /// How sure the candidate was, where it was said.
  public let confidence: Confidence?

  /// Makes an encounter.
  public init(
    item: Item.ID,
    topic: Topic.Name,
    domain: Domain.ID,
    attempt: Int,
    moment: Int,
    status: ItemScore.Status?,
    response: Response? = nil,
    confidence: Confidence? = nil
  ) {
    self.item = item
    self.topic = topic
    self.domain = domain
    self.attempt = attempt
    self.moment = moment
    self.status = status
    self.response = response
    self.confidence = confidence
  }

  /// Whether the response was right by luck, as the candidate says.
  public var isLuckyGuess: Bool { status == .correct && confidence == .guess }
  /// Whether the response was wrong and the candidate sure of it.
  public var isMisconception: Bool { status == .incorrect && confidence == .sure }

  /// How the spaced review takes the answer: a miss is `again`, a lucky guess `hard`, a response
  /// that the candidate was sure of `easy`, and every other right one `good`.
  ///
  /// An item that was shown and left open is missed, as the score has it.
  public var grade: Memory.Grade? {
    switch status {
    case nil: nil
    case .incorrect, .omitted: .again
    case .correct:
      switch confidence {
      case .guess: .hard
      case .sure: .easy
      case .unsure, nil: .good
      }
    }
  }
}
