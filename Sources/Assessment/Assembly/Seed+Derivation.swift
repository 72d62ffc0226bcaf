extension Seed {
  /// The seed of one decision, named by a label such as `options:` and an item's name.
  ///
  /// Decisions with seeds of their own do not disturb each other: the options of an item are in
  /// the same order whatever else is in the form, and the orders of two items have nothing in
  /// common. The label is hashed by FNV-1a over its UTF-8 and mixed with the seed by SplitMix64.
  public func derived(for label: String) -> Seed {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in label.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var mixer = SplitMix64(state: value)
    mixer = SplitMix64(state: mixer.next() ^ hash)
    return Seed(mixer.next())
  }

  /// The random numbers of one decision.
  func generator(for label: String) -> SeededGenerator {
    SeededGenerator(seed: derived(for: label))
  }
}
