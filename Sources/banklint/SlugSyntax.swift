import Arguments

extension ValueSyntax<String> {
  /// A name that the formats allow for what they hold.
  static func slug(_ name: String) -> Self {
    Self(
      name,
      expectation: "a name of lower-case letters, digits and hyphens",
      parse: { isSlug($0) ? $0 : nil }
    )
  }
}

private func isSlug(_ word: String) -> Bool {
  (1...100).contains(word.utf8.count)
    && word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
}
