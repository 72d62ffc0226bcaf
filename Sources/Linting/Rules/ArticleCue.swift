extension Rule {
  static let articleCue = Rule(
    "article-cue",
    precision: .high,
    summary: "The article at the end of the stem fits only some of the options",
    finds: """
      A choice whose stem ends with "a" or "an", where some options begin with the sound of a vowel \
      and others do not. "a/an" fits all options.
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
      stem: Vienna lies at a/an
      options:
        - text: river
          key: true
        - text: ocean
        - text: lake
      """,
      """
      stem: Vienna is a
      options:
        - text: university town
          key: true
        - text: one-way street
        - text: suburb
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
      let before = stem.words.dropLast().last?.term
      // "a/an" and "a (an)" fit all.
      guard before != "a", before != "an" else { return [] }
      let answers = item.options.map(\.text).filter { !$0.isRemark && !$0.isCombination }
      guard !answers.contains(where: \.beginsWithArticle) else { return [] }
      let fitting = answers.count { $0.beginsWithVowel == (last.term == "an") }
      guard fitting > 0, fitting < answers.count else { return [] }
      let range = stem.words.count - 1..<stem.words.count
      return [
        Finding(
          "'\(stem.text(ofWords: range))' fits only \(fitting) of \(answers.count) options",
          at: stem.range(ofWords: range),
          help: "ask a question, or give the options their articles"
        )
      ]
    }
  )
}

extension Passage {
  fileprivate var beginsWithArticle: Bool {
    words.first.map { articles.contains($0.term) } ?? false
  }

  /// Whether the first word begins with the sound of a vowel: `hour` does, `unit` does not.
  fileprivate var beginsWithVowel: Bool {
    guard let word = words.first else { return false }
    let start = bytes[word.bounds].prefix(5).map(\.lowercased)
    func begins(with prefixes: [String]) -> Bool {
      prefixes.contains { start.starts(with: $0.utf8) }
    }
    if begins(with: silent) { return true }
    return start.first.map(vowels.contains) == true && !begins(with: glides)
  }
}

private let articles: Vocabulary = ["a", "an", "the"]
private let vowels = Array("aeiou".utf8)
/// The beginnings in which the `h` is silent.
private let silent = ["hour", "honor", "honou", "hones", "heir"]
/// The beginnings that are written with a vowel and spoken with a consonant.
private let glides = [
  "one", "once", "eu", "unit", "unio", "unif", "univ", "uniq", "unic", "use", "usu", "util", "ubiq",
]
