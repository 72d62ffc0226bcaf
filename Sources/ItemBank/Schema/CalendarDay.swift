/// Whether a text is a day of the Gregorian calendar, written `2026-11-23`.
func isCalendarDay(_ text: String) -> Bool { isCalendarDay(text.utf8.span) }

/// Whether some bytes are such a day.
func isCalendarDay(_ text: Span<UInt8>) -> Bool {
  guard text.count == 10 else { return false }
  var digits = 0
  for index in text.indices {
    let byte = text[index]
    if index == 4 || index == 7 {
      guard byte == UInt8(ascii: "-") else { return false }
    } else {
      guard byte &- UInt8(ascii: "0") < 10 else { return false }
      digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }
  let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100)
  guard year >= 1, (1...12).contains(month) else { return false }
  let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  return (1...length).contains(day)
}
