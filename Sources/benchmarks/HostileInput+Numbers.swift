extension HostileInput {
  private static let greatest = "9223372036854775808"
  private static let million = String(repeating: "9", count: 1_000_000)

  /// Numbers in a profile: one more than fits, and one of a million digits.
  static let numbers = [
    ("time", "time: 90m", "time: %m", "at most a week"),
    ("weight", "weight: 60", "weight: %", "a number from 0.0001 to 100"),
    ("scored", "scored: 50", "scored: %", "a whole number from 1 to 1000"),
    ("unscored", "unscored: 15", "unscored: %", "a whole number from 0 to 1000"),
    ("scale", "scale: [100, 1000]", "scale: [100, %]", "a whole number from"),
    ("pass", "pass: 700", "pass: %", "a whole number from"),
  ].flatMap { field, old, new, expected in
    [("2 to the 63rd", greatest), ("a million digits", million)].map { name, number in
      HostileInput("'\(field)' of \(name)", expecting: expected) {
        folder throws(HostileFolder.Failure) in
        let profile = replacing(old, in: BankGenerator.profile, with: new, number)
        try folder.write([.text(profile)], to: folder.profile + "/profile.yaml")
      }.with(\.arguments) { ["check", $0.profile] }
    }
  }

  /// Numbers on the command line, where a word may have 128 KiB.
  static let options = ["seed", "count", "items", "time"].flatMap { option in
    let unit = option == "time" ? "h" : ""
    let words = [
      ("2 to the 64th", "18446744073709551616"),
      ("100,000 digits", String(million.prefix(100_000))),
    ]
    return words.map { name, number in
      HostileInput("--\(option) of \(name)", expecting: "--\(option)")
        .with(\.program, "mockexam")
        .with(\.arguments) {
          ["form", $0.profile, "--bank", $0.bank, "--\(option)=\(number)\(unit)"]
        }
    }
  }

  private static func replacing(
    _ old: String,
    in text: String,
    with new: String,
    _ number: String
  ) -> String {
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    let words = new.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: words.joined(separator: number))
  }
}
