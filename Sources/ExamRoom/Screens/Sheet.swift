import Typesetting

/// Text of one width that a screen shows a part of, and which rows of it are in focus.
///
/// Whatever is added is made visible first, as on a ``Page``.
struct Sheet {
  let width: Int
  private(set) var rows: [Row] = []
  /// The rows of what is in focus.
  private(set) var focus: Range<Int>?
  /// The first row of what was answered, below the question.
  private(set) var answers: Int?

  init(width: Int) { self.width = width }

  /// Adds a paragraph that hangs on a label of our own.
  mutating func add(
    _ text: String,
    after label: String = "",
    _ role: Role = .plain,
    isFocused: Bool = false
  ) {
    let start = rows.count
    var page = Page(width: width)
    page.add(text, after: label)
    for line in page.lines {
      var row = Row(line, isFocused ? .focused : role)
      if isFocused { row.pad(to: width, .focused) }
      rows.append(row)
    }
    if isFocused { focus = start..<rows.count }
  }

  /// Adds one row, which is cut where it is too long.
  mutating func add(_ row: Row, isFocused: Bool = false) {
    if isFocused { focus = rows.count..<rows.count + 1 }
    rows.append(row.cut(to: width))
  }

  /// Adds the lines of a page.
  mutating func add(_ page: Page) {
    for line in page.lines { rows.append(Row(line)) }
  }

  /// Says that what follows was answered.
  mutating func beginAnswers() { answers = rows.count }

  /// Adds an empty row.
  mutating func addSpace() { rows.append(Row()) }
}
