import Arguments
import Assessment
import ItemBank
import JSON
import Linting

/// `banklint attack`: what guessers who know nothing of the subject score on a bank.
enum AttackCommand {
  static let margin = Parameter.option(
    "margin",
    .wholeNumber("PCT", in: 0...100),
    help: "Fails when a guesser beats chance by more percentage points, and not by luck; when left"
      + " out, as the settings say, or 5"
  )
  static let command = Command(
    "attack",
    summary: "Measures what can be guessed without knowing the subject",
    discussion: [
      "Each guesser chooses options by one cue, such as their length or their authored position,"
        + " and is judged by the items in which the cue prefers an option. The last is a vote of"
        + " all the others, learnt from some items and judged by the rest.",
      "It is no luck when guesses at random would score as much with a probability under 0.01,"
        + " corrected for the number of guessers. Ordering and matching items are not attacked.",
    ],
    parameters: [
      BankOperand.parameter, LayoutOption.parameter, margin, SettingsOptions.settings,
      SettingsOptions.isolated,
    ],
    examples: [
      .init("banklint attack Banks/aif-c01", "Lists the guessers and their scores"),
      .init("banklint attack Banks/aif-c01 --margin 10", "Allows more than usual"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let named = try BankOperand.load(
      invocation,
      catalog,
      otherwise: "it is attacked once it has none"
    )
    guard let (bank, loaded) = named,
      let settings = try SettingsOptions.sound(invocation, for: loaded.folder)
    else { return 1 }
    let attack = Attack(on: bank.items, margin: invocation[margin] ?? settings.attackMargin ?? 5)
    switch invocation[LayoutOption.parameter] {
    case .text: try Console.show(attack.text)
    case .json: try Console.show(attack.json.text(.indented) + "\n")
    }
    return attack.verdict == .givenAway ? 1 : 0
  }
}
