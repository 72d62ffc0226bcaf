import Assessment
import Diagnostics
import Typesetting
import YAML

/// Reading values: each returns what the author wrote, or reports and returns nothing.
extension Findings {
  /// The values of a mapping by its known keys; a key given twice counts once, and the reader of
  /// the file has reported it.
  mutating func fields<K: Key>(of node: Node, _ keys: K.Type) -> Fields<K>? {
    guard node.isMapping else {
      error("wrong-type", "\(K.owner) is a mapping of keys, not \(node.kindName)", at: node)
      return nil
    }
    var fields = Fields<K>(node: node)
    for entry in node.entries {
      if let key = K.vocabulary[entry.key] {
        fields.add(entry.value, for: key)
      } else {
        reportUnknown(entry.key, keys)
      }
    }
    return fields
  }

  private mutating func reportUnknown<K: Key>(_ node: Node, _ keys: K.Type) {
    let word = node.string
    error(
      "unknown-key",
      "unknown key '\(word)' in \(K.owner)",
      at: node,
      help: suggestion(for: word, among: K.vocabulary.spellings)
        ?? "\(K.owner) has the keys \(quotedList(K.vocabulary.spellings))"
    )
  }

  /// A scalar that is not empty.
  mutating func text(_ node: Node, _ what: String) -> Node? {
    guard node.isScalar else {
      error("wrong-type", "\(what) is text, not \(node.kindName)", at: node)
      return nil
    }
    guard !node.isBlank else {
      error("empty-text", "\(what) is empty", at: node)
      return nil
    }
    return node
  }

  /// A scalar that is one of the cases' names.
  mutating func choice<Word: Sendable>(
    _ node: Node,
    _ what: String,
    _ vocabulary: Vocabulary<Word>
  ) -> Word? {
    guard let text = text(node, what) else { return nil }
    if let word = vocabulary[text] { return word }
    let typed = text.string
    error(
      "unknown-value",
      "\(what) cannot be '\(typed)'",
      at: node,
      help: suggestion(for: typed, among: vocabulary.spellings)
        ?? "\(what) is one of \(quotedList(vocabulary.spellings))"
    )
    return nil
  }

  /// `true` or `false`.
  mutating func flag(_ node: Node, _ what: String) -> Bool? {
    if node.isScalar {
      if node.equals("true") { return true }
      if node.equals("false") { return false }
    }
    error("wrong-type", "\(what) is true or false, not \(node.valueName)", at: node)
    return nil
  }

  /// The elements of a list, which may be empty only where `mayBeEmpty` is set.
  mutating func list(_ node: Node, _ what: String, mayBeEmpty: Bool = false) -> [Node]? {
    guard node.isSequence else {
      error("wrong-type", "\(what) is a list, not \(node.kindName)", at: node)
      return nil
    }
    let elements = Array(node.elements)
    guard mayBeEmpty || !elements.isEmpty else {
      error("empty-text", "\(what) is empty", at: node)
      return nil
    }
    return elements
  }

  /// A list of texts, those that are none left out and reported.
  mutating func texts(_ node: Node, _ what: String, each: String) -> [Node] {
    guard let elements = list(node, what, mayBeEmpty: true) else { return [] }
    return elements.compactMap { text($0, each) }
  }

  /// A whole number in a range.
  mutating func number(_ node: Node, _ what: String, in range: ClosedRange<Int>) -> Int? {
    if node.isScalar, let number = Int(node.string), range.contains(number) { return number }
    error(
      "wrong-type",
      "\(what) is a whole number from \(range.lowerBound) to \(range.upperBound), not \(node.valueName)",
      at: node
    )
    return nil
  }

  /// A decimal number in a range, exactly as written, with at most four decimal places.
  mutating func decimal(
    _ node: Node,
    _ what: String,
    in range: ClosedRange<Fraction>
  ) -> Fraction? {
    if node.isScalar, let number = Fraction(decimal: node.string), range.contains(number) {
      return number
    }
    let bounds = (range.lowerBound.decimalText(places: 4), range.upperBound.decimalText(places: 4))
    error(
      "wrong-type",
      "\(what) is a number from \(bounds.0) to \(bounds.1), not \(node.valueName)",
      at: node
    )
    return nil
  }

  /// The format number; reports one that this program does not know, and a missing one.
  mutating func format(_ node: Node?, of root: Node) {
    guard let node else {
      return error(
        "missing-key",
        "the file does not say which format it has",
        at: root.firstKey ?? root,
        help: "begin it with 'format: 1'"
      )
    }
    guard !node.equals("1") else { return }
    error(
      "unsupported-format",
      "format \(node.valueName) is not known",
      at: node,
      help: "this program reads format 1"
    )
  }

