/// Calls `body` with every sequence of `elements` of a length in `lengths`, shortest first.
///
/// Small inputs, all of them: a counterexample that exists is found, and it is a short one.
public func withEverySequence<Element>(
  of elements: [Element],
  lengths: ClosedRange<Int>,
  _ body: ([Element]) throws -> Void
) rethrows {
  func extend(_ sequence: [Element], to length: Int) throws {
    guard sequence.count < length else { return try body(sequence) }
    for element in elements { try extend(sequence + [element], to: length) }
  }
  for length in lengths { try extend([], to: length) }
}
