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
          help: "name the role, or use a word for everybody"
        )
      }
    }
  )
}

private let exclusive: Vocabulary = [
  "he", "she", "his", "her", "him", "hers", "himself", "herself", "guys", "mankind", "manpower",
  "chairman", "blacklist", "whitelist", "blacklisted", "whitelisted", "slave", "slaves",
]
