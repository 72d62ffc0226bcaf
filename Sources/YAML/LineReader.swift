/// Reads a text line by line without the parser, which takes several times as long.
///
/// It knows what banks consist of: block mappings and sequences, plain scalars, quotes and brackets
/// that close on their line, blocks after `|` and `>`, comments. Of these it composes what the
/// parser's events would. In any doubt it declines, and the parser reads the text from its start:
/// anchors, tags, quotes over several lines and all that is wrong are the parser's business.
@safe
struct LineReader: ~Copyable {
  /// Why the reader declines: it does not know, and need not.
  struct Doubt: Error {}

  /// A block collection that is open.
  struct Level {
    enum Kind {
      case mapping, sequence
      /// A sequence in the column of the key that it belongs to.
      case indentless
    }

    let kind: Kind
    let column: Int
    /// The place behind a colon or dash of which the value must be on the lines that follow.
    var vacancy: Int?
  }

  let text: SourceLines
  private let nesting: Int
  private let nodes: Int
  var composer: Composer
  /// Outermost first.
  var levels: [Level] = []
  /// The line that is read, without its break.
  private(set) var line = 0..<0
  /// Where the line after it begins.
  var nextLine = 0
  /// How far the line is read.
  var index = 0

  private init(_ text: SourceLines, limits: Limits) {
    self.text = text
    // Brackets in brackets are read by recursion.
    nesting = min(limits.nesting, 64)
    nodes = limits.nodes
    composer = Composer(expectedBytes: text.count, limits: limits)
    levels.reserveCapacity(nesting)
  }

  /// Composes the records of a text; `nil` if the parser has to read it.
  static func compose(_ text: ScreenedText, limits: Limits) -> Composer? {
    guard text.start == 0, text.patched == nil else { return nil }
    return unsafe text.bytes.withUnsafeBufferPointer { bytes in
      guard let lines = unsafe SourceLines(bytes) else { return nil }
      var reader = LineReader(lines, limits: limits)
      do throws(Doubt) {
        try reader.run()
        return reader.composer
      } catch {
        return nil
      }
    }
  }

  private mutating func run() throws(Doubt) {
    while nextLine < text.count {
      beginLine()
      try readLine()
      try checkCount()
    }
    guard !levels.isEmpty else { throw Doubt() }
    while !levels.isEmpty { closeLevel() }
    try checkCount()
  }

  /// Declines if there are more nodes than a file may have.
  func checkCount() throws(Doubt) {
    guard composer.records.count <= nodes else { throw Doubt() }
  }

  /// Goes to the start of the next line.
  mutating func beginLine() {
    let (end, next) = text.line(from: nextLine)
    line = nextLine..<end
    index = nextLine
    nextLine = next
  }

  /// Whether one more collection may be opened.
  var isRoom: Bool { composer.open.count < nesting }

  /// Whether the rest of the line is blank or a comment.
  var isAtEnd: Bool {
    if text.isEnd(index) { return true }
    guard text[index] == UInt8(ascii: "#") else { return false }
    return index == line.lowerBound || text.isBlank(index - 1)
  }

  mutating func skipBlanks() {
    while text.isBlank(index) { index += 1 }
  }

  /// Declines if anything but a comment follows on the line.
  mutating func endLine() throws(Doubt) {
    skipBlanks()
    guard isAtEnd else { throw Doubt() }
  }
}
