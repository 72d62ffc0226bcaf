/// A term taken apart: `Machine Learning (ML)` is Machine Learning, also called ML.
struct TermName {
  let title: String
  let aliases: [String]

  init(_ term: Text) {
    var outside: [UInt8] = []
    var inside: [[UInt8]] = []
    var depth = 0
    for byte in term where !Self.emphasis.contains(byte) {
      switch byte {
      case UInt8(ascii: "("):
        depth += 1
        if depth == 1 {
          inside.append([])
          continue
        }
      case UInt8(ascii: ")") where depth > 0:
        depth -= 1
        if depth == 0 { continue }
      default:
        break
      }
      if depth == 0 { outside.append(byte) } else { inside[inside.count - 1].append(byte) }
    }
    let name = Self.spaced(outside)
    // "(GC)" alone is no remark on a term but the term.
    title = name.isEmpty ? String(Substring(term)) : name
    aliases = name.isEmpty ? [] : inside.map(Self.spaced).filter { Self.isAlias($0, of: name) }
  }

  private static let emphasis = Set("*`".utf8)

  /// The bytes as text with single spaces between its words.
  private static func spaced(_ bytes: [UInt8]) -> String {
    let words = Substring(decoding: bytes, as: UTF8.self).utf8.words
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }

  /// Whether what a parenthesis holds is another name rather than a remark.
  ///
  /// Another name is an acronym, what an acronym stands for, or up to three capitalized words.
  private static func isAlias(_ text: String, of title: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    guard let first = words.first, !first.startsLowercase,
      !remarks.contains(String(Substring(first)))
    else { return false }
    if isAcronym(title) || isAcronym(text) { return true }
    return words.count <= 3 && !first.ends(with: "ing") && !words.contains(where: \.startsLowercase)
  }

  /// Words that open a condition or a comment.
  private static let remarks: Set = ["If", "Lack", "Not", "Only", "Optional", "When", "With"]

  /// At least half the letters of an acronym are capitals: `AI`, `CoT`, `AUC-ROC`.
  private static func isAcronym(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count <= 10 && !bytes.contains(UInt8(ascii: " "))
      && bytes.count(where: \.isUppercase) * 2 >= bytes.count
  }
}
