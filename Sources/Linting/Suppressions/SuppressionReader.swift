import Diagnostics
import Typesetting
import YAML

/// Reads the comments of a file that are addressed to this program.
struct SuppressionReader {
  private(set) var suppressions: [Suppression] = []
  /// Comments that silence nothing, because they have no reason or cannot be understood.
  private(set) var findings: [Finding] = []

  private static let address = ByteSearch("banklint:")

  init(_ document: Document) {
    // Most files have no such comment, and looking for comments takes long.
    guard Self.address.finds(in: document.source.bytes) else { return }
    for comment in document.comments where comment.text.hasPrefix("banklint:") {
      read(comment, in: document)
    }
  }

  private mutating func read(_ comment: Comment, in document: Document) {
    var words = CommentWords(comment)
    guard let verb = words.next() else {
      return refuse(comment, "the comment does not say what to ignore")
    }
    guard verb.text == "ignore" || verb.text == "ignore-file" else {
      let meant = nearestSpelling(to: verb.text, among: ["ignore", "ignore-file"])
      return refuse(
        comment,
        "'\(verb.text)' is not understood after 'banklint:'",
        help: meant.map { "did you mean '\($0)'?" }
      )
    }
    var names: [Suppression.Name] = []
    while let name = words.next() { names.append(name) }
    guard !names.isEmpty else {
      return refuse(comment, "the comment names no rule to ignore")
    }
    guard let reason = words.reason else {
      return refuse(
        comment,
        "the comment gives no reason, so it suppresses nothing",
        help: "say why after ' -- '"
      )
    }
    let isForFile = verb.text == "ignore-file"
    suppressions.append(
      Suppression(
        comment: comment,
        names: names,
        scope: isForFile ? document.source.range : document.scope(of: comment),
        isForFile: isForFile,
        reason: reason
      )
    )
  }

  private mutating func refuse(_ comment: Comment, _ message: String, help: String? = nil) {
    let usual = "write '# banklint: ignore <rule> -- reason'"
    findings.append(Finding(message, at: comment.range, help: help ?? usual))
  }
}

/// The words of a comment from its first colon to its reason, between blanks and commas.
private struct CommentWords {
  /// What follows the first `--`; none if that is blank.
  let reason: String?
  private let file: SourceFile
  private var rest: Range<Int>

  init(_ comment: Comment) {
    file = comment.range.file
    let bytes = file.bytes
    var start = comment.range.bounds.lowerBound
    while start < comment.range.bounds.upperBound, bytes[start] != UInt8(ascii: ":") { start += 1 }
    let text = min(start + 1, comment.range.bounds.upperBound)..<comment.range.bounds.upperBound
    let dash = UInt8(ascii: "-")
    let end = text.first { index in
      index + 1 < text.upperBound && bytes[index] == dash && bytes[index + 1] == dash
        && (Self.isBetweenWords(bytes[index - 1]) || index == text.lowerBound)
    }
    rest = text.lowerBound..<(end ?? text.upperBound)
    reason = end.flatMap { end in
      let words = bytes[end..<text.upperBound].drop { $0 == dash || Self.isBetweenWords($0) }
      guard let last = words.lastIndex(where: { !Self.isBetweenWords($0) }) else { return nil }
      return String(decoding: words[...last], as: UTF8.self)
    }
  }

  mutating func next() -> Suppression.Name? {
    let bytes = file.bytes[rest]
    guard let start = bytes.firstIndex(where: { !Self.isBetweenWords($0) }) else { return nil }
    let end = bytes[start...].firstIndex(where: Self.isBetweenWords) ?? rest.upperBound
    rest = end..<rest.upperBound
    return Suppression.Name(
      text: String(decoding: file.bytes[start..<end], as: UTF8.self),
      range: SourceRange(file, start..<end)
    )
  }

  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ",")
  }
}
