/// One goal of speed or memory, as it was measured.
struct Goal {
  /// Its number, such as `P1`.
  let name: String
  /// What was measured against what.
  let subject: String
  let measured: Double
  /// The most that it may be, or the least.
  let bound: Double
  /// How the number is told: `x`, `ms`, `MB`.
  let unit: String
  /// Whether the bound is the least: how much faster something is.
  var isAtLeast = false

  var isMet: Bool { isAtLeast ? measured >= bound : measured <= bound }

  /// One line of the table.
  var row: String {
    let places = bound >= 20 ? 0 : 2
    let numbers = [measured, bound].map { Table.decimal($0, places) + " " + unit }
    let goal = (isAtLeast ? "at least " : "at most ") + numbers[1]
    return pad(name, 5) + pad(subject, 62) + pad(numbers[0], 11) + pad(goal, 18)
      + (isMet ? "met" : "MISSED")
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.utf8.count))
  }
}
