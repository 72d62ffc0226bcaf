import YAML

extension Node {
  /// What the node is, with its article.
  var kindName: String {
    switch kind {
    case .scalar: isBlank ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The value of a scalar in quotes, or what the node is.
  var valueName: String { isScalar && !isBlank ? "'\(string)'" : kindName }

  /// The first key of a mapping: the place to report what the mapping lacks.
  var firstKey: Node? {
    for entry in entries { return entry.key }
    return nil
  }

  /// The key whose value the node is: the place to report the length of a list.
  var key: Node {
    for entry in parent?.entries ?? entries where entry.value == self { return entry.key }
    return self
  }

  /// Whether a scalar holds nothing but white space.
  var isBlank: Bool {
    isScalar
      && withUTF8 { bytes in
        for index in bytes.indices where bytes[index] > UInt8(ascii: " ") { return false }
        return true
      }
  }

  /// Whether a scalar is made of lower-case letters, digits and hyphens, at most 100 of them.
  var isSlug: Bool {
    (1...100).contains(utf8Count)
      && withUTF8 { bytes in
        for index in bytes.indices {
          switch bytes[index] {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            continue
          default:
            return false
          }
        }
        return true
      }
  }

  /// Whether two scalars have the same value, white space at their ends left out.
  func hasSameText(as other: Node) -> Bool {
    withUTF8 { left in
      other.withUTF8 { right in
        let (first, second) = (left.trimmedBounds, right.trimmedBounds)
        guard first.count == second.count else { return false }
        for step in 0..<first.count
        where left[first.lowerBound + step] != right[second.lowerBound + step] { return false }
        return true
      }
    }
  }

  /// A scalar's value without the white space at its ends.
  var trimmedString: String {
    let bounds = withUTF8 { $0.trimmedBounds }
    guard bounds.count < utf8Count else { return string }
    return String(decoding: Array(string.utf8)[bounds], as: UTF8.self)
  }
}

extension Span<UInt8> {
  /// What is left without the white space at the ends.
  fileprivate var trimmedBounds: Range<Int> {
    var (first, end) = (0, count)
    while first < end, self[first] <= UInt8(ascii: " ") { first += 1 }
    while end > first, self[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return first..<end
  }
}
