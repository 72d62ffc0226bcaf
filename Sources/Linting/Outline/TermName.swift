/// A term taken apart: `Machine Learning (ML)` is Machine Learning, also called ML.
struct TermName {
  let title: String
  let aliases: [String]

  init(_ term: Text) {
    var title: [UInt8] = []
    var parenthesized: [[UInt8]] = []
    var depth = 0
    for byte in term {
      switch byte {
      case UInt8(ascii: "("):
        if depth == 0 { parenthesized.append([]) }
        depth += 1
      case UInt8(ascii: ")") where depth > 0:
        depth -= 1
      case UInt8(ascii: "*"), UInt8(ascii: "`"):
        break
      default:
        if depth == 0 {
          title.append(byte)
        } else {
          parenthesized[parenthesized.count - 1].append(byte)
        }
      }
    }
    let name = Self.spaced(title)
    self.title = name
    aliases = parenthesized.map(Self.spaced).filter { Self.isAlias($0, of: name) }
  }

  private static func spaced(_ bytes: [UInt8]) -> String {
    let words = Substring(decoding: bytes, as: UTF8.self).utf8.words
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }

  /// Whether a parenthesis holds another name rather than a remark.
  ///
  /// Another name is an acronym, what an acronym stands for, or up to three capitalized words.
  private static func isAlias(_ text: String, of title: String) -> Bool {
    let words = Substring(text).utf8.words
    guard let first = words.first, !remarks.contains(String(Substring(first))) else { return false }
    if isAcronym(title) || isAcronym(text) { return first.first?.isLowercase == false }
    return words.count <= 3 && !Substring(first).hasSuffix("ing")
      && words.allSatisfy { $0.first.map { $0.isUppercase || $0.isDigit } ?? false }
  }

  private static let remarks = ["When", "If", "Lack", "With", "Not", "Only", "Optional"]

  private static func isAcronym(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count <= 10 && !bytes.contains(UInt8(ascii: " "))
      && bytes.count(where: \.isUppercase) * 2 >= bytes.count
  }
}
