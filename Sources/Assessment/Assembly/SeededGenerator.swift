/// A source of random numbers that gives the same ones for the same seed on every machine.
///
/// The generator is xoshiro256** of Blackman and Vigna, seeded by SplitMix64. It is no
/// `RandomNumberGenerator` on purpose: the standard library may change how it shuffles, and a
/// form must be the same in ten years.
public struct SeededGenerator: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Makes the generator of a seed.
  public init(seed: Seed) {
    var mixer = SplitMix64(state: seed.value)
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    precondition(state != (0, 0, 0, 0), "a generator of zeros stays at zero")
    self.state = state
  }

  /// Draws any number of 64 bits.
  public mutating func next() -> UInt64 {
    let scrambled = Self.rotate(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotate(state.3, by: 45)
    return scrambled
  }

  /// Draws a number from 0 up to but not including `bound`, each with the same chance.
  ///
  /// Daniel Lemire's bounded draw: it divides only in the rare case that a number may have to be
  /// rejected.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a number can only be drawn below a positive bound")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// Puts elements in random order: Fisher and Yates's shuffle, first position first.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for position in elements.indices.dropLast() {
      elements.swapAt(position, position + below(elements.count - position))
    }
  }

  /// Lists elements in random order.
  public mutating func shuffled<Element>(_ elements: some Sequence<Element>) -> [Element] {
    var elements = Array(elements)
    shuffle(&elements)
    return elements
  }

  private static func rotate(_ bits: UInt64, by count: UInt64) -> UInt64 {
    (bits << count) | (bits >> (64 - count))
  }
}
