/// A key as a terminal reports it.
public enum Key: Hashable, Sendable {
  /// A character was typed.
  case typed(Unicode.Scalar)
  /// A character was typed with Alt, or after Escape at once.
  case alt(Unicode.Scalar)
  /// A letter was typed with Control; the letter is a small one.
  case control(Unicode.Scalar)
  case up, down, left, right, pageUp, pageDown, home, end
  case shiftUp, shiftDown
  case enter, tab, backspace, delete, escape
  /// One of the keys F1 to F12.
  case function(Int)
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// Makes the key of a character.
  public init(unicodeScalarLiteral value: Unicode.Scalar) { self = .typed(value) }
}

extension Key {
  /// The key as bindings name it: capitals do not count, as Caps Lock may be on.
  var plain: Key {
    switch self {
    case .typed(let scalar): .typed(scalar.smallLetter)
    case .alt(let scalar): .alt(scalar.smallLetter)
    default: self
    }
  }

  /// The key as it is labelled.
  func name(_ glyphs: Glyphs) -> String {
    switch self {
    case .typed(" "): "Space"
    case .typed(let scalar): String(Character(scalar))
    case .alt(let scalar): "Alt+" + String(Character(scalar)).uppercased()
    case .control(let scalar): "Ctrl+" + String(Character(scalar)).uppercased()
    case .up: glyphs.up
    case .down: glyphs.down
    case .left: glyphs.left
    case .right: glyphs.right
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .shiftUp: "Shift+" + glyphs.up
    case .shiftDown: "Shift+" + glyphs.down
    case .enter: "Enter"
    case .tab: "Tab"
    case .backspace: "Bksp"
    case .delete: "Del"
    case .escape: "Esc"
    case .function(let number): "F\(number)"
    }
  }
}

extension Unicode.Scalar {
  /// The small letter of an ASCII capital; anything else is left alone.
  var smallLetter: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value + 32)) : self
  }
}
