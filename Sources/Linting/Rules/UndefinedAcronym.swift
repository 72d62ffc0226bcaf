extension Rule {
  static let undefinedAcronym = Rule(
    "undefined-acronym",
    precision: .low,
    isPreview: true,
    summary: "An acronym is spelled out nowhere in the bank",
    finds: """
      A word of two to six capitals in a stem or an option that no text of the bank spells out, as \
      in "personally identifiable information (PII)". It is reported once, where it stands first. \
      Widely known ones such as API and words that are stressed, such as NOT, are left out.
      """,
    matters: "Candidates who know the thing by its name do not recognise it.",
    instead: "The name with the acronym in parentheses, where it is not part of what is asked.",
    examples: [
      "stem: Which river has the ⟦MQM⟧ of 1,900 cubic metres?",
      "stem: Which river has the mean discharge (MQM) of 1,900 cubic metres, and which MQM is next?",
    ],
    check: .items { items in
      var known: Set<Term> = []
      for item in items {
        item.forEachPassage { passage in
          guard passage.hasUppercaseWord else { return }
          for index in passage.words.indices where passage.words[index].isUppercase {
            if passage.isSpelledOut(index) { known.insert(passage.words[index].term) }
          }
        }
      }
      var findings: [Finding] = []
      func look(into passage: Passage) {
        guard passage.hasUppercaseWord else { return }
        for index in passage.words.indices where passage.words[index].isUppercase {
          guard passage.isAcronym(index), known.insert(passage.words[index].term).inserted else {
            continue
          }
          let words = index..<index + 1
          findings.append(
            Finding(
              "'\(passage.text(ofWords: words))' is spelled out nowhere",
              at: passage.range(ofWords: words),
              help: "write the name, and the acronym in parentheses"
            )
          )
        }
      }
      for item in items {
        look(into: item.stem)
        for prompt in item.prompts { look(into: prompt.text) }
        for option in item.options { look(into: option.text) }
      }
      return findings
    }
  )
}

extension Passage {
  /// Whether a word stands alone in parentheses, or is followed by its meaning in parentheses.
  fileprivate func isSpelledOut(_ word: Int) -> Bool {
    let bounds = words[word].bounds
    let isAlone =
      bounds.lowerBound > 0 && bytes[bounds.lowerBound - 1] == UInt8(ascii: "(")
      && bounds.upperBound < bytes.count && bytes[bounds.upperBound] == UInt8(ascii: ")")
    return isAlone || bytes[gap(before: word + 1)].elementsEqual(" (".utf8)
  }

  /// Whether a character makes what stands beside it a part of a longer name.
  private func isJoint(at index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    let isBeforeMore = index + 1 < bytes.count && bytes[index + 1] > UInt8(ascii: " ")
    switch bytes[index] {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"): return true
    case UInt8(ascii: "."): return isBeforeMore
    default: return false
    }
  }

  fileprivate func isAcronym(_ word: Int) -> Bool {
    let (bounds, term) = (words[word].bounds, words[word].term)
    return words[word].isUppercase && (2...6).contains(bounds.count)
      && bytes[bounds].allSatisfy(\.isUppercase) && !common.contains(term)
      && !isJoint(at: bounds.lowerBound - 1) && !isJoint(at: bounds.upperBound)
  }
}

private let common: Vocabulary = [
  // Stressed words.
  "all", "and", "any", "best", "both", "do", "each", "except", "false", "first", "five", "four",
  "last", "least", "less", "more", "most", "must", "no", "not", "one", "only", "or", "six", "three",
  "true", "two",
  // Names that hardly anybody spells out.
  "aws", "api", "arn", "ascii", "cd", "ci", "cli", "cpu", "css", "csv", "db", "dna", "dns", "ebs",
  "ec", "eu", "faq", "gb", "gcp", "gpt", "gpu", "html", "http", "https", "iam", "ibm", "id", "ip",
  "it", "json", "kb", "kms", "ml", "ai", "mb", "mfa", "ok", "os", "pdf", "pc", "ram", "rds", "sdk",
  "sql", "ssd", "ssh", "ssl", "tb", "tcp", "tls", "tv", "udp", "uk", "url", "us", "usa", "usb",
  "utc", "utf", "vm", "vpc", "vpn", "xml", "yaml",
]
