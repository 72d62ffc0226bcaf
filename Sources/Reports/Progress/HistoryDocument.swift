public import Assessment
import JSON

/// A list of attempts to be read by a candidate or by a program.
public struct HistoryDocument: Sendable {
  let entries: [Entry]

  /// Makes a list; entries stay in the order given.
  public init(entries: [Entry]) { self.entries = entries }

  /// One attempt.
  public struct Entry: Hashable, Sendable {
    let number: Int
    let begun: String
    let profile: ExamProfile.ID
    let isPractice: Bool
    let time: Duration
    let result: Result?

    /// Makes an entry; without a result the attempt has not ended.
    public init(
      number: Int,
      begun: String,
      profile: ExamProfile.ID,
      isPractice: Bool = false,
      time: Duration,
      result: Result?
    ) {
      self.number = number
      self.begun = begun
      self.profile = profile
      self.isPractice = isPractice
      self.time = time
      self.result = result
    }
  }

  /// What an attempt was worth.
  public struct Result: Hashable, Sendable {
    let raw: RawScore
    let scaled: Int
    let outcome: Outcome

    /// Makes a result.
    public init(raw: RawScore, scaled: Int, outcome: Outcome) {
      self.raw = raw
      self.scaled = scaled
      self.outcome = outcome
    }
  }

  /// Sets the list in lines of at most `width` cells, and never fewer than 40.
  public func text(width: Int = 80, style: TextStyle = .unicode) -> String {
    guard !entries.isEmpty else { return "No attempt was made yet.\n" }
    let columns = [
      TextTable.Column("No.", .right), TextTable.Column("Begun"),
      TextTable.Column("Exam", isFlexible: true), TextTable.Column("Points", .right),
      TextTable.Column("Estimate", .right), TextTable.Column("Outcome"),
      TextTable.Column("Time", .right),
    ]
    let rows = entries.map { entry in
      let isScored = !entry.isPractice
      return [
        "\(entry.number)", entry.begun, entry.profile, entry.result?.raw.text ?? "",
        isScored ? entry.result.map { "\($0.scaled)" } ?? "" : "",
        isScored ? entry.result?.outcome.rawValue ?? "not ended" : "practice",
        entry.time.unitText,
      ]
    }
    return TextTable(columns: columns, rows: rows).lines(width: max(width, 40), style: style)
      .map { $0 + "\n" }.joined()
  }

  /// The list in JSON.
  public var json: String {
    JSONValue.object([.init("attempts", .array(entries.map(\.json)))]).text(.indented) + "\n"
  }
}

extension HistoryDocument.Entry {
  var json: JSONValue {
    [
      "attempt": .integer(number),
      "begun": .string(begun),
      "profile": .string(profile),
      "kind": .string(isPractice ? "practice" : "exam"),
      "seconds": .integer(Int(time.components.seconds)),
      "points": result?.raw.points.json ?? nil,
      "of": result?.raw.of.json ?? nil,
      "estimate": isPractice ? nil : result.map { .integer($0.scaled) } ?? nil,
      "outcome": isPractice ? nil : result.map { .string($0.outcome.rawValue) } ?? nil,
    ]
  }
}
