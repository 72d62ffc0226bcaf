import Typesetting

/// Escapes text for the content of an element or an attribute between double quotes.
///
/// Characters that XML 1.0 forbids are control characters and noncharacters; like line breaks they
/// become visible marks, so that a text stays on its line.
func xmlText(_ text: String) -> String {
  var escaped = ""
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
