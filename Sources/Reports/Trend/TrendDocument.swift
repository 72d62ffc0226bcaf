public import Assessment
import JSON

/// The attempts at exams, and where their scores tend.
public struct TrendDocument: Sendable {
  private let title: String
  private let exams: [Series]

  /// Makes a document of attempts under a title.
  public init(title: String = "Trend", of exams: [Series]) {
    self.title = title
    self.exams = exams
  }

  /// The attempts at one exam, which are scored on one scale.
  public struct Series: Hashable, Sendable {
    let title: String
    let scale: Scale
    let attempts: [Entry]

    /// Lists the attempts at an exam, the oldest first.
    public init(title: String, scale: Scale, attempts: [Entry]) {
      self.title = title
      self.scale = scale
      self.attempts = attempts
    }
  }

  /// One attempt.
  public struct Entry: Hashable, Sendable {
    let attempt: String
    let begun: String
    let result: Result?

    /// Describes an attempt; one that has not ended has no result.
    public init(attempt: String, begun: String, result: Result?) {
      self.attempt = attempt
      self.begun = begun
      self.result = result
    }
  }

  /// What an attempt was worth.
  public struct Result: Hashable, Sendable {
    let raw: RawScore
    let scaled: ScaledEstimate
    let outcome: Outcome

    /// Takes a result.
    public init(raw: RawScore, scaled: ScaledEstimate, outcome: Outcome) {
      self.raw = raw
      self.scaled = scaled
      self.outcome = outcome
    }
  }

  /// Sets the trend in lines of at most `width` cells, and never fewer than 40.
  public func text(width: Int = 80, style: TextStyle = .unicode) -> String {
    document.text(width: width, style: style)
  }

  /// The trend in Markdown.
  public var markdown: String { document.markdown }

  /// The trend as one HTML page without scripts and without outside resources.
  public var html: String { document.html }

  /// The trend in JSON, the oldest attempt of each exam first.
  public var json: String {
    let members: JSONValue = ["exams": .array(exams.map(\.json))]
    return members.text(.indented) + "\n"
  }

  private var document: Document {
    Document(title: title, blocks: exams.flatMap(\.blocks))
  }
}

extension TrendDocument.Series {
  fileprivate var blocks: [Document.Block] {
    let points = attempts.compactMap(\.point)
    let trend = Document.Trend(
      title: "Estimated scores, likely ranges and the cut",
      scale: scale,
      points: points
    )
    return [.heading(title)] + (points.count > 1 ? [.chart(.trend(trend))] : []) + [.table(table)]
  }

  private var table: Document.Table {
    Document.Table(
      caption: "Attempts at \(title)",
      columns: [
        TextTable.Column("Attempt", .right), TextTable.Column("Begun"),
        TextTable.Column("Points", .right), TextTable.Column("Share"),
        TextTable.Column("Estimate", .right), TextTable.Column("Likely range"),
        TextTable.Column("Outcome"),
      ],
      rows: attempts.map { entry in
        guard let result = entry.result else {
          return [.text(entry.attempt), .text(entry.begun)]
            + Array(repeating: .text(""), count: 4) + [.text("not ended")]
        }
        return [
          .text(entry.attempt), .text(entry.begun), .text(result.raw.text), .bar(result.raw.share),
          .text("\(result.scaled.score)"), .text("\(result.scaled.low) to \(result.scaled.high)"),
          .text(result.outcome.rawValue),
        ]
      }
    )
  }

  fileprivate var json: JSONValue {
    [
      "title": .string(title),
      "scale": [
        "lowest": .integer(scale.lowest), "highest": .integer(scale.highest),
        "cut": .integer(scale.cut),
      ],
      "attempts": .array(attempts.map(\.json)),
    ]
  }
}

extension TrendDocument.Entry {
  fileprivate var point: Document.Trend.Point? {
    result.map { result in
      Document.Trend.Point(
        label: attempt,
        score: result.scaled.score,
        low: result.scaled.low,
        high: result.scaled.high,
        outcome: result.outcome
      )
    }
  }

  fileprivate var json: JSONValue {
    let members: [JSONValue.Member] = [
      .init("attempt", .string(attempt)), .init("begun", .string(begun)),
    ]
    guard let result else { return .object(members + [.init("outcome", nil)]) }
    return .object(
      members + [
        .init("outcome", .string(result.outcome.rawValue)),
        .init("points", result.raw.points.json),
        .init("of", result.raw.of.json),
        .init("estimate", .integer(result.scaled.score)),
        .init("low", .integer(result.scaled.low)),
        .init("high", .integer(result.scaled.high)),
      ]
    )
  }
}
