import Diagnostics

extension Rule {
  static let mixedQuotes = Rule(
    "mixed-quotes",
    precision: .high,
    summary: "A text has both straight and curly quotation marks",
    finds: "A text with \"straight\" and with “curly” quotation marks. Code is left out.",
    matters: "It is a slip, and candidates wonder whether the difference has a meaning.",
    instead: "One kind of marks.",
    examples: [
      "stem: Which river is “blue” and ⟦\"⟧green\"?",
      "stem: Which river is “blue” and “green”, and is `\"red\"`?",
    ],
    check: .text { passage in
      guard !passage.isASCII, passage.has("\""),
        let curly = passage.curlyQuote, let straight = passage.straightQuote
      else { return [] }
      return [
        Finding(
          "straight quotation marks and curly ones",
          at: passage.range(straight..<straight + 1),
          notes: [.init("a curly one is here", at: passage.range(curly..<curly + 3))],
          help: "use one kind"
        )
      ]
    }
  )
}

extension Passage {
  /// The first `“` or `”`.
  fileprivate var curlyQuote: Int? {
    bytes.indices.dropLast(2).first {
      bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 && (0x9C...0x9D).contains(bytes[$0 + 2])
    }
  }

  /// The first `"` outside code.
  fileprivate var straightQuote: Int? {
    var isCode = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "`") { isCode.toggle() }
      if byte == UInt8(ascii: "\""), !isCode { return index }
    }
    return nil
  }
}
