import Assessment
import Typesetting

extension Screen {
  static func addReview(to sheet: inout Sheet, in state: RoomState, of session: Session) {
    guard let section = session.section else { return }
    let listed = session.sections[section].positions
      .filter { state.lists($0, of: session) }
    if listed.isEmpty { sheet.add("None.") }
    for position in listed {
      let words =
        state.lesson?.words(for: position, of: session) ?? session.progress(at: position).words
      let isSeen = session.entries[position].isSeen
      addListed(position, words, showsStem: isSeen, to: &sheet, in: state, of: session)
    }
  }

  /// Adds an item of a list in one row, with a word on what became of it so far.
  static func addListed(
    _ position: Int,
    _ words: String,
    showsStem: Bool,
    to sheet: inout Sheet,
    in state: RoomState,
    of session: Session
  ) {
    let entry = session.entries[position]
    let isTarget = state.target == position
    var label = isTarget ? "> " : "  "
    label += padded("\(position + 1)", to: 4)
    label += padded(words, to: 12)
    if sheet.width < 76 {
      label += entry.isFlagged ? "! " : "  "
    } else {
      label += padded(entry.isFlagged ? "! flagged" : "", to: 11)
      label += padded(entry.confidence?.words ?? "", to: 9)
      label += padded(entry.note.isEmpty ? "" : "note", to: 6)
    }
    var page = Page(width: sheet.width)
    page.addExcerpt(showsStem ? session.exam.items[position].stem : "", after: label)
    var row = Row(page.lines[0], isTarget ? .focused : .plain)
    if isTarget { row.pad(to: sheet.width, .focused) }
    sheet.add(row, isFocused: isTarget)
  }

  /// How many questions the navigator shows side by side.
  static func navigatorColumns(in state: RoomState) -> Int {
    max(textWidth(in: state, beside: nil) / navigatorCell, 1)
  }

  private static let navigatorCell = 8

  static func addNavigator(to sheet: inout Sheet, in state: RoomState, of session: Session) {
    guard let section = session.section else { return }
    let columns = navigatorColumns(in: state)
    let positions = session.sections[section].positions
    sheet.add("* answered   ~ incomplete   - unanswered   . not seen   ! flagged", .faint)
    sheet.addSpace()
    for start in stride(from: positions.lowerBound, to: positions.upperBound, by: columns) {
      var row = Row()
      let end = min(start + columns, positions.upperBound)
      for position in start..<end {
        let isTarget = position == state.target
        let cell = (isTarget ? ">" : " ") + cell(of: position, in: session)
        row.append(padded(cell, to: navigatorCell - 1), isTarget ? .focused : .plain)
        row.append(" ")
      }
      sheet.add(row, isFocused: state.target.map { (start..<end).contains($0) } ?? false)
    }
    guard let target = state.target, session.entries[target].isSeen else { return }
    var page = Page(width: sheet.width)
    page.addSpace()
    page.addExcerpt(session.exam.items[target].stem, after: "\(target + 1). ")
    sheet.add(page)
  }

  private static func cell(of position: Int, in session: Session) -> String {
    let sign =
      switch session.progress(at: position) {
      case .complete: "*"
      case .incomplete: "~"
      case .unanswered: "-"
      case .notSeen: "."
      }
    return "\(position + 1)\(sign)\(session.entries[position].isFlagged ? "!" : "")"
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - CellWidth.of(text), 0))
  }
}
