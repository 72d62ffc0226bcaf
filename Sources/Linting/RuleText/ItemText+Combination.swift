import YAML

extension ItemText {
  /// Whether all options are made of the same parts, each of which stands in several of them.
  ///
  /// Parts have commas or semicolons between them, or numbers or letters before them.
  var combinesParts: Bool {
    let answers = options.map(\.text).filter { !$0.isRemark }
    guard answers.count > 2 else { return false }
    if answers.allSatisfy(\.isEnumeration) { return true }
    guard answers.allSatisfy({ $0.has(",") || $0.has(";") }) else { return false }
    let parts = answers.map(\.parts)
    guard let count = parts.first?.count, count > 1, parts.allSatisfy({ $0.count == count }),
      parts.joined().allSatisfy(isShort)
    else { return false }
    return parts.indices.allSatisfy { index in
      parts[index].allSatisfy { part in
        parts.indices.contains { $0 != index && parts[$0].contains(part) }
      }
    }
  }

  /// Whether a part is a value and no step of a procedure: such steps are long.
  private func isShort(_ part: [UInt8]) -> Bool { part.count { $0 == UInt8(ascii: " ") } < 6 }

  /// Whether an option names all the others by their letters: "A, B and C are correct" as option D.
  func isWholeOfOthers(_ option: OptionText) -> Bool {
    let text = option.text
    guard text.isCombination, options.count <= letters.count else { return false }
    let others = zip(options, letters).filter { other, _ in
      other.text !== text && !other.text.isRemark
    }
    let named = text.words.map(\.term).filter(letters.contains)
    return others.count > 1 && named == others.map(\.1)
      && !text.words.contains { $0.term == "only" || refusals.contains($0.term) }
  }
}

extension Passage {
  /// Whether it is made of labels such as letters and Roman numbers, and of words that join them.
  var isCombination: Bool {
    guard !operators.contains(where: has) else { return false }
    var (names, isPlain) = (0, false)
    for word in words {
      if labels.contains(word.term), word.isUppercase || isLabel(word) {
        names += 1
      } else if numerals.contains(word.term) {
        // Numbers are answers unless something says that they name statements.
        names += 1
        isPlain = true
      } else if !joints.contains(word.term) {
        return false
      }
    }
    guard names > 1 || names == 1 && words.last?.term == "only" && words[0].isUppercase else {
      return false
    }
    return !isPlain || words.contains { namers.contains($0.term) }
  }

  /// Whether it is a list in a line: `1. tide 2. wind`, `(a) tide (b) wind`; a procedure of long
  /// steps is none.
  fileprivate var isEnumeration: Bool {
    enumerators.contains { first, second in
      let marks = words.indices.filter(isEnumerator)
      guard let start = marks.first(where: { words[$0].term == first }) else { return false }
      return marks.contains { $0 > start && words[$0].term == second }
        && words.count <= marks.count * 6
    }
  }

  /// Whether a word has a full stop or a bracket right after it, and words after that.
  private func isEnumerator(_ word: Int) -> Bool {
    let end = words[word].bounds.upperBound
    guard word + 1 < words.count else { return false }
    return bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
  }

  /// Whether a small letter can be a label: any but the article.
  private func isLabel(_ word: Word) -> Bool {
    word.term != "a" || words.count > 1
  }

  /// What stands between commas or semicolons, in small letters; the comma in `1,000` is none.
  fileprivate var parts: [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    let trimmed = trimmedBounds
    for index in trimmed {
      let byte = bytes[index]
      let isInNumber =
        byte == UInt8(ascii: ",") && index + 1 < trimmed.upperBound && bytes[index + 1].isDigit
      if (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")) && !isInNumber {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte.lowercased)
      }
    }
    return parts.map { part in
      let text = part[...].withoutBlanks
      return Array(text.last == UInt8(ascii: ".") ? text.dropLast() : text)
    }
  }
}

private let enumerators: [(Term, Term)] = [("1", "2"), ("a", "b"), ("i", "ii")]
/// The marks of formulas, in which letters are no labels.
private let operators: [Unicode.Scalar] = ["+", "-", "=", "*", "/", "^", "<", ">"]
private let letters: [Term] = ["a", "b", "c", "d", "e", "f", "g", "h"]
private let labels: Vocabulary = [
  "a", "b", "c", "d", "e", "f", "i", "ii", "iii", "iv", "v", "vi", "vii",
]
private let numerals: Vocabulary = ["1", "2", "3", "4", "5", "6"]
private let namers: Vocabulary = [
  "only", "both", "statement", "statements", "option", "options", "answer", "answers", "choices",
]
private let refusals: Vocabulary = ["neither", "nor", "false", "incorrect", "wrong", "not"]
private let joints: Vocabulary = [
  "and", "or", "both", "neither", "nor", "only", "all", "option", "options", "answer", "answers",
  "choices", "statement", "statements", "are", "is", "correct", "true", "right", "false",
  "incorrect", "wrong", "not", "but",
]
