import Arguments

/// A small program with every kind of parameter.
enum Sample {
  enum Format: String, CaseIterable, Sendable { case text, markdown, html, json }

  static let seed = Parameter.option(
    "seed",
    short: "s",
    .wholeNumber("N", in: 0...UInt64.max),
    help: "Draws the same form again"
  )
  static let items = Parameter.option(
    "items",
    .wholeNumber("N", in: 1...1000),
    help: "Number of items, scored ones and the others together, whatever the profile says"
  )
  static let time = Parameter.option(
    "time",
    .text("TIME"),
    default: "1h30m",
    help: "Time allowed"
  )
  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: Format.self),
    default: .text,
    help: "Layout of the report"
  )
  static let banks = Parameter.repeatableOption(
    "bank",
    .path("PATH"),
    help: "Bank to draw from"
  )
  static let plain = Parameter.flag("plain", short: "p", help: "Uses lines, not the whole screen")
  static let quiet = Parameter.flag("quiet", short: "q", help: "Prints errors only")
  static let weak = Parameter.flag("weak", help: "Draws from weak topics")
  static let missed = Parameter.flag("missed", help: "Draws items that were missed")
  static let profile = Parameter.operand(
    .text("PROFILE"),
    default: "aif-c01",
    help: "Profile of the exam"
  )
  static let responses = Parameter.requiredOption(
    "responses",
    .file("FILE"),
    help: "File with the responses"
  )
  static let store = Parameter.option("store", .directory("DIR"), help: "Where attempts are kept")
  static let cut = Parameter.option("cut", .percentage("PCT"), help: "Lowest share that passes")
  static let form = Parameter.operand(.file("FORM"), help: "Form that was sat")
  static let paths = Parameter.operands(.path("PATH"), help: "Files to check")
  static let kind = Parameter.operand(
    .choice("KIND", among: ["item", "bank"]),
    help: "What to add"
  )
  static let topic = Parameter.optionalOperand(.text("TOPIC"), help: "Topic of the item")

  static let take = Command(
    "take",
    summary: "Sits an exam",
    discussion: [
      """
      The form is drawn at random by the weights of the profile. Time runs from the first item; \
      it can't be stopped.
      """,
      "An attempt that was cut short goes on with 'exam resume'.",
    ],
    parameters: [profile, seed, items, time, banks, plain, quiet, weak, missed],
    exclusions: [[weak, missed]],
    examples: [
      Command.Example("exam take --seed 42", "Sits the form that seed 42 draws"),
      Command.Example("exam take aif-c01 --time 1h30m --bank Banks/a", "Sits a longer exam"),
    ]
  )
  static let grade = Command(
    "grade",
    summary: "Scores responses from a file",
    parameters: [form, responses, format, cut, store]
  )
  static let new = Command("new", summary: "Writes a skeleton", parameters: [kind, topic])
  static let check = Command(
    "check",
    summary: "Checks banks",
    parameters: [paths, quiet, format],
    isDefault: true
  )

  /// A program whose first word must name a command.
  static let exam = Program(
    "exam",
    version: "1.2.0",
    summary: "Sits mock exams",
    discussion: ["Banks are found by name or by path."],
    commands: [take, grade, new],
    exitStatuses: [
      Program.ExitStatus(0, "The command did what was asked"),
      Program.ExitStatus(2, "The command could not run"),
    ]
  )

  /// A program that runs `check` when no command is named.
  static let lint = Program(
    "lint",
    version: "0.1",
    summary: "Checks banks like a compiler",
    commands: [check, new]
  )
}
