import Assessment

extension Page {
  /// Adds how far the candidate got with the items of the section being sat.
  mutating func addReview(of session: Session) {
    guard let section = session.section else { return }
    let rules = session.sections[section]
    addSpace()
    add("Review of \(questions(rules.positions.count))\(place(of: section, in: session))")
    for filter in ReviewFilter.allCases where filter != .all {
      let positions = rules.positions.filter { filter.includes($0, of: session) }
      guard !positions.isEmpty else { continue }
      add("\(positions.count) (\(Self.ranges(of: positions)))", after: "  \(filter.rawValue): ")
    }
    if rules.rules.navigation == .free {
      add(
        "'go N' shows question N, 'review unanswered' lists some of them, 'end' ends"
          + " \(Self.isLast(section, of: session) ? "the exam" : "the section")."
      )
    } else {
      add(
        "There is no way back to a question; 'end' ends"
          + " \(Self.isLast(section, of: session) ? "the exam" : "the section")."
      )
    }
  }

  /// Adds one line for each item of the section being sat that a filter lets through.
  mutating func addList(_ filter: ReviewFilter, of session: Session) {
    guard let section = session.section else { return }
    let positions = session.sections[section].positions
      .filter { filter.includes($0, of: session) }
    add(
      filter == .all
        ? "All \(questions(positions.count))\(place(of: section, in: session))"
        : "\(questions(positions.count)) \(filter.rawValue)\(place(of: section, in: session))"
    )
    for position in positions {
      var state = session.progress(at: position).words
      if session.entries[position].isFlagged { state += ", flagged" }
      let isSeen = session.entries[position].isSeen
      let label = "  \(position + 1). \(state)"
      addExcerpt(
        isSeen ? session.exam.items[position].stem : "",
        after: isSeen ? label + ". " : label
      )
    }
  }

  /// How many items of the section are not done, in a sentence without its end.
  static func openItems(of session: Session) -> String {
    let positions = session.section.map { session.sections[$0].positions }
    let flagged = (positions ?? session.entries.indices).count { session.entries[$0].isFlagged }
    let open: [(Int, String)] = [
      (session.count(.unanswered, in: positions), "unanswered"),
      (session.count(.incomplete, in: positions), "incomplete"),
      (session.count(.notSeen, in: positions), "not seen"),
      (flagged, "flagged"),
    ]
    let parts = open.filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return parts.isEmpty ? "all questions are answered" : parts.joined(separator: ", ")
  }

  /// Whether nothing follows a section.
  static func isLast(_ section: Int, of session: Session) -> Bool {
    section + 1 == session.sections.count
  }

  /// Numbers of questions with runs drawn together, such as `1-5, 7`.
  private static func ranges(of positions: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for position in positions {
      if let last = runs.last, last.upperBound + 1 == position {
        runs[runs.count - 1] = last.lowerBound...position
      } else {
        runs.append(position...position)
      }
    }
    return runs.map { run in
      run.count == 1 ? "\(run.lowerBound + 1)" : "\(run.lowerBound + 1)-\(run.upperBound + 1)"
    }.joined(separator: ", ")
  }

  private func place(of section: Int, in session: Session) -> String {
    session.sections.count > 1 ? " in section \(section + 1)" : ""
  }
}

/// A number of questions in words.
func questions(_ count: Int) -> String { count == 1 ? "1 question" : "\(count) questions" }
