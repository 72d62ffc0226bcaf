/// A word that is looked for in the bytes of files, by Horspool's method: from its end, so that
/// most bytes are skipped.
public struct ByteSearch: Sendable {
  /// The word.
  public let word: [UInt8]
  /// How far to go on from each byte that may stand under the end of the word.
  private let steps: [Int]

  /// Prepares the search for a word.
  public init(_ text: String) {
    word = Array(text.utf8)
    var steps = [Int](repeating: word.count, count: 256)
    for (index, byte) in word.enumerated().dropLast() {
      steps[Int(byte)] = word.count - 1 - index
    }
    self.steps = steps
  }

  /// Whether the word is among some bytes.
  public func finds(in bytes: [UInt8]) -> Bool {
    guard let last = word.last else { return true }
    let (text, steps, word) = (bytes.span, steps.span, word.span)
    var end = word.count - 1
    while end < text.count {
      let byte = text[end]
      if byte == last {
        var length = 1
        while length < word.count, text[end - length] == word[word.count - 1 - length] {
          length += 1
        }
        if length == word.count { return true }
      }
      end += steps[Int(byte)]
    }
    return false
  }
}
