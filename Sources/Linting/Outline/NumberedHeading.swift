/// A line that opens with a dotted number: `1.1 Title`, `1. 1. Title`, `4.1.7, Title`.
struct NumberedHeading {
  let number: [Int]
  let title: Text

  private static let deepest = 5

  /// Reads a line; nil where it has no number, no title, or a number too long to be a section's.
  init?(_ line: Text) {
    var rest = line.drop { $0 == UInt8(ascii: "#") || $0.isBlank }
    var number: [Int] = []
    while let part = Self.takeNumber(from: &rest) {
      number.append(part)
      guard rest.first == UInt8(ascii: ".") else { break }
      rest = rest.dropFirst()
      // "3. 90 days" is an entry of a list; "3. 2. Choose" is section 3.2.
      let next = rest.drop(while: \.isBlank)
      let digits = next.prefix(while: \.isDigit)
      if next.startIndex > rest.startIndex, next[digits.endIndex...].first != UInt8(ascii: ".") {
        break
      }
      if !digits.isEmpty { rest = next }
    }
    if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst() }
    guard (1...Self.deepest).contains(number.count), rest.first?.isBlank == true else { return nil }
    title = rest.trimmed
    self.number = number
    if title.isEmpty { return nil }
  }

  private static func takeNumber(from text: inout Text) -> Int? {
    let digits = text.prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), let number = Int(Substring(digits)) else { return nil }
    text = text[digits.endIndex...]
    return number
  }

  /// Whether the text reads like an entry of a list: bold, or leading into something.
  var readsAsListEntry: Bool {
    title.starts(with: "**") || title.last == UInt8(ascii: ":") || title.last == UInt8(ascii: ";")
  }
}
