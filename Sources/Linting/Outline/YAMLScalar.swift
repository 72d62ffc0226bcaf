/// Writes a string as a YAML scalar, quoted unless every reader takes it plain as that string.
///
/// The result fits block and flow context, and both YAML 1.1 and 1.2.
func yamlScalar(_ text: String) -> String {
  isPlain(text) ? text : quoted(text)
}

private func isPlain(_ text: String) -> Bool {
  let bytes = text.utf8
  guard let first = bytes.first, first.isUppercase || first.isLowercase,
    let last = bytes.last, !last.isBlank
  else { return false }
  return bytes.allSatisfy {
    $0.isUppercase || $0.isLowercase || $0.isDigit || plainMarks.contains($0)
  }
    && !reserved.contains(text.lowercased())
}

private let plainMarks = Set(" -_./()&+'".utf8)

/// Words that some version of YAML reads as something other than text.
private let reserved: Set = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
      "\u{FFFE}"..."\u{FFFF}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
