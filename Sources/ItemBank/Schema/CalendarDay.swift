/// A day of the Gregorian calendar, written `2026-11-23`.
struct CalendarDay {
  /// Reads a day; nothing but a day that exists is one.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isShaped = bytes.enumerated().allSatisfy { index, byte in
      index == 4 || index == 7
        ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard bytes.count == 10, isShaped, let year = Int(text.prefix(4)),
      let month = Int(text.dropFirst(5).prefix(2)),
      let day = Int(text.suffix(2)), year >= 1, (1...12).contains(month), day >= 1
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
  }
}
