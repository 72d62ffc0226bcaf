import Diagnostics

extension Rule {
  static let overlappingRanges = Rule(
    "overlapping-ranges",
    precision: .high,
    summary: "Two options are ranges that have a number in common",
    finds: """
      A multiple choice whose options are all ranges of the same unit, such as "10-20 ms", "less \
      than 10 ms" or "over 20 ms", where a range with two ends shares a number with another one.
      """,
    matters: "For that number two options are right, so that none of them can be the key.",
    instead: "Ranges of which each begins above the end of the one before.",
    examples: [
      """
      options:
        - text: 0 to 10 ms
        - text: ⟦10 to 20 ms⟧
          key: true
        - text: 21 to 30 ms
      """,
      """
      options:
        - text: 5-20 ms
        - text: ⟦less than 10 ms⟧
          key: true
        - text: over 20 ms
      """,
      """
      options:
        - text: less than 10 ms
        - text: 10-20 ms
          key: true
        - text: over 20 ms
      """,
    ],
    check: .item { item in
      guard item.soleKey != nil, NumberRange(item.options[0].text) != nil else { return [] }
      let ranges = item.options.compactMap { NumberRange($0.text) }
      guard let first = ranges.first, ranges.count == item.options.count,
        ranges.allSatisfy({ $0.unit.elementsEqual(first.unit) })
      else { return [] }
      for later in ranges.indices {
        for earlier in ranges.indices where earlier < later {
          guard ranges[earlier].overlaps(ranges[later]) else { continue }
          var finding = Finding(
            "this range has numbers in common with another one",
            at: item.options[later].text.place,
            help: "let each range begin above the end of the one before"
          )
          finding.notes = [.init("the other one is here", at: item.options[earlier].text.place)]
          return [finding]
        }
      }
      return []
    }
  )
}

/// A range of numbers as an option states it.
private struct NumberRange {
  var least = -Double.infinity
  var most = Double.infinity
  /// Whether the ends belong to it.
  var isClosed = true
  let unit: ArraySlice<UInt8>

  /// Reads `10-20 ms`, `10 to 20 ms`, `less than 10 ms`, `at least 20 ms` and the like.
  init?(_ passage: Passage) {
    let bytes = passage.bytes[passage.trimmedBounds]
    guard let first = NumberNotation.first(in: bytes) else { return nil }
    let rest = bytes[first.bounds.upperBound...]
    if let second = NumberNotation.first(in: bytes, from: first.bounds.upperBound) {
      let joint = rest[..<second.bounds.lowerBound].withoutBlanks
      let opening = bytes[..<first.bounds.lowerBound].withoutBlanks.map(\.lowercased)
      let isRange = opening.isEmpty || openings.contains { opening.elementsEqual($0.utf8) }
      // Two numbers with "and" between them are only two numbers.
      let isPair = opening.isEmpty && joint.elementsEqual("and".utf8)
      guard isRange, !isPair, joints.contains(where: { joint.elementsEqual($0.utf8) }),
        first.value < second.value
      else { return nil }
      (least, most) = (first.value, second.value)
      unit = bytes[second.bounds.upperBound...].withoutBlanks
    } else {
      let opening = bytes[..<first.bounds.lowerBound].withoutBlanks.map(\.lowercased)
      guard let bound = bounds.first(where: { opening.elementsEqual($0.words.utf8) }) else {
        return nil
      }
      if bound.isLower { least = first.value } else { most = first.value }
      isClosed = bound.isClosed
      unit = rest.withoutBlanks
    }
  }

  /// Whether both hold a number, one of them with two ends.
  func overlaps(_ other: NumberRange) -> Bool {
    guard isBounded || other.isBounded else { return false }
    let (start, end) = (max(least, other.least), min(most, other.most))
    return start < end || start == end && isClosed && other.isClosed
  }

  private var isBounded: Bool { least.isFinite && most.isFinite }
}

private let openings = ["between", "from", "about", "around", "approximately", "$", "€"]
private let joints = ["-", "–", "to", "and"]
private let bounds: [(words: String, isLower: Bool, isClosed: Bool)] = [
  ("less than", false, false), ("fewer than", false, false), ("below", false, false),
  ("under", false, false), ("<", false, false), ("up to", false, true), ("at most", false, true),
  ("more than", true, false), ("over", true, false), ("above", true, false), (">", true, false),
  ("at least", true, true),
]
