import Arguments
import Assessment
import Diagnostics
import ItemBank
import Linting
import Typesetting

/// `banklint explain`: the manual page of a rule.
enum ExplainCommand {
  static let rule = Parameter.operand(.ruleName(), help: "The rule to explain")
  static let command = Command(
    "explain",
    summary: "Explains a rule",
    discussion: [
      "Shows what the rule finds, why it matters and what to write instead, with examples in which"
        + " ⟦ ⟧ mark what is reported."
    ],
    parameters: [rule],
    examples: [.init("banklint explain longest-option-is-key", "Explains one rule")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    guard let rule = Rule.named(invocation[rule]) else { return 2 }
    try Console.show(page(of: rule))
    return 0
  }

  private static func page(of rule: Rule) -> String {
    var lines = [rule.id.name, "", "  " + rule.summary + ".", "  " + traits(of: rule)]
    if let evidence = rule.evidence { lines.append("  " + text(of: evidence)) }
    lines.append("")
    for (heading, text) in rule.explanation.sections {
      lines += [heading, ""] + wrapped(text, to: 76).map { "  " + $0 } + [""]
    }
    for example in rule.examples {
      lines += [example.isTriggering ? "Reported" : "Not reported", ""]
      lines += shown(example)
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// The lines of an example, those of several fragments or of whole files under headings.
  private static func shown(_ example: Rule.Example) -> [String] {
    guard example.fragments.map(\.kind) != [.items] else { return shown(example.text) }
    return Array(
      example.fragments.map { ["  In the \($0.kind.rawValue):"] + shown($0.text) }.joined(
        separator: [""])
    )
  }

  /// The lines of a fragment; where it is about length or number, the first of them.
  private static func shown(_ text: String) -> [String] {
    let lines = text.split(separator: "\n").flatMap { wrapped($0, to: 94) }
    return (lines.count > 20 ? lines.prefix(9) + ["…"] : lines).map { "  " + $0 }
  }

  /// One line such as "Measured: precision 0.78 and recall 0.76 on 413 items judged by people.".
  private static func text(of evidence: Rule.Evidence) -> String {
    guard let items = evidence.judgedItems, let recall = evidence.recall else {
      let findings = evidence.right + evidence.wrong
      return "Measured: \(evidence.right) of \(findings) findings in public banks were right."
    }
    return "Measured: precision \(share(evidence.precision)) and recall \(share(recall)) on "
      + "\(items) items judged by people."
  }

  /// A share with two places.
  private static func share(_ value: Double) -> String {
    Fraction(Int((value * 100).rounded()), 100).decimalText(places: 2)
  }

  /// One line such as "Warning, on by default; precision high; fix safe".
  private static func traits(of rule: Rule) -> String {
    let severity = rule.severity == .error ? "Error" : "Warning"
    let state =
      !rule.canBeIgnored
      ? "always on"
      : rule.isOnByDefault ? "on by default" : rule.isPreview ? "in preview" : "off by default"
    let fix = rule.fix == .none ? "" : "; fix \(rule.fix.rawValue)"
    return "\(severity), \(state); precision \(rule.precision.rawValue)\(fix)."
  }
}
