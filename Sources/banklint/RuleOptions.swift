import Arguments
import Diagnostics
import ItemBank
import Linting
import Typesetting

/// The options that choose among the rules.
enum RuleOptions {
  static let select = Parameter.repeatableOption(
    "select",
    .ruleName(or: ["structural", "default", "all"]),
    help: "Heeds this rule and no others; 'structural', 'default' and 'all' stand for several"
  )
  static let ignore = Parameter.repeatableOption(
    "ignore",
    .ruleName(),
    help: "Leaves this rule out"
  )

  static let preview = Parameter.flag(
    "preview",
    help: "Heeds the rules that may still change, too, beside the default ones"
  )

  /// The rules that a command line asks for, on top of settings.
  static func rules(_ invocation: Invocation, _ settings: Settings) throws(Stop) -> [Rule] {
    let ignored = invocation[ignore]
    for name in ignored where Rule.mandatoryNames.contains(name) {
      throw Stop("'\(name)' cannot be ignored: what it reports makes the files unusable")
    }
    return Rule.all(
      selecting: invocation[select],
      ignoring: ignored,
      preview: invocation[preview],
      settings: settings
    )
  }
}

extension ValueSyntax<String> {
  /// The name of a rule, or one of some words that stand for several.
  static func ruleName(or words: [String] = []) -> Self {
    let names = words + Rule.all.map(\.id.name)
    return Self(
      "RULE",
      expectation: "the name of a rule, as 'banklint rules' lists them",
      completion: .words(names),
      suggestion: { nearestSpelling(to: $0, among: names) },
      parse: { names.contains($0) ? $0 : nil }
    )
  }
}
