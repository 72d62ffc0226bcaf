import Assessment
import Diagnostics
import YAML

/// Reading texts that follow a small notation of their own: names, paths, times, counts.
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

  /// The fingerprint of an entry of the syllabus: eight hexadecimal digits.
  mutating func topicRevision(_ node: Node) -> Node? {
    let what = "'topic-revision'"
    guard let text = text(node, what) else { return nil }
    let isRevision =
      text.utf8Count == 8
      && text.string.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
    if isRevision { return text }
    error(
      "wrong-type",
      "\(what) is 8 hexadecimal digits, not \(node.valueName)",
      at: node,
      help: "'banklint coverage --accept' writes it"
    )
    return nil
  }

  /// The number of a section: any text that can stand before the slash of a topic's full name.
  mutating func sectionNumber(_ node: Node, _ what: String) -> Node? {
    guard let text = text(node, what) else { return nil }
    let isPlain = text.string.utf8.allSatisfy { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }
    if isPlain { return text }
    error(
      "malformed-id",
      "\(what) has neither spaces nor slashes, and '\(text.string)' has",
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
      "\(what) is a length of time such as 90m or 1h30m, at most a week, not \(node.valueName)",
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
