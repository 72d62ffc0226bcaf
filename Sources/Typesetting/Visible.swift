/// Makes text safe to show: no character of it can steer a terminal, forge a line of output or
/// turn the reading direction around.
///
/// Control characters become the pictures that Unicode has for them (`␛`), C1 controls,
/// bidirectional controls, line separators and the byte order mark their number (`<U+202E>`).
/// Line feeds stay unless `keepingLines` is false; other text is left alone.
public func visible(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
  guard text.unicodeScalars.contains(where: { isSteering($0) && !(keepingLines && $0 == "\n") })
  else { return String(text) }
  var shown = ""
  for scalar in text.unicodeScalars {
    if keepingLines && scalar == "\n" {
      shown.unicodeScalars.append(scalar)
    } else {
      shown += mark(for: scalar) ?? String(scalar)
    }
  }
  return shown
}

/// The visible mark that stands for a character which must not reach a terminal, if it is one.
public func mark(for scalar: Unicode.Scalar) -> String? {
  guard isSteering(scalar) else { return nil }
  switch scalar.value {
  case 0..<0x20:
    return Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
  case 0x7F:
    return "\u{2421}"
  default:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }
}

private func isSteering(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
    0xE0001, 0xE0020...0xE007F:
    true
  default:
    false
  }
}
