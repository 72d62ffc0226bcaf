/// The bytes that a terminal sends for a key, after Escape.
///
/// A terminal's own description comes first; this reads what it does not describe, and keeps the
/// rest of an unknown sequence from being taken for typed characters.
struct KeySequence {
  private var characters: [Unicode.Scalar]

  /// Begins with the character after Escape; nothing where that begins no sequence.
  init?(_ first: Unicode.Scalar) {
    guard first == "[" || first == "O" else { return nil }
    characters = [first]
  }

  /// Takes the next character; returns whether the sequence is over with it.
  mutating func isOver(with next: Unicode.Scalar) -> Bool {
    characters.append(next)
    if characters.count > 16 { return true }
    // `ESC [ [ A` is F1 of the Linux console.
    if next == "[", characters.count == 2 { return false }
    return ("@"..."~").contains(next)
  }

  /// The key, if it is one that we know.
  var key: Key? {
    var text = ""
    text.unicodeScalars.append(contentsOf: characters)
    return Self.keys[text]
  }

  private static let keys: [String: Key] = [
    "[A": .up, "[B": .down, "[C": .right, "[D": .left,
    "OA": .up, "OB": .down, "OC": .right, "OD": .left,
    "[H": .home, "[F": .end, "OH": .home, "OF": .end,
    "[1~": .home, "[3~": .delete, "[4~": .end, "[5~": .pageUp, "[6~": .pageDown,
    "[7~": .home, "[8~": .end,
    "[1;2A": .shiftUp, "[1;2B": .shiftDown, "[a": .shiftUp, "[b": .shiftDown,
    "OP": .function(1), "[11~": .function(1), "[[A": .function(1), "[21~": .function(10),
  ]
}
