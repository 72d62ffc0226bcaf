extension TermName {
  /// The term as an id: lower-case ASCII letters and digits, everything else one hyphen.
  ///
  /// An ampersand is spelled out.
  var slug: String {
    var words: [[UInt8]] = [[]]
    for byte in title.utf8 {
      if byte.isDigit || byte.lowercased.isLowercase {
        words[words.count - 1].append(byte.lowercased)
      } else if byte == UInt8(ascii: "&") {
        words += [Array("and".utf8), []]
      } else {
        words.append([])
      }
    }
    let slug = Array(words.filter { !$0.isEmpty }.joined(separator: "-".utf8))
    // A term in another script needs an id too.
    return slug.isEmpty ? "topic" : String(decoding: slug, as: UTF8.self)
  }
}
