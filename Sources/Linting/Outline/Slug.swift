/// Turns a term into an id: lower-case ASCII letters and digits, everything else one hyphen.
///
/// What stands in parentheses is left out, and an ampersand is spelled out.
func slug(of term: Substring) -> String {
  var slug: [UInt8] = []
  var needsHyphen = false
  func append(_ byte: UInt8) {
    if needsHyphen && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
    needsHyphen = false
    slug.append(byte)
  }
  for byte in TermName(term.utf8).title.utf8 {
    if byte == UInt8(ascii: "&") {
      needsHyphen = true
      "and".utf8.forEach(append)
      needsHyphen = true
    } else if byte.isDigit || byte.lowercased.isLowercase {
      append(byte.lowercased)
    } else {
      needsHyphen = true
    }
  }
  // A term in another script still needs an id.
  return slug.isEmpty ? "topic" : String(decoding: slug, as: UTF8.self)
}
