extension Item {
  /// Whether another version of the item gives credit to something else, rather than saying the
  /// same in other words.
  ///
  /// What counts is what the candidate reads: options that change places, key and all, change
  /// nothing, and a key that is worded anew is the same key as long as it stays in its place and
  /// nothing else that was offered took it.
  public func hasOtherKey(than other: Item) -> Bool {
    let (ours, theirs) = (task.creditedTexts, other.task.creditedTexts)
    guard ours != theirs else { return false }
    guard task.type == other.task.type, task.key == other.task.key else { return true }
    let (lost, gained) = (Set(ours).subtracting(theirs), Set(theirs).subtracting(ours))
    return lost.isEmpty && gained.isEmpty
      || task.options.contains { gained.contains($0.text) }
      || other.task.options.contains { lost.contains($0.text) }
  }
}

extension Task {
  /// The texts that earn the credit, in an order that only the key decides.
  fileprivate var creditedTexts: [String] {
    switch key {
    case .selection(let options):
      options.map { self.options[$0].text }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    case .order(let options): options.map { self.options[$0].text }
    case .matches(let matches):
      zip(prompts, matches).map { prompt, match in match.map { self.options[$0].text } ?? "" }
    }
  }
}
