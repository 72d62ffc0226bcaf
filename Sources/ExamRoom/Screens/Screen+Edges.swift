import Assessment
import Typesetting

extension Screen {
  /// The uppermost row: where the candidate is, and the time.
  static func header(in state: RoomState, of session: Session, at time: Duration) -> Row {
    let columns = state.size.columns
    var row = Row(" ")
    let (left, right) = (title(in: state, of: session), clock(in: state, of: session, at: time))
    row.append(left.text, .heading)
    for mark in left.marks { row.append("  \(mark)", .strong) }
    let room = columns - right.width - 2
    row = row.cut(to: max(room, 0))
    row.pad(to: columns - right.width - 1)
    row.append(right)
    return row
  }

  private static func title(
    in state: RoomState,
    of session: Session
  ) -> (text: String, marks: [String]) {
    switch session.phase {
    case .ready, .ended: return (visible(session.exam.profile.title), [])
    case .onBreak: return ("Break", [])
    case .inSection(let section, _, _) where state.place == .review:
      let positions = session.sections[section].positions
      let count = positions.count { state.filter.includes($0, of: session) }
      return ("Review: \(state.filter.label), \(count) of \(questions(positions.count))", [])
    case .inSection(let section, let position, _):
      let entry = session.entries[position]
      var text = "Question \(position + 1) of \(session.entries.count)"
      if session.sections.count > 1 {
        text += ", section \(section + 1) of \(session.sections.count)"
      }
      var marks: [String] = []
      if entry.isFlagged { marks.append("! flagged") }
      if let confidence = entry.confidence { marks.append(confidence.words) }
      if !entry.note.isEmpty { marks.append("note") }
      return (text, marks)
    }
  }

  private static func clock(
    in state: RoomState,
    of session: Session,
    at time: Duration
  ) -> Row {
    guard let remaining = session.remaining(at: time) else { return Row() }
    let isNear = remaining <= session.forcedClock
    if state.isClockHidden, !isNear { return Row("clock hidden", .faint) }
    return Row("\(words(for: remaining)) left", isNear ? .warning : .strong)
  }

  static func rule(_ state: RoomState) -> Row {
    Row(String(repeating: state.glyphs.rule, count: state.size.columns), .faint)
  }

  /// The row below the text, which says whether there is more of it.
  static func edge(above: Int, below: Int, in state: RoomState) -> Row {
    var parts: [String] = []
    if above > 0 { parts.append("\(state.glyphs.up) \(above) above") }
    if below > 0 { parts.append("\(state.glyphs.down) \(below) below") }
    guard !parts.isEmpty else { return rule(state) }
    let text = " \(parts.joined(separator: "  "))  PgUp PgDn "
    let rest = max(state.size.columns - CellWidth.of(text) - 2, 0)
    var row = Row(String(repeating: state.glyphs.rule, count: rest), .faint)
    row.append(text, .strong)
    row.append(String(repeating: state.glyphs.rule, count: 2), .faint)
    return row
  }

  /// What was said last, or else what the place asks for.
  static func status(in state: RoomState, of session: Session) -> Row {
    var row = Row(" ")
    if let notice = state.notice {
      let mark = notice.isWarning ? "*** " : ""
      row.append(mark + visible(notice.text), notice.isWarning ? .warning : .selected)
      return row
    }
    switch state.place {
    case nil:
      guard case .inSection(let section, let position, _) = session.phase else { break }
      row.append(Presented(position, in: section, of: session).progress, .strong)
    case .navigator:
      let typed = state.draft.text.isEmpty ? "" : ": \(state.draft.text)"
      row.append("Go to question\(typed)", .strong)
    case .review: row.append("Here: \(Page.openItems(of: session)).", .strong)
    case .note, .scenario, .help, .confirm, .obstacle: break
    }
    return row
  }

  /// The lowest rows: the keys that work, and what they do.
  static func foot(in state: RoomState, of session: Session) -> [Row] {
    var rows = [Row(" ")]
    for hint in KeyTable.keys(in: state, of: session).hints {
      let width = CellWidth.of(hint.keys) + 1 + CellWidth.of(hint.label)
      if rows[rows.count - 1].width > 1 {
        if rows[rows.count - 1].width + 2 + width > state.size.columns - 1 {
          rows.append(Row(" "))
        } else {
          rows[rows.count - 1].append("  ")
        }
      }
      rows[rows.count - 1].append(hint.keys, .key)
      rows[rows.count - 1].append(" " + hint.label)
    }
    return rows
  }
}
