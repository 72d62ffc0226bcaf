extension Rule {
  static let genderedWording = Rule(
    "gendered-wording",
    precision: .medium,
    fix: .unsafe,
    summary: "A word shuts people out",
    finds: """
      Pronouns such as "he" and "her", nouns such as "guys" and "manpower", and the words \
      "blacklist", "whitelist" and "slave".
      """,
    matters:
      "Candidates who are not meant feel so, and the sex of a person in a stem measures nothing.",
    instead: "The role of the person, \"they\", or a word such as \"deny list\".",
    examples: [
      "stem: A developer stores ⟦his⟧ keys. Which service suits?",
      "stem: Which address does the ⟦blacklist⟧ contain?",
      "stem: A developer stores keys. Which service suits?",
    ],
    check: .text { passage in
      passage.words.indices.compactMap { index in
        guard exclusive.contains(passage.words[index].term) else { return nil }
        let word = passage.text(ofWords: index..<index + 1)
        return Finding(
          "'\(word)' shuts people out",
          at: passage.range(ofWords: index..<index + 1),
          help: "name the role, or use a word for everybody",
          fix: inclusiveWord(for: word).flatMap {
            passage.fix(
              "write '\($0)'",
              isSafe: false,
              replacing: passage.bounds(ofWords: index..<index + 1),
              with: $0
            )
          }
        )
      }
    }
  )
}

/// A word for everybody, with the capitals of the one that it replaces; `nil` where the rest of the
/// sentence would have to change, as after "he".
private func inclusiveWord(for word: String) -> String? {
  let plain = word.lowercased()
  guard let other = inclusive.first(where: { $0.word == plain })?.other else { return nil }
  guard word != plain else { return other }
  return word == word.uppercased()
    ? other.uppercased() : other.prefix(1).uppercased() + other.dropFirst()
}

private let inclusive: [(word: String, other: String)] = [
  ("his", "their"), ("her", "their"), ("him", "them"), ("hers", "theirs"),
  ("himself", "themselves"), ("herself", "themselves"), ("guys", "people"),
  ("mankind", "humanity"), ("manpower", "workforce"), ("chairman", "chair"),
  ("blacklist", "deny list"), ("whitelist", "allow list"), ("blacklisted", "denied"),
  ("whitelisted", "allowed"), ("slave", "replica"), ("slaves", "replicas"),
]

private let exclusive: Vocabulary = [
  "he", "she", "his", "her", "him", "hers", "himself", "herself", "guys", "mankind", "manpower",
  "chairman", "blacklist", "whitelist", "blacklisted", "whitelisted", "slave", "slaves",
]
