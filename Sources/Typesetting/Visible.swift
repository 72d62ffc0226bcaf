/// Makes text safe to show: no character of it can steer a terminal, forge a line of output, hide,
/// or turn the reading direction around.
///
/// C0 controls and DEL become the pictures that Unicode has for them (`␛`), all others their number
/// (`<U+202E>`). Line feeds stay if `keepingLines` is set; other text is left alone.
public func visible(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
  // Most texts are plain ASCII, and bytes are quicker to look at than scalars.
  let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
    unsafe bytes.allSatisfy { (0x20..<0x7F).contains($0) }
  }
  if isPlain == true { return String(text) }
  guard text.unicodeScalars.contains(where: { mark(for: $0) != nil }) else { return String(text) }
  var shown = ""
  for scalar in text.unicodeScalars {
    if let mark = mark(for: scalar), !(keepingLines && scalar == "\n") {
      shown += mark
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

/// The visible mark that stands for a character which must not be printed, if it is one.
public func mark(for scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x20...0x7E: nil
  case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) }
  case 0x7F: "\u{2421}"
  case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
    0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
    "<U+" + hexadecimal(scalar.value, digits: 4) + ">"
  default: nil
  }
}

/// The visible mark that stands for a byte which belongs to no character.
public func mark(for byte: UInt8) -> String {
  "<0x" + hexadecimal(UInt32(byte), digits: 2) + ">"
}

private func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
