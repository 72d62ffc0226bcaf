public import Assessment
import JSON

/// What a candidate has mastered of a syllabus, and how sure that is.
public struct MasteryDocument: Sendable {
  private let title: String
  private let groups: [Group]

  /// Makes a document of groups of parts under a title.
  public init(title: String, of groups: [Group]) {
    self.title = title
    self.groups = groups
  }

  /// Parts of a kind, such as the domains.
  public struct Group: Hashable, Sendable {
    let title: String
    let rows: [Row]

    /// Lists parts under a title.
    public init(title: String, rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// One part: a domain, a section, a topic.
  public struct Row: Hashable, Sendable {
    let id: String
    let title: String
    let answered: Int
    let share: Fraction
    let interval: ConfidenceInterval

    /// Describes a part.
    ///
    /// - Parameters:
    ///   - id: The number or the name that commands know it by.
    ///   - title: The title for people; empty where the id is all there is.
    ///   - answered: How many items were answered.
    ///   - share: The share mastered, from 0 to 1.
    ///   - interval: Where the true share probably lies.
    public init(
      id: String,
      title: String,
      answered: Int,
      share: Fraction,
      interval: ConfidenceInterval
    ) {
      self.id = id
      self.title = title
      self.answered = answered
      self.share = share
      self.interval = interval
    }
  }

  /// Sets the mastery in lines of at most `width` cells, and never fewer than 40.
  public func text(width: Int = 80, style: TextStyle = .unicode) -> String {
    document.text(width: width, style: style)
  }

  /// The mastery in Markdown.
  public var markdown: String { document.markdown }

  /// The mastery as one HTML page without scripts and without outside resources.
  public var html: String { document.html }

  /// The mastery in JSON.
  public var json: String {
    let members: JSONValue = ["groups": .array(groups.map(\.json))]
    return members.text(.indented) + "\n"
  }

  private var document: Document {
    Document(
      title: title,
      blocks: groups.flatMap { [.heading($0.title), .table($0.table)] }
    )
  }
}

extension MasteryDocument.Group {
  fileprivate var table: Document.Table {
    Document.Table(
      caption: "Mastery: \(title)",
      columns: [
        TextTable.Column(title, isFlexible: true), TextTable.Column("Answered", .right),
        TextTable.Column("Mastered, likely range"),
      ],
      rows: rows.map { row in
        let name = [row.id, row.title].filter { !$0.isEmpty }.joined(separator: " ")
        let mastery: Document.Table.Cell =
          row.answered > 0
          ? .range(row.share, low: row.low, high: row.high) : .text("not seen yet")
        return [.text(name), .text("\(row.answered)"), mastery]
      }
    )
  }

  fileprivate var json: JSONValue {
    ["title": .string(title), "rows": .array(rows.map(\.json))]
  }
}

extension MasteryDocument.Row {
  /// The ends in whole percents, rounded outwards.
  fileprivate var low: Fraction { Fraction(Int((interval.low * 100).rounded(.down)), 100) }
  fileprivate var high: Fraction { Fraction(Int((interval.high * 100).rounded(.up)), 100) }

  fileprivate var json: JSONValue {
    [
      "id": .string(id), "title": .string(title), "answered": .integer(answered),
      "share": share.json, "low": low.json, "high": high.json,
    ]
  }
}
