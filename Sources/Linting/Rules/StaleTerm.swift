extension Rule {
  static let staleTerm = Rule(
    "stale-term",
    precision: .high,
    fix: .unsafe,
    summary: "A product goes by a name that it has no more",
    finds: """
      A former name of a product, in its own capitals, in a text that neither has the present name \
      as well, be it without the vendor, nor says "formerly". Longer names that begin with it are left out, so "Amazon SageMaker" is \
      reported and "Amazon SageMaker Studio" is not.
      """,
    matters: "Exams use present names, and candidates who have learnt them look for a difference.",
    instead: "The present name. Where the change itself is the point, both names.",
    examples: [
      "stem: A company uses ⟦AWS Single Sign-On⟧. Which users can sign in?",
      "stem: A company uses AWS Single Sign-On, now AWS IAM Identity Center. Who can sign in?",
      "stem: A company shows figures in Amazon Q, formerly Amazon QuickSight. Who can see them?",
      "stem: A company trains a model with Amazon SageMaker Unified Studio. Who can see it?",
    ],
    check: .text { passage in
      var findings: [Finding] = []
      for index in passage.words.indices where formerBeginnings.contains(passage.words[index].term)
      {
        for name in formerNames where passage.has(name.former, at: index) {
          let words = index..<index + name.former.terms.count
          guard passage.isName(words), !passage.continuesName(after: words),
            passage.firstWords(of: name.present) == nil, !passage.isPast(words)
          else { continue }
          findings.append(
            Finding(
              "'\(passage.text(ofWords: words))' has been \(name.presentText) since \(name.since)",
              at: passage.range(ofWords: words),
              help: "write '\(name.presentText)'",
              fix: passage.fix(
                "write '\(name.presentText)'",
                isSafe: false,
                replacing: passage.bounds(ofWords: passage.withVendor(words, name)),
                with: name.presentText
              )
            )
          )
        }
      }
      return findings
    }
  )
}

extension Passage {
  /// Whether words begin with capitals, as those of a name do.
  fileprivate func isName(_ range: Range<Int>) -> Bool {
    words[range].allSatisfy { bytes[$0.bounds.lowerBound].isUppercase }
  }

  /// The words of a former name, with the vendor before them if the present name begins with it.
  fileprivate func withVendor(_ range: Range<Int>, _ name: FormerName) -> Range<Int> {
    guard range.lowerBound > 0, bytes[gap(before: range.lowerBound)].elementsEqual(" ".utf8),
      name.vendor == words[range.lowerBound - 1].term
    else { return range }
    return range.lowerBound - 1..<range.upperBound
  }

  /// Whether a name is said to be a former one.
  fileprivate func isPast(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && past.contains(words[range.lowerBound - 1].term)
  }

  /// Whether a name goes on after words: a capital follows after one space.
  fileprivate func continuesName(after range: Range<Int>) -> Bool {
    guard range.upperBound < words.count else { return false }
    let gap = bytes[gap(before: range.upperBound)]
    return gap.elementsEqual(" ".utf8)
      && bytes[words[range.upperBound].bounds.lowerBound].isUppercase
  }
}

private let past: Vocabulary = ["formerly", "previously", "once"]
