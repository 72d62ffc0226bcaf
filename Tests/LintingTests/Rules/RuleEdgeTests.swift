import Diagnostics
import Linting
import TestSupport
import Testing

@Suite struct `The edges of rules` {
  struct Case: CustomTestStringConvertible {
    let rule: String
    let fragment: String
    var testDescription: String { "\(rule): \(fragment)" }

    init(_ rule: String, _ fragment: String) {
      self.rule = rule
      self.fragment = fragment
    }
  }

  static let stems = [
    Case("unemphasised-negative", "stem: Which service does ⟦not⟧ need servers?"),
    Case("unemphasised-negative", "stem: What should a company do if data does not fit?"),
    Case("unemphasised-negative", "stem: Which model that does not log is the right one?"),
    Case("unemphasised-negative", "stem: Which of these ⟦isn’t⟧ a river?"),
    Case("unemphasised-negative", "stem: It does not log. Which service logs?"),
    Case("unemphasised-negative", "stem: Which notebook has a knot?"),
    Case("unemphasised-negative", "stem: Which service has the LEAST overhead, at least now?"),
    Case(
      "unemphasised-negative",
      "stem: |\n  A company logs requests.\n  Which service is ⟦not⟧ a log?\n  (Choose ONE.)"
    ),
    Case(
      "unemphasised-negative",
      "stem: >\n  A company logs\n  requests. Which service\n  is ⟦not⟧ a log?"
    ),
    Case("negative-stem", #"stem: "Which \u00e9tude is ⟦NOT⟧ by Chopin?""#),
    Case("negative-stem", "stem: Which statement is ⟦incorrect⟧?"),
    Case("negative-stem", "stem: Which alarm reports a false positive?"),
    Case("negative-stem", "stem: What is wrong with the lock?"),
    Case("negative-stem", "stem: Which answer is ⟦wrong⟧?"),
    Case("negative-stem", "stem: Which is ⟦FALSE⟧ about the Danube?"),
    Case("negative-stem", "stem: Which words relating to rivers are ⟦false⟧?"),
    Case("negative-stem", "stem: What does a squirrel ⟦not⟧ eat?"),
    Case("negative-stem", "stem: What is a gate ⟦NOT⟧ used for?"),
    Case("negative-stem", "stem: Which gate is for a company not logging requests?"),
    Case("negative-stem", "stem: What is done to ensure that data is not lost?"),
    Case("negative-stem", "stem: What is done so data is not lost?"),
    Case("negative-stem", "stem: We estimate the citizens who are not in favour of gates."),
    Case("negative-stem", "stem: Citizens of which state do ⟦not⟧ vote?"),
    Case("negative-stem", "stem: \"Some rivers do ⟦not⟧ flow into:\""),
    Case("negative-stem", "stem: Some rivers do not flow into the sea."),
    Case("negative-stem", "stem: Rivers reach all ⟦but⟧"),
    Case("negative-stem", "stem: Which fish is found in rivers but not in lakes?"),
    Case("negative-stem", "stem: What are rivers which are not deep called?"),
    Case("negative-stem", "stem: A river does not rest; it"),
    Case("negative-stem", "stem: Oil and water do not mix because"),
    Case("negative-stem", "stem: True or false? Rivers should ⟦not⟧ be crossed."),
    Case("negative-stem", "stem: True or false? Rivers are best if they do not flow."),
    Case("fill-in-the-blank", "stem: Which attribute is my__name here?"),
    Case("unfocused-stem", "stem: The river __ is long."),
    Case("unfocused-stem", "stem: The Danube.\noptions: [{text: 'True', key: true}, {text: 'No'}]"),
    Case("article-cue", "stem: Which article is A"),
  ]

  static let texts = [
    Case("repeated-word", "stem: |\n  Which river flows through ⟦the\n  the⟧ city?"),
    Case("repeated-word", "stem: Which river is 10 10 long, and very very long?"),
    Case("repeated-word", "stem: Which river, river of rivers?"),
    Case("repeated-word", "stem: Which of `log log` is it?"),
    Case("stale-term", "stem: Which ARN begins with amazon quicksight here?"),
    Case("stale-term", "stem: What is ⟦Amazon QuickSight⟧ for?"),
    Case("markup-or-command", "stem: |\n  Which river?\n  ⟦::⟧error is here"),
    Case("markup-or-command", "stem: Which river is at Foo::bar?"),
    Case("markup-or-command", "stem: Which is ⟦javascript:⟧alert(1)?"),
    Case("markup-or-command", "stem: Is 1 <b or <br-like, or <brand> here?"),
    Case("dangling-reference", "stem: Which river flows as ⟦shown below⟧?"),
    Case("invisible-character", #"stem: "Which heart is ❤\uFE0F or 👩\u200D👧?""#),
    Case("invisible-character", #"stem: "Which ⟦\u00AD\u200B⟧river?""#),
    Case("bidi-control", #"stem: "⟦\u2066⟧Which river?""#),
    Case("escaped-control", #"stem: "Which river?⟦\u2028⟧""#),
  ]

  @Test(arguments: stems + texts)
  func `are where they should be`(case: Case) throws {
    let rule = try #require(Rule.named(`case`.rule))
    let bank = ExampleBank(Rule.Example(stringLiteral: `case`.fragment))
    expectEqualText(bank.marked(Linter.findings(in: bank.loaded, rules: [rule])), bank.marked)
  }

  struct OptionCase: CustomTestStringConvertible {
    let rule: String
    let options: [String]
    let isReported: Bool
    var testDescription: String { "\(rule): \(options.joined(separator: " | "))" }

    init(_ rule: String, _ options: String..., isReported: Bool) {
      self.rule = rule
      self.options = options
      self.isReported = isReported
    }
  }

  static let options = [
    OptionCase("unordered-numbers", "50", "10", "2", isReported: false),
    OptionCase("unordered-numbers", "-5", "-10", "0", isReported: true),
    OptionCase("unordered-numbers", "$1,500", "$900", "$2,000", isReported: true),
    OptionCase("unordered-numbers", "0.5 s", "0.25 s", "1 s", isReported: true),
    OptionCase("unordered-numbers", "SHA-256", "SHA-1", "SHA-512", isReported: false),
    OptionCase("unordered-numbers", "1 to 2", "0 to 9", "3 to 4", isReported: false),
    OptionCase("unordered-numbers", "1.2.3", "1.1.9", "2.0.0", isReported: false),
    OptionCase("overlapping-ranges", "1-5", "5-9", "10-12", isReported: true),
    OptionCase("overlapping-ranges", "1-5", "6-9", "10-12", isReported: false),
    OptionCase("overlapping-ranges", "at least 5", "at least 9", "at least 1", isReported: false),
    OptionCase("overlapping-ranges", "up to 5 GB", "5-9 GB", "over 9 GB", isReported: true),
    OptionCase("overlapping-ranges", "up to 5 GB", "5-9 MB", "over 9 GB", isReported: false),
    OptionCase("true-false-options", "True", "False", "Yes", isReported: true),
    OptionCase("combination-option", "A", "Both A and B", "C", isReported: true),
    OptionCase("combination-option", "I and II", "a and b", "III", isReported: true),
    OptionCase("combination-option", "A and rivers", "B", "C", isReported: false),
    OptionCase("none-of-the-above", "nonetheless", "y", "x", isReported: false),
    OptionCase("none-of-the-above", "y", "none", "x", isReported: true),
    OptionCase("none-of-the-above", "y", "None.", "null", isReported: false),
    OptionCase("none-of-the-above", "y", "None of above", "x", isReported: true),
    OptionCase("none-of-the-above", "y", "None of the air above Vienna", "x", isReported: false),
    OptionCase("none-of-the-above", "y", "Neither is correct", "x", isReported: true),
    OptionCase("all-of-the-above", "y", "All options given are right", "x", isReported: true),
    OptionCase("all-of-the-above", "y", "All of the rivers are right", "x", isReported: false),
    OptionCase("all-of-the-above", "x", "A and C are correct", "y", isReported: true),
    OptionCase("all-of-the-above", "x", "A and C are incorrect", "y", isReported: false),
    OptionCase("combination-option", "x", "A and C are correct", "y", isReported: false),
    OptionCase("combination-option", "x", "1 and 3", "y", isReported: false),
    OptionCase("combination-option", "x", "1 and 3 only", "y", isReported: true),
    OptionCase("combination-option", "1,000, 5", "5, 1,000", "1,000, 1,000", isReported: true),
    OptionCase("combination-option", "1. a 2. b", "1. c 2. d", "1. e 2. f", isReported: true),
    OptionCase(
      "combination-option",
      "1. Open all the gates of the lock 2. Let all the water flow into the river",
      "1. Close all the gates of the lock 2. Let all the water flow into the sea",
      "1. Close all the gates of the lock 2. Let all the water flow into the lake",
      isReported: false
    ),
    OptionCase("combination-option", "1,000", "2,000", "1,500", isReported: false),
    OptionCase("combination-option", "A", "b", "C", isReported: false),
    OptionCase("unordered-numbers", "+5 m", "-5 m", "0 m", isReported: true),
    OptionCase("unordered-numbers", "1 minute", "5 minutes", "2 minutes", isReported: true),
    OptionCase("unordered-numbers", "1 ms", "5 s", "2 ms", isReported: false),
    OptionCase("unordered-numbers", "4 1/3", "4 1/2", "4", isReported: true),
    OptionCase("unordered-numbers", ".5", ".25", "1", isReported: true),
    OptionCase("unordered-numbers", "5", "2", "No number", isReported: false),
    OptionCase("unordered-numbers", "1/0", "1/2", "1/3", isReported: false),
    OptionCase("none-of-the-above", "None of these", "y", "x", isReported: true),
    OptionCase("all-of-the-above", "install", "y", "All of the above", isReported: true),
    OptionCase("longest-option-is-key", "1234567890", "12", "All of the above", isReported: true),
    OptionCase("longest-option-is-key", "123456789", "12", "x", isReported: false),
    OptionCase("longest-option-is-key", "ééééééééé", "éé", "x", isReported: false),
    OptionCase("rationale-only-in-key", "a (the first)", "c", "d", isReported: true),
    OptionCase("rationale-only-in-key", "a river (AR)", "c", "d", isReported: false),
    OptionCase("rationale-only-in-key", "a (AR) b (the first)", "c", "d", isReported: true),
    OptionCase("rationale-only-in-key", "f(x)", "c", "d", isReported: false),
  ]

  /// The first option is the key.
  @Test(arguments: options)
  func `are where they should be among options`(case: OptionCase) throws {
    let rule = try #require(Rule.named(`case`.rule))
    var lines = ["options:"]
    for (index, option) in `case`.options.enumerated() {
      lines.append("  - text: '\(option)'")
      if index == 0 { lines.append("    key: true") }
    }
    let bank = ExampleBank(Rule.Example(stringLiteral: lines.joined(separator: "\n")))
    let findings = Linter.findings(in: bank.loaded, rules: [rule])
    #expect(findings.isEmpty != `case`.isReported, "\(findings)")
  }
}
