import Assessment
import Diagnostics
import Typesetting
import YAML

/// Reading values: each returns what the author wrote, or reports and returns nothing.
extension Findings {
  /// The values of a mapping by its known keys.
  ///
  /// A key given twice counts once; that, keys that are no text and merging were reported by the
  /// reader of the file.
  mutating func fields<K: Key>(of node: Node, _ keys: K.Type) -> Fields<K>? {
    guard node.isMapping else {
      error("wrong-type", "\(K.owner) is a mapping of keys, not \(node.kindName)", at: node)
      return nil
    }
    var fields = Fields<K>(node: node)
    var hasUnknown = false
    for entry in node.entries {
      if let key = K.vocabulary[entry.key] {
        fields.add(entry.value, for: key)
      } else if entry.key.isScalar && !entry.key.equals("<<") {
        hasUnknown = true
      }
    }
    if hasUnknown { reportUnknownKeys(in: &fields) }
    return fields
  }

  private mutating func reportUnknownKeys<K: Key>(in fields: inout Fields<K>) {
    for entry in fields.node.entries
    where entry.key.isScalar && !entry.key.equals("<<") && K.vocabulary[entry.key] == nil {
      guard !isFull else {
        // To look for what is meant takes longer than all else.
        error("unknown-key", "", at: entry.key)
        continue
      }
      guard let meant = reportUnknown(entry.key, fields) else { continue }
      if !fields.misspelled.contains(meant) { fields.misspelled.append(meant) }
    }
  }

  /// Reports a key that the mapping does not have; returns the one that is probably meant.
  private mutating func reportUnknown<K: Key>(_ node: Node, _ fields: Fields<K>) -> K? {
    let (word, spellings) = (node.string, K.vocabulary.spellings)
    let nearest = nearestSpelling(to: word, among: spellings)
    error(
      "unknown-key",
      "unknown key '\(word)' in \(K.owner)",
      at: node,
      help: question(for: nearest) ?? "\(K.owner) has the keys \(quotedList(spellings))",
      fix: fields.isFree(nearest) ? node.fix(meaning: nearest) : nil
    )
    return nearest.flatMap { K(rawValue: $0) }
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
    let nearest = isFull ? nil : nearestSpelling(to: typed, among: vocabulary.spellings)
    error(
      "unknown-value",
      "\(what) cannot be '\(typed)'",
      at: node,
      help: question(for: nearest) ?? "\(what) is one of \(quotedList(vocabulary.spellings))",
      fix: node.fix(meaning: nearest)
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
  mutating func texts(
    _ node: Node,
    _ what: String,
    each: String,
    mayBeEmpty: Bool = true
  ) -> [Node] {
    guard let elements = list(node, what, mayBeEmpty: mayBeEmpty) else { return [] }
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
    let bounds = [range.lowerBound, range.upperBound].map {
      $0.decimalText(places: 4, droppingZeros: true)
    }
    error(
      "wrong-type",
      "\(what) is a number from \(bounds[0]) to \(bounds[1]), not \(node.valueName)",
      at: node
    )
    return nil
  }

  /// Checks the format number, which must be there and known to this program.
  mutating func format(_ node: Node?, of root: Node) {
    guard let node else {
      guard !root.isDamaged else { return }
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
    if text.withUTF8({ isCalendarDay($0) }) { return text }
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
    guard !fields.node.isDamaged, !fields.misspelled.contains(key) else { return nil }
    missing(key.rawValue, in: owner(), at: fields.place)
    return nil
  }

  /// Reports a key that must be there.
  mutating func missing(_ key: String, in what: String, at place: Node) {
    error("missing-key", "\(what) has no '\(key)'", at: place)
  }
}
