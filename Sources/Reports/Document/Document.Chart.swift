import Assessment

extension Document {
  /// Numbers as a picture; what it tells stands beside it in words, so Markdown leaves it out.
  enum Chart {
    /// One score on its scale.
    case gauge(Gauge)
    /// Scores that follow each other.
    case trend(Trend)
    /// One column for each item.
    case columns(Columns)

    /// The picture in words, for those who cannot see it.
    var description: String {
      switch self {
      case .gauge(let gauge): gauge.description
      case .trend(let trend): trend.description
      case .columns(let columns): columns.description
      }
    }
  }

  /// An estimate with its interval, between the ends of a scale that has a cut.
  struct Gauge {
    let scale: Scale
    let score: Int
    let low: Int
    let high: Int

    init(_ estimate: ScaledEstimate, on scale: Scale) {
      self.scale = scale
      (score, low, high) = (estimate.score, estimate.low, estimate.high)
    }

    var description: String {
      """
      Estimated score \(score), likely from \(low) to \(high), on the scale from \(scale.lowest) to \
      \(scale.highest); \(scale.cut) passes.
      """
    }
  }

  /// Scores of several attempts at one scale, the oldest first.
  struct Trend {
    let title: String
    let scale: Scale
    let points: [Point]

    struct Point {
      /// What stands below the point, such as the number of the attempt.
      let label: String
      let score: Int
      let low: Int
      let high: Int
      let outcome: Outcome
    }

    var description: String {
      let scores = points.map { "\($0.label): \($0.score), \($0.outcome.rawValue)" }
      return "\(title). \(scores.joined(separator: "; ")). \(scale.cut) passes."
    }
  }

  /// A value for each item in the form's order, and one to compare them with.
  struct Columns {
    let title: String
    let values: [Duration]
    let statuses: [ItemScore.Status]
    /// The value that a line is drawn at.
    let level: Duration
    let levelName: String

    var description: String {
      let most = values.indices.max { values[$0] < values[$1] }
      let longest = most.map { " Item \($0 + 1) took longest: \(values[$0].unitText)." } ?? ""
      return "\(title). The \(levelName) is \(level.unitText).\(longest)"
    }
  }
}
