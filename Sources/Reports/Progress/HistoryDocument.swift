public import Assessment
import JSON

/// All attempts so far, with the trend of their scores.
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
    let chance: Chance?

    /// Makes a result; without a `chance` it has no place in a trend.
    public init(raw: RawScore, scaled: Int, outcome: Outcome, chance: Chance? = nil) {
      self.raw = raw
      self.scaled = scaled
      self.outcome = outcome
      self.chance = chance
    }
  }

  /// How far a scaled score is due to chance.
  public struct Chance: Hashable, Sendable {
    let scale: Scale
    let low: Int
    let high: Int

    /// Takes the ends of the interval of 95 % on the exam's scale.
    public init(_ estimate: ScaledEstimate, on scale: Scale) {
      self.scale = scale
      low = estimate.low
      high = estimate.high
    }
  }

  /// Sets the list in lines of at most `width` cells, and never fewer than 40.
  public func text(width: Int = 80, style: TextStyle = .unicode) -> String {
    entries.isEmpty ? "No attempt was made yet.\n" : document().text(width: width, style: style)
  }

  /// The list in Markdown, which draws no charts.
  public var markdown: String { document(withTrends: false).markdown }

  /// The list as one HTML page without scripts and without outside resources.
  public var html: String { document().html }

  private func document(withTrends: Bool = true) -> Document {
    var profiles: [ExamProfile.ID] = []
    for entry in entries where !profiles.contains(entry.profile) { profiles.append(entry.profile) }
    let trends =
      !withTrends
      ? []
      : profiles.flatMap { profile in
        Self.trend(of: entries.reversed().filter { $0.profile == profile }, title: profile)
      }
    return Document(
      title: "Attempts",
      blocks: trends + [.heading("All attempts, the newest first"), .table(table)]
    )
  }

  /// A chart of the scores of attempts at one exam, the oldest first, if there are two.
  static func trend(of entries: [Entry], title: String) -> [Document.Block] {
    let scored = entries.compactMap { entry in
      entry.isPractice
        ? nil
        : entry.result.flatMap { result in
          result.chance.map { (entry, result, $0) }
        }
    }
    guard scored.count > 1, let scale = scored.last?.2.scale else { return [] }
    // An exam that was rescaled is another line.
    let points = scored.filter { $0.2.scale == scale }.map { entry, result, chance in
      Document.Trend.Point(
        label: "\(entry.number)",
        score: result.scaled,
        low: chance.low,
        high: chance.high,
        outcome: result.outcome
      )
    }
    guard points.count > 1 else { return [] }
    let trend = Document.Trend(
      title: "Estimated scores, likely ranges and the cut",
      scale: scale,
      points: points
    )
    return [.heading("Trend: \(title)"), .chart(.trend(trend))]
  }

  private var table: Document.Table {
    Document.Table(
      caption: "All attempts",
      columns: [
        TextTable.Column("No.", .right), TextTable.Column("Begun"),
        TextTable.Column("Exam", isFlexible: true), TextTable.Column("Points", .right),
        TextTable.Column("Estimate", .right), TextTable.Column("Outcome"),
        TextTable.Column("Time", .right),
      ],
      rows: entries.map { entry in
        let result = entry.isPractice ? nil : entry.result
        let outcome = result?.outcome.rawValue ?? "not ended"
        return [
          .text("\(entry.number)"), .text(entry.begun), .text(entry.profile),
          .text(entry.result?.raw.text ?? ""), .text(result.map { "\($0.scaled)" } ?? ""),
          .text(entry.isPractice ? "practice" : outcome), .text(entry.time.unitText),
        ]
      }
    )
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
