/// The ordered items that one candidate gets, options ordered too.
public struct Form: Hashable, Sendable, Codable {
  /// The profile it was drawn for.
  public let profile: ExamProfile.ID
  /// The seed it was drawn with.
  public let seed: Seed
  /// The version of the drawing: another version may draw another form from the same seed.
  public let algorithm: Int
  /// The items in the order they are shown, section by section.
  public let slots: [Slot]

  /// Makes a form; its sections stand in the profile's order.
  public init(profile: ExamProfile.ID, seed: Seed, algorithm: Int, slots: [Slot]) {
    self.profile = profile
    self.seed = seed
    self.algorithm = algorithm
    self.slots = slots
  }

  /// One item's place in a form.
  public struct Slot: Hashable, Sendable, Codable {
    /// The item.
    public let item: Item.ID
    /// The position of its section in the profile.
    public let section: Int
    /// Whether it counts; the candidate is not told.
    public let isScored: Bool
    /// The authored positions of the options in the order they are shown.
    public let optionOrder: [Option.Index]
    /// The authored positions of a matching item's prompts in the order they are shown.
    public let promptOrder: [Int]

    /// Makes a slot; both orders are permutations.
    public init(
      item: Item.ID,
      section: Int,
      isScored: Bool,
      optionOrder: [Option.Index],
      promptOrder: [Int] = []
    ) {
      self.item = item
      self.section = section
      self.isScored = isScored
      self.optionOrder = optionOrder
      self.promptOrder = promptOrder
    }
  }
}
