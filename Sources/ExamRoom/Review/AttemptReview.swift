public import Assessment

/// A walk through an attempt that has ended, item by item.
///
/// A line becomes text and perhaps another place; nothing here waits, reads or writes.
public struct AttemptReview: Sendable {
  let session: Session
  let syllabus: Syllabus?
  let width: Int
  let report: ScoreReport
  /// The positions of items whose response was changed.
  let changed: Set<Int>
  /// What lets items in: all of these.
  private(set) var filters: [AttemptFilter]
  /// The domains that items are of; any, if there is none.
  private(set) var domains: [Domain.ID]
  /// The positions walked through, ascending.
  private(set) var positions: [Int]
  /// The position that is shown.
  private(set) var position: Int?
  private(set) var isOver = false

  /// Prepares a walk.
  ///
  /// - Parameters:
  ///   - session: The session as it ended.
  ///   - changed: The positions of items whose response was changed.
  ///   - filters: Which items are walked through: those that all of the filters let in.
  ///   - domains: The domains they are of; any, if none is named.
  ///   - syllabus: The notes, which explanations refer to.
  ///   - width: The width that text is set in, in cells.
  public init(
    of session: Session,
    changed: [Int],
    filters: [AttemptFilter] = [],
    domains: [Domain.ID] = [],
    syllabus: Syllabus? = nil,
    width: Int = 80
  ) {
    self.session = session
    self.syllabus = syllabus
    self.width = width
    self.changed = Set(changed)
    report = ScoreReport(of: session.exam, responses: session.responses)
    (self.filters, self.domains) = (filters, domains)
    positions = []
    positions = positions(by: filters, domains: domains)
    position = positions.first
  }

  /// Whether no item is as the filters want it.
  public var isEmpty: Bool { positions.isEmpty }

  /// All items that are walked through.
  public var text: String {
    var page = Page(width: width)
    for position in positions { addItem(at: position, to: &page) }
    return page.text
  }

  /// The item that is shown.
  var current: Page {
    var page = Page(width: width)
    if let position { addItem(at: position, to: &page) }
    return page
  }

  /// Walks on by a line, and tells what there is to be said.
  mutating func take(_ line: String) -> Page {
    let words = line.lowercased().split(separator: " ").map(String.init)
    let argument = words.dropFirst().joined(separator: " ")
    switch (words.first ?? "next", argument) {
    case ("next", ""), (">", ""): return walk(to: positions.first { $0 > position ?? -1 }, "after")
    case ("back", ""), ("<", ""): return walk(to: positions.last { $0 < position ?? 0 }, "before")
    case ("go", let number):
      guard let place = Int(number), place > 0, positions.contains(place - 1) else {
        return saying("There is no such question here; 'list' shows which there are.")
      }
      return walk(to: place - 1, "there")
    case ("list", ""): return list
    case ("domain", let domain) where !domain.isEmpty:
      return narrow(by: [], domains: [domain], "of domain \(domain)")
    case ("help", ""), ("?", ""): return help
    case ("end", ""):
      isOver = true
      return Page(width: width)
    case (let word, ""):
      if let filter = AttemptFilter(rawValue: word) {
        return narrow(by: [filter], domains: [], filter == .all ? "" : word)
      }
      return saying("'\(line)' is not a command; 'help' lists them.")
    default: return saying("'\(line)' is not a command; 'help' lists them.")
    }
  }

  private mutating func walk(to target: Int?, _ where: String) -> Page {
    guard let target else { return saying("No question comes \(`where`).") }
    position = target
    return current
  }

  private mutating func narrow(
    by filters: [AttemptFilter],
    domains: [Domain.ID],
    _ words: String
  ) -> Page {
    guard narrow(by: filters, domains: domains) else { return saying("No question is \(words).") }
    return list
  }

  /// Walks through other items from now on; returns whether there are any, and nothing changes
  /// where there are not.
  mutating func narrow(by filters: [AttemptFilter], domains: [Domain.ID]) -> Bool {
    let positions = positions(by: filters, domains: domains)
    guard let first = positions.first else { return false }
    (self.filters, self.domains, self.positions) = (filters, domains, positions)
    position = first
    return true
  }

  /// Shows an item that is walked through.
  mutating func go(to position: Int) { self.position = position }

  /// The positions of items that all of some filters let in, ascending.
  func positions(by filters: [AttemptFilter], domains: [Domain.ID]) -> [Int] {
    session.exam.items.indices.filter { position in
      filters.allSatisfy { lets(position, in: $0) }
        && (domains.isEmpty || domains.contains(session.exam.items[position].domain))
    }
  }

  private func lets(_ position: Int, in filter: AttemptFilter) -> Bool {
    let (status, entry) = (report.items[position].status, session.entries[position])
    return switch filter {
    case .all: true
    case .correct: status == .correct
    case .incorrect: status == .incorrect
    case .omitted: status == .omitted
    case .flagged: entry.isFlagged
    case .guessed: entry.confidence == .guess
    case .changed: changed.contains(position)
    case .lucky: status == .correct && entry.confidence == .guess
    case .misconceived: status == .incorrect && entry.confidence == .sure
    case .noted: !entry.note.isEmpty
    }
  }

  private func addItem(at position: Int, to page: inout Page) {
    let item = session.exam.items[position]
    page.addSpace()
    page.add(
      "Question \(position + 1) of \(session.exam.items.count)"
        + (session.entries[position].isFlagged ? ", flagged" : "")
        + (changed.contains(position) ? ", changed" : "")
        + (session.exam.form.slots[position].isScored ? "" : ", unscored")
    )
    page.addSpace()
    if item.scenario != nil {
      page.addScenario(at: position, of: session)
      page.addSpace()
    }
    page.add(item.stem)
    page.addSpace()
    page.addExplanation(
      at: position,
      of: session,
      status: status(at: position),
      showsText: true,
      syllabus: syllabus
    )
  }

  private var list: Page {
    var page = Page(width: width)
    page.add("\(questions(positions.count)):")
    for position in positions {
      let status = report.items[position].status.rawValue
      page.addExcerpt(
        session.exam.items[position].stem,
        after: "  \(position + 1). \(status). "
      )
    }
    return page
  }

  private var help: Page {
    var page = Page(width: width)
    page.add("next, an empty line, back, go N: walk; list: the questions walked through.")
    page.add(
      AttemptFilter.allCases.map(\.rawValue).joined(separator: ", ") + ", domain N:"
        + " walk through these alone; end: leave."
    )
    return page
  }

  private func saying(_ text: String) -> Page {
    var page = Page(width: width)
    page.add(text)
    return page
  }
}
