import Arguments
import Assessment

/// The parameters that say which form is meant; the same ones draw the same form in every command.
enum DrawingOptions {
  static let profile = Parameter.optionalOperand(
    .text("PROFILE"),
    help: "The exam: the name of a profile or the path of one; needed where several are found"
  )
  static let seed = Parameter.option(
    "seed",
    short: "s",
    .wholeNumber("N", in: 0...UInt64.max),
    help: "Draws the form that this number stands for; without it a number is taken at random"
  )
  static let banks = Parameter.repeatableOption(
    "bank",
    short: "b",
    .directory("PATH"),
    help: "Draws from this bank, a folder or a name that is found, instead of all for the profile"
  )
  static let items = Parameter.option(
    "items",
    short: "n",
    .wholeNumber("N", in: 1...1000),
    help: "Draws so many scored items and no unscored ones, at the pace of the exam"
  )
  static let domains = Parameter.repeatableOption(
    "domain",
    .text("ID"),
    help: "Draws from this domain only"
  )
  static let topics = Parameter.repeatableOption(
    "topic",
    .text("NAME"),
    help: "Draws items of this topic or section of the syllabus only, such as 3.1 or 3.1.3/search"
  )
  static let time = Parameter.option(
    "time",
    .examTime("TIME"),
    help: "Sets the time limit, such as 45m or 1h30m"
  )

  static var all: [any DeclaredParameter] { [profile, seed, banks, items, domains, topics, time] }
}

extension ValueSyntax where Value == Duration {
  /// A length of time as profiles state it.
  static func examTime(_ name: String) -> Self {
    Self(name, expectation: "a time such as 45m or 1h30m, at most a week") { word in
      guard let time = Duration(examTime: word), time > .zero, time <= .seconds(7 * 86_400) else {
        return nil
      }
      return time
    }
  }
}
