extension Item {
  /// The authored positions of the options in the order that a form of a seed shows them.
  ///
  /// The order depends on nothing but the seed and the item. An ordering item never shows its
  /// key: entries that come out in the right order are drawn again.
  func optionOrder(by seed: Seed) -> [Option.Index] {
    let authored = Array(task.options.indices)
    guard !task.hasFixedOrder else { return authored }
    var generator = seed.generator(for: "options:\(id)")
    var order = generator.shuffled(authored)
    if case .ordering(_, let length) = task, length > 0, authored.count > 1 {
      while order.starts(with: 0..<length) { order = generator.shuffled(authored) }
    }
    return order
  }

  /// The authored positions of the prompts in the order that a form of a seed shows them.
  func promptOrder(by seed: Seed) -> [Int] {
    var generator = seed.generator(for: "prompts:\(id)")
    return generator.shuffled(task.prompts.indices)
  }
}
