import Assessment
import AttemptLog
import Foundation
import TestSupport

/// What is typed in one sitting, and what becomes of it when nothing disturbs it.
struct ScriptedSitting {
  let seed: UInt64
  let lines: [String]
  /// How many events there are before the first line and after each of them.
  let counts: [Int]
  let attempt: Attempt
  /// The final report, item by item.
  let report: String

  /// Sits the small exam undisturbed, in a store of its own.
  init(seed: UInt64, in workplace: Workplace) throws {
    self.seed = seed
    let form = try PrintedForm(
      workplace.run("mockexam form tiny --seed \(seed) --format json --with-key").output
    )
    lines = Self.lines(for: form)
    let store = workplace.folder.appending(path: "reference-\(seed).sqlite").path
    let (child, terminal) = try workplace.startOnTerminal(
      "exec mockexam take tiny --plain --seed \(seed) --store \(store)"
    )
    var counts: [Int] = []
    for line in lines {
      guard terminal.waitForPrompt() else { throw Disturbed(text: terminal.text) }
      // The attempt is in the store from its first event on.
      let log = try AttemptLog(path: store)
      counts.append(try log.latest() == nil ? 0 : log.attempt(1).deeds.count)
      terminal.type(line + "\n")
    }
    terminal.drain()
    guard child.waitForStatus() == 0 else { throw Disturbed(text: terminal.text) }
    attempt = try AttemptLog(path: store).attempt(1)
    self.counts = counts + [attempt.deeds.count]
    report = try workplace.run("mockexam report 1 --format csv --store \(store)").output
      .withoutSeconds
  }

  /// The undisturbed sitting did not end as it should.
  struct Disturbed: Error {
    let text: String
  }

  /// Begins, answers every item right, does with some all that can be done, and ends.
  private static func lines(for form: PrintedForm) -> [String] {
    var lines = [""]
    for (index, item) in form.items.enumerated() {
      if index % 2 == 0 { lines += ["flag", "strike b"] }
      if index % 3 == 0 { lines += ["note Ask Ada, \"who\" knows", "unsure"] }
      lines.append(item.line(for: item.key))
    }
    return lines + [
      "go 2", "flag", "back", "clear", "a", "go 5", "strike a", "unstrike a", "sure", "time",
      "end", "yes",
    ]
  }

  /// The position of the line to be typed after so many events, and what to type.
  ///
  /// Lines that cause no event are typed again, such as the one that asks for the end. A line that
  /// was half done, its response kept and not yet the step to the next item, is finished by that
  /// step.
  func resumption(after count: Int) -> (position: Int, text: String)? {
    if count == counts[lines.count] { return nil }
    if let position = counts.firstIndex(of: count) { return (position, lines[position]) }
    return counts.lastIndex { $0 < count }.map { ($0, "next") }
  }
}

extension Attempt {
  /// The events that somebody caused: the passing of time is none.
  var deeds: [SessionEvent] { events.map(\.event).filter { $0 != .tick } }
}

extension String {
  /// A report in CSV without its last column, which the clock decides.
  var withoutSeconds: String {
    split(separator: "\n").map { $0[..<($0.lastIndex(of: ",") ?? $0.endIndex)] }
      .joined(separator: "\n")
  }
}
