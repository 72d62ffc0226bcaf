import Assessment
import Typesetting

extension Screen {
  /// The uppermost row: where the candidate is, and the time.
  static func header(in state: RoomState, of session: Session, at time: Duration) -> Row {
    let left = title(in: state, of: session)
    return header(left.text, left.marks, clock(in: state, of: session, at: time), in: state)
  }

  /// A row with a title and as many marks as have room, and something on the right side.
  static func header(
    _ title: String,
    _ marks: [String],
    _ right: Row,
    in state: RoomState
  ) -> Row {
    let columns = state.size.columns
    var row = Row(" ")
    row.append(title, .heading)
    let room = max(columns - right.width - 2, 0)
    for mark in marks where row.width + 2 + CellWidth.of(mark) <= room {
      row.append("  \(mark)", .strong)
    }
    row = row.cut(to: room)
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
      let count = positions.count { state.lists($0, of: session) }
      let list = state.lesson == nil ? "Review" : "Questions"
      return ("\(list): \(state.filter.label), \(count) of \(questions(positions.count))", [])
    case .inSection(let section, let position, _):
      let entry = session.entries[position]
      var text = state.lesson == nil ? "Question" : "Practice: question"
      text += " \(position + 1) of \(session.entries.count)"
      if session.sections.count > 1 {
        text += ", section \(section + 1) of \(session.sections.count)"
      }
      return (text, entry.marks)
    }
  }

  private static func clock(
    in state: RoomState,
    of session: Session,
    at time: Duration
  ) -> Row {
    if let practice = state.lesson?.practice {
      if practice.answered == 0 { return Row() }
      return Row("\(practice.correct) of \(practice.answered) right", .strong)
    }
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
    if let notice = state.notice { return status(notice) }
    var row = Row(" ")
    switch state.place {
    case nil:
      guard case .inSection(let section, let position, _) = session.phase else { break }
      let presented = Presented(position, in: section, of: session)
      guard let practice = state.lesson?.practice else {
        row.append(presented.progress, .strong)
        break
      }
      if practice.isAnswered(position) {
        return verdict(on: presented, practice.status(at: position), in: state)
      }
      row.append(presented.progress + (presented.isDone ? " Enter checks it." : ""), .strong)
    case .navigator:
      let typed = state.draft.text.isEmpty ? "" : ": \(state.draft.text)"
      row.append("Go to question\(typed)", .strong)
    case .review:
      let tally = state.lesson?.tally(of: session)
      row.append(tally ?? "Here: \(Page.openItems(of: session)).", .strong)
    case .note, .scenario, .help, .confirm, .obstacle: break
    }
    return row
  }

  /// A row that says what was said last.
  static func status(_ notice: RoomState.Notice) -> Row {
    var row = Row(" ")
    let mark = notice.isWarning ? "*** " : ""
    row.append(mark + visible(notice.text), notice.isWarning ? .warning : .selected)
    return row
  }

  /// The lowest rows: the keys that work, and what they do.
  static func foot(of keys: KeyTable, in state: RoomState) -> [Row] {
    var rows = [Row(" ")]
    for hint in keys.hints {
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

extension Session.Entry {
  /// What the candidate said of an item, as the uppermost row shows it.
  var marks: [String] {
    var marks: [String] = []
    if isFlagged { marks.append("! flagged") }
    if let confidence { marks.append(confidence.words) }
    if !note.isEmpty { marks.append("note") }
    return marks
  }
}
