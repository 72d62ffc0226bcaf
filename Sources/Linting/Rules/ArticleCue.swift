extension Rule {
  static let articleCue = Rule(
    "article-cue",
    precision: .high,
    summary: "The article at the end of the stem fits only some of the options",
    finds: """
      A choice whose stem ends with "a" or "an", where some options begin with a vowel and others \
      do not.
      """,
    matters: "Candidates rule out the options that do not fit, whatever they know.",
    instead: "A question, or options that have their articles themselves.",
    examples: [
      """
      stem: Vienna lies at ⟦a⟧
      options:
        - text: river
          key: true
        - text: ocean
        - text: lake
      """,
      """
      stem: Vienna lies at a
      options:
        - text: river
          key: true
        - text: sea
        - text: lake
      """,
    ],
    check: .item { item in
      let stem = item.stem
      guard item.isChoice, let last = stem.words.last,
        last.term == "a" || last.term == "an", !last.isUppercase,
        !stem.bytes.contains(UInt8(ascii: "?"))
      else { return [] }
      let initials = item.options.compactMap { option in
        option.text.words.first.map { option.text.bytes[$0.bounds.lowerBound] | 0x20 }
      }
      let fitting = initials.count { vowels.contains($0) == (last.term == "an") }
      guard fitting > 0, fitting < initials.count else { return [] }
      let range = stem.words.count - 1..<stem.words.count
      return [
        Finding(
          "'\(stem.text(ofWords: range))' fits only \(fitting) of \(initials.count) options",
          at: stem.range(ofWords: range),
          help: "ask a question, or give the options their articles"
        )
      ]
    }
  )
}

private let vowels = Array("aeiou".utf8)
