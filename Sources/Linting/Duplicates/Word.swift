import YAML

/// A word as comparisons see it: ASCII letters folded, punctuation left out, no text kept.
struct Word {
  let hash: UInt64
  private let shape: Shape

  fileprivate init(hash: UInt64, shape: Shape) {
    self.hash = hash
    self.shape = shape
  }

  /// What the letters alone tell.
  fileprivate enum Shape {
    case plain
    case sign
    case number
    case name
  }

  /// What the word is; it is looked up, so ask only where it matters.
  var kind: Kind {
    if shape == .sign { return .plain }
    if shape == .number || WordSet.numbers.contains(hash) { return .number }
    if WordSet.negations.contains(hash) { return .negation }
    if WordSet.auxiliaries.contains(hash) { return .auxiliary }
    return shape == .name ? .name : .plain
  }

  enum Kind {
    case plain
    /// `not`, `never`, `least` ...
    case negation
    /// A word that comes and goes with negations: `does`, `most` ...
    case auxiliary
    case number
    case name
  }

  /// Calls `body` with the words of a scalar in order; runs of operators are words, too.
  @inline(__always)
  static func forEach(in node: Node, _ body: (Word) -> Void) {
    node.withUTF8 { bytes in
      var scan = WordScan()
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte.isLowercase, scan.isInLetters {
          scan.appendInner(byte)
          index &+= 1
          continue
        }
        var length = 1
        switch ByteClass.of(byte) {
        case .letter:
          // The general punctuation of Unicode: dashes, quotes, an apostrophe.
          if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
            length = 3
            if bytes[index + 2] != 0x99, let word = scan.end(startsSentence: false) { body(word) }
          } else {
            if scan.isOperator, let word = scan.end(startsSentence: false) { body(word) }
            scan.append(byte)
          }
        case .joint where scan.isEmpty || scan.isOperator:
          scan.appendOperator(byte)
        case .apostrophe where !scan.isEmpty:
          break
        case .joint, .apostrophe, .separator:
          if let word = scan.end(startsSentence: false) { body(word) }
        case .stop:
          if let word = scan.end(startsSentence: true) { body(word) }
        case .operator:
          if !scan.isOperator, let word = scan.end(startsSentence: false) { body(word) }
          scan.appendOperator(byte)
        }
        index += length
      }
      if let word = scan.end(startsSentence: false) { body(word) }
    }
  }
}

/// What a byte is to the reader of words.
private enum ByteClass {
  case letter
  /// An operator between words, a mere joint within one: `--all`, but `fine-tuning`.
  case joint
  /// An operator everywhere.
  case `operator`
  case apostrophe
  case stop
  case separator

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    if byte.isLowercase || byte.isUppercase || byte.isDigit || byte >= 0x80 || byte == 0x5F {
      return .letter
    }
    return switch byte {
    case UInt8(ascii: " "): .separator
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\n"): .stop
    case UInt8(ascii: "-"), UInt8(ascii: "/"): .joint
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"),
      UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "\\"):
      .operator
    default: .separator
    }
  }
}

/// The word that is being read.
private struct WordScan {
  private var hash = WordHash()
  private var count = 0
  private var startsSentence = true
  private var isNumber = false
  private var isCapitalized = false
  private var isMixed = false
  private(set) var isOperator = false

  var isEmpty: Bool { count == 0 }
  var isInLetters: Bool { count > 0 && !isOperator }

  /// Appends a small letter after others.
  @inline(__always)
  mutating func appendInner(_ byte: UInt8) {
    hash.append(byte)
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == 0 {
      isCapitalized = byte.isUppercase
      isNumber = byte.isDigit
    } else if byte.isUppercase || (byte.isDigit && isCapitalized) {
      isMixed = true
    }
    hash.append(byte.lowercased)
    count += 1
  }

  mutating func appendOperator(_ byte: UInt8) {
    isOperator = true
    hash.append(byte)
    count += 1
  }

  @inline(__always)
  mutating func end(startsSentence next: Bool) -> Word? {
    guard count > 0 else {
      startsSentence = startsSentence || next
      return nil
    }
    let word = Word(hash: hash.value, shape: shape)
    self = WordScan()
    startsSentence = next
    return word
  }

  @inline(__always)
  private var shape: Word.Shape {
    if isOperator { return .sign }
    if isNumber { return .number }
    return isMixed || (isCapitalized && !startsSentence) ? .name : .plain
  }
}

/// Words of a kind, by hash.
private struct WordSet {
  private let hashes: [UInt64]
  /// Which of the 64 ends a hash may have: most words are turned down at once.
  private let ends: UInt64

  init(_ words: String) {
    hashes = words.utf8.split(separator: UInt8(ascii: " ")).map { word in
      var hash = WordHash()
      for byte in word { hash.append(byte) }
      return hash.value
    }
    ends = hashes.reduce(0) { $0 | 1 << ($1 & 63) }
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    ends & 1 << (hash & 63) != 0 && hashes.contains(hash)
  }

  static let numbers = WordSet("one two three four five six seven eight nine ten eleven twelve")

  static let negations = WordSet(
    """
    not no never nor neither without except cannot cant dont doesnt isnt arent wont shouldnt \
    least incorrect false
    """
  )
  static let auxiliaries = WordSet("most correct true can do does is are will should")
}

/// The hash of Fowler, Noll and Vo, variant 1a, in 64 bits.
enum FNV {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

/// Hashes a pair of hashes; the order counts.
@inline(__always)
func mixed(_ one: UInt64, _ other: UInt64) -> UInt64 {
  var hash = (one ^ (one >> 32)) &* 0x9E37_79B9_7F4A_7C15 &+ other
  hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
  return hash ^ (hash >> 32)
}
