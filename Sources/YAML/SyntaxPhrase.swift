import Diagnostics

/// What the C parser says, and how we say it.
///
/// The first phrase whose `problem` and `context` fit is used, so the narrower ones come first.
struct SyntaxPhrase {
  /// The parser's words, compared whole.
  let problem: String
  /// A part of the parser's context; empty fits all.
  var context = ""
  var rule: RuleID = "yaml-syntax"
  let message: String
  var help: String?
  var place = Place.problem
  /// What stands at the place that the context is about, for a note.
  var note: String?

  /// What is underlined.
  enum Place {
    /// The word at which the parser stopped.
    case problem
    /// The word at which began what the parser could not finish.
    case contextWord
    /// The rest of the line in which began what the parser could not finish.
    case context
  }

  static func fitting(_ error: SyntaxError) -> SyntaxPhrase {
    table.first {
      $0.problem == error.problem && ($0.context.isEmpty || error.context == $0.context)
    }
      ?? SyntaxPhrase(problem: error.problem, message: "this is not YAML: \(error.problem)")
  }

  private static let alignment = "align it with the keys of its mapping, or quote the value above"

  static let table: [SyntaxPhrase] = [
    SyntaxPhrase(
      problem: "found character that cannot start any token",
      message: "this character cannot begin a value",
      help: "put the value in quotes"
    ),
    SyntaxPhrase(
      problem: "found a tab character that violates indentation",
      message: "a tab is used for indentation",
      help: "indent with spaces"
    ),
    SyntaxPhrase(
      problem: "found a tab character where an indentation space is expected",
      message: "a tab is used for indentation",
      help: "indent with spaces"
    ),
    SyntaxPhrase(
      problem: "mapping values are not allowed in this context",
      message: "':' cannot stand in this value",
      help: "quote the text if ':' belongs to it; if this is a key, align it with the others"
    ),
    SyntaxPhrase(
      problem: "block sequence entries are not allowed in this context",
      message: "a list entry cannot begin here",
      help: "begin the list on a line of its own, or quote the text if '- ' belongs to it"
    ),
    SyntaxPhrase(
      problem: "mapping keys are not allowed in this context",
      message: "a key cannot begin here",
      help: "quote the text if '?' belongs to it"
    ),
    SyntaxPhrase(
      problem: "could not find expected ':'",
      message: "this line needs a key and ':'",
      help: "write 'key: value', or indent the line deeper if it goes on with the text above",
      place: .context
    ),
    SyntaxPhrase(
      problem: "found unexpected end of stream",
      context: "while scanning a quoted scalar",
      message: "the quote is never closed",
      help: "close the quote",
      place: .context
    ),
    SyntaxPhrase(
      problem: "found unexpected document indicator",
      context: "while scanning a quoted scalar",
      message: "the quote is not closed before the document ends",
      help: "close the quote",
      place: .context
    ),
    SyntaxPhrase(
      problem: "found unknown escape character",
      message: "double quotes know no such escape",
      help: "write '\\\\' for a backslash, or use single quotes"
    ),
    SyntaxPhrase(
      problem: "did not find expected hexdecimal number",
      message: "the escape needs more hexadecimal digits",
      help: "write '\\\\' for a backslash, or use single quotes"
    ),
    SyntaxPhrase(
      problem: "found invalid Unicode character escape code",
      message: "the escape names no character",
      help: "write the character itself; '\\u' cannot spell half of a pair"
    ),
    SyntaxPhrase(
      problem: "did not find expected comment or line break",
      message: "the text of a block begins on the next line"
    ),
    SyntaxPhrase(
      problem: "found an indentation indicator equal to 0",
      message: "a block cannot be indented by 0"
    ),
    SyntaxPhrase(
      problem: "did not find expected ',' or ']'",
      message: "the list needs ',' or ']' here",
      note: "the list begins here"
    ),
    SyntaxPhrase(
      problem: "did not find expected ',' or '}'",
      message: "the mapping needs ',' or '}' here",
      note: "the mapping begins here"
    ),
    SyntaxPhrase(
      problem: "found unexpected ':'",
      message: "':' cannot stand in this text",
      help: "put the text in quotes"
    ),
    SyntaxPhrase(
      problem: "did not find expected key",
      message: "no key of the mapping begins here",
      help: alignment,
      note: "the mapping begins here"
    ),
    SyntaxPhrase(
      problem: "did not find expected '-' indicator",
      message: "no entry of the list begins here",
      help: "align it with the entries of its list",
      note: "the list begins here"
    ),
    SyntaxPhrase(
      problem: "did not find expected node content",
      message: "a value is expected here"
    ),
    SyntaxPhrase(
      problem: "did not find expected <document start>",
      message: "the text goes on after its outermost value has ended",
      help: "indent all keys of the outermost mapping alike"
    ),
    SyntaxPhrase(
      problem: "did not find expected alphabetic or numeric character",
      context: "while scanning an alias",
      rule: "yaml-alias",
      message: "'*' at the start of a value means an alias, which is not allowed here",
      help: "put the value in quotes if '*' belongs to it",
      place: .contextWord
    ),
    SyntaxPhrase(
      problem: "did not find expected alphabetic or numeric character",
      rule: "yaml-anchor",
      message: "'&' at the start of a value means an anchor, which is not allowed here",
      help: "put the value in quotes if '&' belongs to it",
      place: .contextWord
    ),
  ]
}

extension SyntaxPhrase {
  /// The rule for a mistake in something that is not allowed anyway.
  static func rule(for error: SyntaxError) -> RuleID? {
    if error.problem == "found incompatible YAML document" { return "yaml-directive" }
    if error.problem.contains("directive") || error.context.contains("directive") {
      return "yaml-directive"
    }
    return error.problem.contains("tag") || error.context.hasSuffix("a tag") ? "yaml-tag" : nil
  }
}
