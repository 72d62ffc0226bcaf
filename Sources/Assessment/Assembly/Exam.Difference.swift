extension Exam {
  /// A way in which an exam is not the one that its seed draws; positions count the form's slots
  /// from 0.
  public enum Difference: Hashable, Sendable {
    /// The seed draws another number of items.
    case length(drawn: Int, found: Int)
    /// The seed draws another item to a position.
    case item(at: Int, drawn: Item.ID, found: Item.ID)
    /// The seed puts the item at a position into another section.
    case section(at: Int)
    /// The seed decides otherwise whether the item at a position counts.
    case scored(at: Int, isDrawnScored: Bool)
    /// The seed shows the options of the item at a position in another order.
    case optionOrder(at: Int)
    /// The seed shows the prompts of the item at a position in another order.
    case promptOrder(at: Int)
    /// The item at a position has another key in the bank.
    case key(at: Int, Item.ID)
    /// The item at a position is another one in the bank.
    case content(at: Int, Item.ID)
    /// A scenario is another one in the bank.
    case scenario(Scenario.ID)
  }

  /// Lists in which ways this exam is not another one, which was drawn again.
  public func differences(from drawn: Exam) -> [Difference] {
    guard drawn.items.count == items.count else {
      return [.length(drawn: drawn.items.count, found: items.count)]
    }
    return items.indices.flatMap { differences(from: drawn, at: $0) }
      + scenarios.filter { !drawn.scenarios.contains($0) }.map { .scenario($0.id) }
  }

  /// Lists the items whose options or prompts are not in the order that the seed gives them.
  ///
  /// This order depends on nothing but the seed and the item, so it needs no bank.
  public var orderDifferences: [Difference] {
    items.indices.flatMap { position -> [Difference] in
      let (item, slot) = (items[position], form.slots[position])
      return
        (slot.optionOrder == item.optionOrder(by: form.seed)
        ? [] : [.optionOrder(at: position)])
        + (slot.promptOrder == item.promptOrder(by: form.seed)
          ? [] : [.promptOrder(at: position)])
    }
  }

  private func differences(from drawn: Exam, at position: Int) -> [Difference] {
    let (ours, theirs) = (form.slots[position], drawn.form.slots[position])
    guard ours.item == theirs.item else {
      return [.item(at: position, drawn: theirs.item, found: ours.item)]
    }
    var differences: [Difference] = []
    if ours.section != theirs.section { differences.append(.section(at: position)) }
    if ours.isScored != theirs.isScored {
      differences.append(.scored(at: position, isDrawnScored: theirs.isScored))
    }
    if ours.optionOrder != theirs.optionOrder { differences.append(.optionOrder(at: position)) }
    if ours.promptOrder != theirs.promptOrder { differences.append(.promptOrder(at: position)) }
    let (item, other) = (items[position], drawn.items[position])
    if item.hasOtherKey(than: other) {
      differences.append(.key(at: position, item.id))
    } else if item != other {
      differences.append(.content(at: position, item.id))
    }
    return differences
  }
}

extension Exam.Difference: CustomStringConvertible {
  /// One phrase that says what is otherwise; items have their numbers on the form.
  public var description: String {
    switch self {
    case .length(let drawn, let found): "the form has \(found) items, the seed draws \(drawn)"
    case .item(let position, let drawn, let found):
      "item \(position + 1) is '\(found)', the seed draws '\(drawn)'"
    case .section(let position):
      "item \(position + 1) stands in another section than it was drawn for"
    case .scored(let position, let isDrawnScored):
      "item \(position + 1) \(isDrawnScored ? "does not count" : "counts"), as drawn it"
        + " \(isDrawnScored ? "counts" : "does not")"
    case .optionOrder(let position):
      "item \(position + 1) shows its options in another order than the seed gives"
    case .promptOrder(let position):
      "item \(position + 1) shows its prompts in another order than the seed gives"
    case .key(let position, let item):
      "item \(position + 1), '\(item)', has another key than in the bank"
    case .content(let position, let item):
      "item \(position + 1), '\(item)', is not that of the bank"
    case .scenario(let scenario): "scenario '\(scenario)' is not that of the bank"
    }
  }
}
