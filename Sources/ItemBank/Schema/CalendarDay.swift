/// Whether a text is a day of the Gregorian calendar, written `2026-11-23`.
func isCalendarDay(_ text: String) -> Bool {
  let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  let isShaped = text.utf8.enumerated().allSatisfy { index, byte in
    index == 4 || index == 7 ? byte == UInt8(ascii: "-") : digits.contains(byte)
  }
  guard text.utf8.count == 10, isShaped, let year = Int(text.prefix(4)),
    let month = Int(text.dropFirst(5).prefix(2)), let day = Int(text.suffix(2)),
    year >= 1, (1...12).contains(month)
  else { return false }
  let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return (1...lengths[month - 1]).contains(day)
}
