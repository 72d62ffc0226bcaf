import YAML

extension Node {
  /// The number of options that a stem says to choose: the last number word after "choose" or
  /// "select", in any case, as in `(Choose TWO.)`; nothing where there is none.
  var announcedCount: Int? {
    var announced: Int?
    var isExpected = false
    for word in string.lowercased().utf8.split(whereSeparator: { !$0.isWordByte }) {
      if isExpected, let number = numberWords.firstIndex(where: { word.elementsEqual($0.utf8) }) {
        announced = number
      } else if isExpected, word.count <= 2, let number = Int(Substring(word)) {
        announced = number
      }
      isExpected = word.elementsEqual("choose".utf8) || word.elementsEqual("select".utf8)
    }
    return announced
  }
}

/// The words for 0 to 9.
let numberWords = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
]

extension UInt8 {
  fileprivate var isWordByte: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