  /// A calendar day, year first.
  mutating func day(_ node: Node, _ what: String) -> Node? {
    guard let text = text(node, what) else { return nil }
    if CalendarDay(text.string) != nil { return text }
    error("wrong-type", "\(what) is a day such as 2026-11-23, not \(node.valueName)", at: node)
    return nil
  }

  /// The value of a key that must be there, read by `read`; reports its absence.
  mutating func required<K: Key, Value>(
    _ fields: Fields<K>,
    _ key: K,
    in owner: @autoclosure () -> String,
    _ read: (inout Findings, Node) -> Value?
  ) -> Value? {
    if let node = fields[key] { return read(&self, node) }
    missing(key.rawValue, in: owner(), at: fields.place)
    return nil
  }

  /// Reports a key that must be there.
  mutating func missing(_ key: String, in what: String, at place: Node, help: String? = nil) {
    error("missing-key", "\(what) has no '\(key)'", at: place, help: help)
  }
}

/// What the nearest spelling of a word is, as a sentence for a diagnostic's help.
func suggestion(for word: String, among words: [String]) -> String? {
  nearestSpelling(to: word, among: words).map { "did you mean '\($0)'?" }
}

/// `'a', 'b' and 'c'`.
func quotedList(_ words: [String]) -> String {
  let quoted = words.map { "'\($0)'" }
  guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}

extension Findings {
  /// A name made of lower-case letters, digits and hyphens, at most 100 of them.
  mutating func name(_ node: Node, _ what: String) -> Node? {
    guard let text = text(node, what) else { return nil }
    if text.isSlug { return text }
    error(
      "malformed-id",
      "\(what) is made of lower-case letters, digits and hyphens, and '\(text.string)' is not",
      at: node
    )
    return nil
  }

  /// A path that stays inside the folder of its file.
  mutating func relativePath(_ node: Node, _ what: String) -> Node? {
    guard let text = text(node, what) else { return nil }
    let parts = text.string.utf8.split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    guard parts.contains(where: { $0.isEmpty || $0.elementsEqual("..".utf8) }) else { return text }
    error(
      "unsafe-path",
      "\(what) names a file in the folder of the profile or below it, not '\(text.string)'",
      at: node
    )
    return nil
  }

  /// A length of time such as `90m`, longer than nothing and at most a week.
  mutating func duration(_ node: Node, _ what: String) -> Duration? {
    if node.isScalar, let time = Duration(examTime: node.string),
      time > .zero, time <= .seconds(7 * 86_400)
    {
      return time
    }
    error(
      "wrong-type",
      "\(what) is a length of time such as 90m or 1h30m, not \(node.valueName)",
      at: node
    )
    return nil
  }

  /// `4`, `3..5` or `5..`.
  mutating func countRange(_ node: Node, _ what: String) -> CountRange? {
    if node.isScalar, let range = CountRange(text: node.string) { return range }
    error(
      "wrong-type",
      "\(what) is a number such as 4, a range such as 3..5 or an open range such as 5.., not \(node.valueName)",
      at: node
    )
    return nil
  }

  /// Reports each name that stands in a list for a second time.
  mutating func reportRepeated(_ names: [Node], _ what: String, rule: RuleID) {
    var first: [String: Node] = [:]
    for node in names {
      guard let earlier = first.updateValue(node, forKey: node.string) else { continue }
      first[node.string] = earlier
      error(
        rule,
        "\(what) '\(node.string)' is there twice",
        at: node,
        notes: [Diagnostic.Note("the first is here", at: earlier.range)]
      )
    }
  }
}

extension CountRange {
  /// Reads `4`, `3..5` or `5..`, each number at most 26.
  fileprivate init?(text: String) {
    let bytes = Array(text.utf8)
    func number(_ digits: ArraySlice<UInt8>) -> Int? {
      guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let number = Int(String(decoding: digits, as: UTF8.self)), (1...26).contains(number)
      else { return nil }
      return number
    }
    guard let dots = bytes.indices.dropLast().first(where: { bytes[$0...].starts(with: "..".utf8) })
    else {
      guard let exact = number(bytes[...]) else { return nil }
      self.init(exact, exact)
      return
    }
    let upper = bytes[(dots + 2)...]
    guard let least = number(bytes[..<dots]) else { return nil }
    if upper.isEmpty {
      self.init(least)
    } else if let most = number(upper), most >= least {
      self.init(least, most)
    } else {
      return nil
    }
  }
}
