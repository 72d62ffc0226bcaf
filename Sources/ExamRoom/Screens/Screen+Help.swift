import Assessment
import Typesetting

extension Screen {
  /// Adds what all keys of a place do.
  static func addHelp(on table: KeyTable, to sheet: inout Sheet) {
    sheet.add("Keys", .heading)
    sheet.addSpace()
    var lines: [(keys: String, meaning: String)] = []
    if let choice = table.choice {
      lines.append((choice.keys, choiceMeaning(choice.label)))
    }
    lines += table.explanations
    let column = min(lines.reduce(0) { max($0, CellWidth.of($1.keys)) }, 24)
    for line in lines { sheet.add(line.meaning, after: padded(line.keys, to: column) + "  ") }
  }

  /// What marks of options are explained for.
  enum Legend { case exam, practice, explained }

  /// Adds what marks of options mean, and when a response is kept.
  static func addLegend(_ legend: Legend, to sheet: inout Sheet) {
    sheet.addSpace()
    let key = legend == .exam ? "" : ", + in the key"
    let kept =
      switch legend {
      case .exam: ", and every response is kept the moment it is given."
      case .practice: ", and every response is kept the moment it is checked."
      case .explained: "."
      }
    sheet.add(
      "(*) or [x] is selected, (-) or [-] struck out\(key). Capital letters work as small ones do"
        + kept
    )
  }

  private static func choiceMeaning(_ label: String) -> String {
    switch label {
    case "match": "match the prompt in focus with an option; digits move to a prompt"
    case "number": "the number of the question to go to"
    case "place": "place an entry next, or take it out"
    case "go to": "the number of the question to go to"
    default: "select an option; several are taken back the same way"
    }
  }

  /// Adds why something cannot be recorded, and what that means.
  static func add(
    _ obstacle: RoomState.Obstacle,
    to sheet: inout Sheet,
    in state: RoomState,
    of session: Session
  ) {
    let hasClock = session.deadline != nil && state.lesson == nil
    let clock = hasClock ? " The clock goes on meanwhile." : ""
    sheet.add("Not recorded yet", .heading)
    sheet.addSpace()
    sheet.add(obstacle.reason.prefix(1).uppercased() + obstacle.reason.dropFirst() + ".", .warning)
    sheet.addSpace()
    sheet.add("\(obstacle.consequence) Nothing that was shown before is lost.")
    sheet.addSpace()
    sheet.add("It is tried again in \(obstacle.seconds) s, and with any key.\(clock)")
  }

  /// Adds a note as it is being typed.
  static func addNote(to sheet: inout Sheet, in state: RoomState, of session: Session) {
    sheet.add("Your note", .heading)
    sheet.addSpace()
    for line in noteLines(state.draft.text, width: sheet.width) { sheet.add(Row(line)) }
  }

  /// A note as it is typed: broken where a row is full, so that the cursor can be placed.
  private static func noteLines(_ text: String, width: Int) -> [String] {
    var lines = [""]
    var used = 0
    for character in visible(text) {
      let cells = CellWidth.of(String(character))
      if used + cells >= width {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1].append(character)
      used += cells
    }
    return lines
  }

  /// Where the next character of a note goes.
  static func cursor(in state: RoomState, scroll: Int) -> Frame.Cursor? {
    let width = min(state.size.columns - 2, widestText)
    let lines = noteLines(state.draft.before, width: width)
    let row = 2 + 2 + lines.count - 1 - scroll
    guard row >= 2 else { return nil }
    return Frame.Cursor(column: 1 + CellWidth.of(lines[lines.count - 1]), row: row)
  }
}
