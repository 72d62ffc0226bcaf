@testable import Linting
import Testing

@Suite struct `Quoting YAML scalars` {
  @Test(arguments: [
    "Neural network", "AI/ML", "U.S. AI Bill of Rights", "F1 score", "Weirs & Dams", "Don't",
    "Model (new)", "e5", "Yes and no", "ATM+", "x-1", "aws_config",
  ])
  func `what every reader takes as this text stays plain`(_ text: String) {
    #expect(yamlScalar(text) == text)
  }

  @Test(arguments: [
    "", "Yes", "no", "ON", "off", "True", "FALSE", "null", "Null", "y", "N",
    "1", "1.10", "1e3", "0x1F", "12:30", "2031-05-06", "3D chart", ".5", ".inf", "~", "-", "- a",
    "a: b", "a:", "a #b", "#a", "a, b", "[a]", "{a}", "a]", "a}", "&a", "*a", "!a", "|", ">", "%a",
    "@a", "`a`", "'a'", "? a", "=", "<<", " a", "a ", "a?", "Écluse", "運河", "—",
  ])
  func `what some reader takes otherwise is quoted`(_ text: String) {
    #expect(yamlScalar(text) == "\"\(text)\"")
  }

  @Test(arguments: [
    ("say \"a\"", #""say \"a\"""#),
    (#"a\b"#, #""a\\b""#),
    ("a\nb", #""a\u000Ab""#),
    ("a\tb", #""a\u0009b""#),
    ("\u{0}\u{1B}\u{7F}\u{85}", #""\u0000\u001B\u007F\u0085""#),
    ("a\u{2028}\u{2029}\u{FEFF}\u{FFFE}", #""a\u2028\u2029\uFEFF\uFFFE""#),
    ("🚣", "\"🚣\""),
  ])
  func `what cannot stand in a line is escaped`(_ text: String, _ scalar: String) {
    #expect(yamlScalar(text) == scalar)
  }
}
