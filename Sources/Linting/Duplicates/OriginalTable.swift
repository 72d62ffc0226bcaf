import ItemBank

/// The first item that says what it says.
struct OriginalTable {
  private let items: [ItemDraft]
  private let wordings: [UInt64]
  private var firstByWording: [UInt64: Int] = [:]
  private var firstBySignature: [ItemSignature: Int] = [:]

  init(of items: [ItemDraft], wordings: [UInt64]) {
    self.items = items
    self.wordings = wordings
    firstByWording.reserveCapacity(items.count)
  }

  /// Returns the earlier item that says the same; takes note of the item where there is none.
  ///
  /// An item needs no signature until another one has the same words.
  mutating func original(of item: Int) -> Int? {
    guard let rival = firstByWording[wordings[item]] else {
      firstByWording[wordings[item]] = item
      return nil
    }
    firstBySignature[ItemSignature(of: items[rival])] = rival
    let signature = ItemSignature(of: items[item])
    if let original = firstBySignature[signature] { return original }
    firstBySignature[signature] = item
    return nil
  }
}
