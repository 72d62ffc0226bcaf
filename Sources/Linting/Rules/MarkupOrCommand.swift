extension Rule {
  static let markupOrCommand = Rule(
    "markup-or-command",
    precision: .high,
    summary: "A text has markup, or a line that a build server takes for a command",
    finds: """
      The beginning of an HTML element such as "<img", links that begin with "javascript:" or \
      "file:", and lines that begin with "::" or "##[". Code between backticks is left out.
      """,
    matters: """
      Candidates see the marks, since texts are shown as they are; and a page or a log that shows \
      the text without care would heed it.
      """,
    instead: "Plain text, and code between backticks.",
    examples: [
      "stem: Which river is ⟦<b⟧>blue</b>?",
      "stem: Which element loads an image, `<img>` or another?",
      "stem: Which command lists <branch> and its ancestors?",
    ],
    check: .text { passage in
      guard let (bounds, what) = passage.markup else { return [] }
      return [
        Finding(
          "'\(passage.text(bounds))' is \(what)",
          at: passage.range(bounds),
          help: "put code between backticks"
        )
      ]
    }
  )
}

extension Passage {
  /// The first beginning of markup or of a command, and what it is.
  fileprivate var markup: (Range<Int>, what: String)? {
    guard has("<") || has(":") || has("#") else { return nil }
    var isLineStart = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "`") {
        let rest = bytes[(index + 1)...]
        index = rest.firstIndex { $0 == byte || $0 == UInt8(ascii: "\n") } ?? bytes.count
      } else if byte == UInt8(ascii: "<"), let end = endOfTag(from: index + 1) {
        return (index..<end, "markup")
      } else if isLineStart, let mark = commandMarks.first(where: { starts(with: $0, at: index) }) {
        return (index..<index + mark.count, "a command to a build server")
      } else if byte == UInt8(ascii: ":"), let start = startOfScheme(before: index) {
        return (start..<index + 1, "a link that runs or opens something")
      }
      if index < bytes.count, bytes[index] > UInt8(ascii: " ") { isLineStart = false }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { isLineStart = true }
      index += 1
    }
    return nil
  }

  /// Where the name of an HTML element ends that begins at an offset.
  private func endOfTag(from start: Int) -> Int? {
    let start = start < bytes.count && bytes[start] == UInt8(ascii: "/") ? start + 1 : start
    guard let word = words.first(where: { $0.bounds.lowerBound == start }),
      elements.contains(word.term), word.bounds.upperBound < bytes.count
    else { return nil }
    let end = word.bounds.upperBound
    switch bytes[end] {
    case UInt8(ascii: ">"), UInt8(ascii: "/"):
      return end
    case UInt8(ascii: " "):
      // Attributes follow, up to the bracket that closes the tag.
      let close = bytes[end...].first { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
      return close == UInt8(ascii: ">") ? end : nil
    default:
      return nil
    }
  }

  /// Where a scheme begins that runs or opens something, if a colon at an offset ends one.
  private func startOfScheme(before colon: Int) -> Int? {
    guard colon + 1 < bytes.count, bytes[colon + 1] > UInt8(ascii: " "),
      let word = words.first(where: { $0.bounds.upperBound == colon }),
      schemes.contains(word.term)
    else { return nil }
    return word.bounds.lowerBound
  }

  private func starts(with mark: [UInt8], at index: Int) -> Bool {
    bytes[index...].starts(with: mark)
  }
}

private let commandMarks = ["::", "##["].map { Array($0.utf8) }
private let schemes: Vocabulary = ["javascript", "file", "vbscript"]
private let elements: Vocabulary = [
  "a", "b", "i", "u", "p", "br", "hr", "em", "strong", "img", "div", "span", "script", "style",
  "iframe", "svg", "table", "tr", "td", "ul", "ol", "li", "code", "pre", "h1", "h2", "h3", "sub",
  "sup", "form", "input", "button", "object", "embed", "link", "meta",
]
