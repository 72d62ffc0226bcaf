import Diagnostics

extension Rule {
  static let mixedScriptWord = Rule(
    "mixed-script-word",
    precision: .high,
    summary: "A word mixes Latin letters with ones that only look like them",
    finds: """
      A word of Latin letters with a Cyrillic letter among them, or a Greek one that looks like a \
      Latin one. Units such as "μs" are left out.
      """,
    matters: """
      Searches and comparisons do not find the word, and an answer can be marked with a letter that \
      nobody sees.
      """,
    instead: "The Latin letter.",
    examples: [
      "stem: Which river does ⟦\u{410}mazon⟧ take its name from?",
      "stem: Which river is called Волга, and what passes in 5 μs?",
    ],
    check: .text { passage in
      guard !passage.isASCII else { return [] }
      return passage.words.compactMap { word in
        guard let stranger = passage.stranger(in: word.bounds) else { return nil }
        return Finding(
          "'\(passage.text(word.bounds))' has \(codePointName(stranger)) among its Latin letters",
          at: passage.range(word.bounds),
          help: "write the Latin letter"
        )
      }
    }
  )
}

extension Passage {
  /// The first letter of a word that only looks Latin, if others are Latin.
  fileprivate func stranger(in bounds: Range<Int>) -> Unicode.Scalar? {
    guard bytes[bounds].contains(where: { $0 >= 0x80 }),
      bytes[bounds].contains(where: \.isASCIILetter)
    else { return nil }
    var index = bounds.lowerBound
    while index < bounds.upperBound, let point = CodePoint.starting(at: index, in: bytes) {
      if let scalar = point.scalar, looksLatin(scalar) { return scalar }
      index += point.length
    }
    return nil
  }
}

private func looksLatin(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0400...0x052F:
    true
  case 0x0391, 0x0392, 0x0395...0x0397, 0x0399, 0x039A, 0x039C, 0x039D, 0x039F, 0x03A1, 0x03A4,
    0x03A5, 0x03A7, 0x03BD, 0x03BF, 0x03C1:
    true
  default:
    false
  }
}
