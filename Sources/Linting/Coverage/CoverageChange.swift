import Assessment
public import JSON
import Diagnostics
import Typesetting

/// What has become of the coverage of a syllabus since an earlier state of bank and syllabus.
public struct CoverageChange: Sendable {
  /// The topics that are further from being covered than before, in the order of the syllabus.
  public let worse: [Worsening]
  /// The topics that were not in the syllabus before and have no item.
  public let bare: [Coverage.TopicCoverage]
  /// How the earlier state is called.
  public let since: String

  /// A topic that is further from being covered than before.
  public struct Worsening: Hashable, Sendable {
    /// The topic as it is now.
    public let topic: Coverage.TopicCoverage
    /// Its state before.
    public let before: Coverage.State
  }

  /// Compares two measurements; without an earlier one all topics are new.
  public init(from earlier: Coverage?, to coverage: Coverage, since: String) {
    self.since = since
    var states: [Topic.Name: Coverage.State] = [:]
    for topic in earlier?.topics ?? [] { states[topic.name] = topic.state }
    worse = coverage.topics.compactMap { topic in
      guard let before = states[topic.name], topic.state.rank < before.rank else { return nil }
      return Worsening(topic: topic, before: before)
    }
    bare = coverage.topics.filter { states[$0.name] == nil && $0.state == .uncovered }
  }

  /// Whether nothing is worse and no new topic is without items.
  public var isHarmless: Bool { worse.isEmpty && bare.isEmpty }

  /// The change on one line: `1 topic is worse than at 'main', 2 new topics have no item`.
  public var summary: String {
    let revision = visible(since)
    guard !isHarmless else { return "no topic is worse than at '\(revision)'" }
    var phrases: [String] = []
    if !worse.isEmpty {
      phrases.append(
        "\(worse.count) \(worse.count == 1 ? "topic is" : "topics are") worse than at '\(revision)'"
      )
    }
    if !bare.isEmpty {
      phrases.append(
        "\(bare.count) \(bare.count == 1 ? "topic" : "topics") new since '\(revision)' "
          + (bare.count == 1 ? "has no item" : "have no item")
      )
    }
    return phrases.joined(separator: ", ")
  }

  /// The change for a terminal.
  public var text: String {
    let lines =
      worse.map { (name: $0.topic.name, change: $0.phrase) }
      + bare.map { (name: $0.name, change: "new, uncovered") }
    guard !lines.isEmpty else { return "\(summary)\n" }
    let width = lines.map { CellWidth.of(visible($0.name)) }.max() ?? 0
    return lines.reduce("Since \(visible(since))\n") { text, line in
      let name = visible(line.name)
      let gap = String(repeating: " ", count: width - CellWidth.of(name) + 2)
      return text + "  \(name)\(gap)\(line.change)\n"
    }
  }

  /// The change as a part of a comment on a pull request.
  public var markdown: String {
    var text = "#### Since \(MarkdownRenderer.escaped(since))\n\n"
    guard !isHarmless else { return text + "No topic is worse.\n" }
    text += Coverage.row(["Topic", "Title", "Change"]) + "| --- | --- | --- |\n"
    let rows = worse.map { ($0.topic, $0.phrase) } + bare.map { ($0, "new, uncovered") }
    for (topic, change) in rows.prefix(300) {
      text += Coverage.row([topic.name, topic.title, change].map(MarkdownRenderer.escaped))
    }
    return text + (rows.count > 300 ? "\n\(rows.count - 300) more.\n" : "")
  }

  /// The change as a member of the measurement.
  public var json: JSONValue {
    [
      "revision": .string(since),
      "worse": .array(
        worse.map { worsening in
          [
            "topic": .string(worsening.topic.name),
            "before": .string(worsening.before.rawValue),
            "now": .string(worsening.topic.state.rawValue),
          ]
        }
      ),
      "new": .array(bare.map { .string($0.name) }),
    ]
  }
}

extension CoverageChange.Worsening {
  fileprivate var phrase: String { "\(before.rawValue), now \(topic.state.rawValue)" }
}

extension Coverage.State {
  /// How near a topic is to being covered; one that needs no items is there.
  fileprivate var rank: Int {
    switch self {
    case .uncovered: 0
    case .thin: 1
    case .suspect: 2
    case .covered, .waived: 3
    }
  }
}
