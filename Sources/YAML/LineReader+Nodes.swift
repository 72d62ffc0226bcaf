/// Block collections: their keys and dashes, and the columns in which these stand.
extension LineReader {
  /// Reads a line that is not part of a block of text.
  mutating func readLine() throws(Doubt) {
    while text[index] == 0x20 { index += 1 }
    guard !isAtEnd else { return }
    let column = index - line.lowerBound
    guard column > 0 || !isAtDocumentMarker else { throw Doubt() }
    let isDash = isAtDash
    while let level = levels.last, level.isLeft(at: column, byDash: isDash) { closeLevel() }
    guard let level = levels.last else {
      // Nothing may follow the root to its left.
      guard composer.records.isEmpty else { throw Doubt() }
      return try readNode(mayBeKey: true)
    }
    if column > level.column {
      try takeVacancy()
      try readNode(mayBeKey: true)
    } else if isDash {
      if level.kind == .mapping {
        try takeVacancy()
        try open(.indentless)
      } else {
        fillVacancy()
      }
      try readElement()
    } else {
      guard level.kind == .mapping else { throw Doubt() }
      fillVacancy()
      guard let key = key(before: try scalar()) else { throw Doubt() }
      try readEntry(key)
    }
  }

  /// Reads the node that begins here; on the line of its key, it may not begin with one itself.
  private mutating func readNode(mayBeKey: Bool) throws(Doubt) {
    switch text[index] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      try readBlock()
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      try readBrackets()
      try endLine()
    case UInt8(ascii: "-") where mayBeKey && isAtDash:
      try open(.sequence)
      try readElement()
    default:
      let scalar = try scalar()
      guard let key = key(before: scalar) else {
        try scalar.kind == .plain ? addFolding(scalar) : add(scalar)
        return try endLine()
      }
      guard mayBeKey else { throw Doubt() }
      try open(.mapping)
      try readEntry(key)
    }
  }

  /// Reads a key and what follows it on its line.
  private mutating func readEntry(_ key: Key) throws(Doubt) {
    try add(key.scalar)
    index = key.colon + 1
    skipBlanks()
    guard !isAtEnd else { return expectValue(behind: key.colon) }
    try readNode(mayBeKey: false)
  }

  /// Reads a dash and what follows it on its line.
  private mutating func readElement() throws(Doubt) {
    let dash = index
    index += 1
    // The parser takes no tabs here.
    while text[index] == 0x20 { index += 1 }
    guard !isAtEnd else { return expectValue(behind: dash) }
    try readNode(mayBeKey: true)
  }

  /// Opens a collection of which the first key or dash stands here.
  private mutating func open(_ kind: Level.Kind) throws(Doubt) {
    guard isRoom else { throw Doubt() }
    composer.begin(kind == .mapping ? .mapping : .sequence, at: index)
    levels.append(Level(kind: kind, column: index - line.lowerBound))
  }

  /// Closes the innermost collection.
  mutating func closeLevel() {
    fillVacancy()
    composer.end(at: 0)
    levels.removeLast()
  }

  private mutating func expectValue(behind indicator: Int) {
    levels[levels.count - 1].vacancy = indicator + 1
  }

  /// Declines unless a value is expected.
  private mutating func takeVacancy() throws(Doubt) {
    guard levels[levels.count - 1].vacancy != nil else { throw Doubt() }
    levels[levels.count - 1].vacancy = nil
  }

  /// Composes an empty value if one is expected.
  private mutating func fillVacancy() {
    guard let place = levels[levels.count - 1].vacancy else { return }
    levels[levels.count - 1].vacancy = nil
    composer.addScalar(.plain, at: place..<place, spelledAt: place..<place)
  }

  /// Whether a dash begins an element here.
  private var isAtDash: Bool { text[index] == UInt8(ascii: "-") && text.isBlankOrEnd(index + 1) }

  /// Whether `---` or `...` stands here.
  private var isAtDocumentMarker: Bool {
    let byte = text[index]
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else { return false }
    return text[index + 1] == byte && text[index + 2] == byte
  }
}

extension LineReader.Level {
  /// Whether the collection ends before a line, judged by how the line begins.
  fileprivate func isLeft(at column: Int, byDash isDash: Bool) -> Bool {
    column < self.column || column == self.column && kind == .indentless && !isDash
  }
}
