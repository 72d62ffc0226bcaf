import Assessment

extension Page {
  /// Adds what a candidate must know before the clock starts.
  mutating func addInstructions(for session: Session) {
    let profile = session.exam.profile
    add(profile.title)
    addSpace()
    let time = session.sections.reduce(Duration.zero) { $0 + $1.timeLimit }
    add("\(questions(session.exam.items.count)) in \(words(for: time)).")
    if session.sections.count > 1 {
      for (index, section) in session.sections.enumerated() {
        add(rules(of: section), after: "  Section \(index + 1). ")
      }
      add("A section that was left cannot be entered again.")
    } else if session.sections[0].rules.navigation == .forwardOnly {
      add("Questions come one after the other; there is no way back.")
    }
    let unscored = session.exam.form.slots.count { !$0.isScored }
    if unscored > 0 {
      add(
        "\(unscored) of the questions \(unscored == 1 ? "does" : "do") not count;"
          + " you are not told which."
      )
    }
    add(
      profile.scoring.penalty > 0
        ? "A wrong response costs points; a question left open does not."
        : "A wrong response costs nothing, so leave no question open."
    )
  }

  /// Adds how a response is entered.
  mutating func addHint() {
    addSpace()
    add("Enter the letter of your response; 'help' lists what else can be entered.")
  }

  /// Adds what can be entered.
  mutating func addHelp() {
    add(
      "Enter the letter of an option to select it, in capitals or not; several letters together"
        + " or apart: ac, a c. Matches are pairs: 1c 2a. Whole words are commands:"
    )
    let labels = Command.words.map { word in
      word.name + word.argument.notation + (word.sign.map { " or \($0)" } ?? "")
    }
    let column = labels.reduce(0) { max($0, $1.utf8.count) }
    for (label, word) in zip(labels, Command.words) {
      let padding = String(repeating: " ", count: column - label.utf8.count)
      add(word.meaning, after: "  \(label)\(padding)  ")
    }
  }

  /// Adds the rules of a section that has just begun, where there are several.
  mutating func addBeginning(of section: Int, in session: Session) {
    guard session.sections.count > 1 else { return }
    addSpace()
    add(rules(of: session.sections[section]), after: "Section \(section + 1). ")
  }

  private func rules(of section: Session.Section) -> String {
    var rules =
      "\(section.rules.title): \(questions(section.positions.count))"
      + " in \(words(for: section.timeLimit))"
    if section.rules.navigation == .forwardOnly { rules += ", no way back" }
    rules += "."
    if section.rules.breakAfter > .zero {
      rules += " A break of \(words(for: section.rules.breakAfter)) follows."
    }
    return rules
  }
}
