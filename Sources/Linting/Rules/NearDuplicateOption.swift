import Diagnostics

extension Rule {
  static let nearDuplicateOption = Rule(
    "near-duplicate-option",
    precision: .medium,
    isPreview: true,
    summary: "Two options differ by the endings of words alone",
    finds: """
      Two options whose words differ by nothing but what follows the \
      first five letters: "Encrypt data at rest" and "Encrypted data at rest". Words with digits \
      and code must be equal.
      """,
    matters: """
      They say the same, so neither can be the key; or they do not, and candidates are tested on \
      how closely they read.
      """,
    instead: "Options that stand for different ideas.",
    examples: [
      """
      options:
        - text: Transport on the Danube
          key: true
        - text: Transport on the Rhine
        - text: ⟦Transports on the Rhine⟧
      """,
      """
      options:
        - text: Ships on the Danube
          key: true
        - text: Ships on the Rhine
        - text: Ships on the Elbe
      """,
    ],
    check: .item { item in
      guard item.isChoice else { return [] }
      var findings: [Finding] = []
      for (index, option) in item.options.enumerated() {
        let twin = item.options[..<index].first { $0.text.isAlike(option.text) }
        guard let twin else { continue }
        findings.append(
          Finding(
            "this option is nearly '\(twin.text.text(twin.text.trimmedBounds))'",
            at: option.text.place,
            notes: [Diagnostic.Note("the other option", at: twin.text.place)],
            help: "let them stand for different ideas"
          )
        )
      }
      return findings
    }
  )
}

extension Passage {
  /// Whether two texts have the same words but for endings.
  fileprivate func isAlike(_ other: Passage) -> Bool {
    guard words.count == other.words.count, words.count > 2,
      !bytes.contains(UInt8(ascii: "`")), !other.bytes.contains(UInt8(ascii: "`"))
    else { return false }
    let equal = zip(words, other.words).count { $0.term == $1.term }
    // Where all words are equal, signs or capitals differ: that may be the very point.
    guard equal < words.count else { return false }
    return zip(words.indices, other.words.indices).allSatisfy { one, another in
      words[one].term == other.words[another].term
        || opening(of: one).map { $0 == other.opening(of: another) } == true
    }
  }

  /// The first five letters of a longer word; nil for a shorter one and one with a digit.
  private func opening(of word: Int) -> Term? {
    let bounds = words[word].bounds
    guard bounds.count > 5, bytes[bounds].allSatisfy(\.isASCIILetter) else { return nil }
    return Term(text(bounds.lowerBound..<bounds.lowerBound + 5))
  }
}
