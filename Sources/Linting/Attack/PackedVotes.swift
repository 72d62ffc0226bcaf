/// The votes for the options of one item in one word, a byte each.
///
/// Learning marks the same items some hundred times, and a few operations on a word do what a loop
/// over options does ten times slower. A byte's highest bit is left to comparisons, so that no byte
/// borrows from the next (Knuth, The Art of Computer Programming, 7.1.3).
struct PackedVotes {
  private var bytes: UInt64

  /// How many options fit; an item may have more, and is marked option by option then.
  static let mostOptions = 8

  private static let each: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080
  /// What is added to a single vote, which is between -7 and 7.
  private static let bias: UInt64 = 8
  /// What sums begin with: all steps of learning and one more vote move them by less than it.
  private static let middle: UInt64 = 64

  /// What sums for so many options begin with; the bytes of no option stay zero, below all others.
  init(sumsOf options: Int) {
    precondition(7 * (UInt64(Combination.steps) + 1) + Self.bias < Self.middle)
    bytes = 0
    guard options <= Self.mostOptions else { return }
    for option in 0..<options {
      bytes |= Self.middle << UInt64(8 * option)
    }
  }

  /// Whether these are the sums of an item whose options do not fit.
  var isEmpty: Bool { bytes == 0 }

  /// The votes of one guesser.
  init(_ votes: ArraySlice<Int16>) {
    bytes = Self.bias &* Self.each
    guard votes.count <= Self.mostOptions else { return }
    for (option, vote) in votes.enumerated() {
      bytes &+= UInt64(bitPattern: Int64(vote)) &<< UInt64(8 * option)
    }
  }

  /// Sums with one vote more or less of a guesser.
  @inline(__always)
  func adding(_ votes: PackedVotes, times vote: Int16) -> PackedVotes {
    var sums = self
    sums.add(votes, times: vote)
    return sums
  }

  /// Adds a guesser's votes once, or takes them where the vote is negative.
  @inline(__always)
  mutating func add(_ votes: PackedVotes, times vote: Int16) {
    let bias = Self.bias &* Self.each
    bytes = vote > 0 ? bytes &+ votes.bytes &- bias : bytes &+ bias &- votes.bytes
  }

  /// What selecting the options with the highest sums earns; see `Credit`.
  @inline(__always)
  func credit(key: UInt32) -> Credit {
    var lowest: UInt64 = 127
    var keyBytes: UInt64 = 0
    var rest = key
    while rest != 0 {
      let shift = UInt64(8 &* rest.trailingZeroBitCount)
      lowest = min(lowest, bytes &>> shift & 0x7F)
      keyBytes |= 0x80 &<< shift
      rest &= rest &- 1
    }
    let (all, lowestOfEach) = (bytes | Self.highest, lowest &* Self.each)
    let above = (all &- lowestOfEach &- Self.each) & Self.highest
    let tied = (all &- lowestOfEach) & Self.highest & ~above
    guard above & ~keyBytes == 0 else { return .zero }
    // No distractor has as many votes as any of the key: there is nothing to look up.
    guard tied & ~keyBytes != 0 else { return .one }
    return Credit(choosing: (tied & keyBytes).nonzeroBitCount, of: tied.nonzeroBitCount)
  }
}
