import Assessment
import Typesetting

extension Screen {
  /// The width of a scenario that is shown beside its items.
  static func scenarioWidth(_ state: RoomState) -> Int {
    min(state.size.columns * 2 / 5, widestText * 4 / 5)
  }

  /// The scenario of the item at a position, where there is room for it beside the item.
  static func scenarioBeside(
    in state: RoomState,
    at position: Int?,
    of session: Session
  ) -> Scenario? {
    guard state.place == nil, state.size.columns >= leastSplitWidth, let position else {
      return nil
    }
    return session.exam.scenario(at: position)
  }

  /// Adds the scenario of an item on a page of its own.
  static func addScenario(at position: Int?, of session: Session, to sheet: inout Sheet) {
    sheet.add("Scenario", .heading)
    sheet.addSpace()
    if let position, let scenario = session.exam.scenario(at: position) { sheet.add(scenario.text) }
  }

  /// Puts a scenario to the left of rows; what it has no room for, another page shows.
  static func split(
    _ scenario: Scenario,
    _ rows: [Row],
    height: Int,
    in state: RoomState
  ) -> [Row] {
    let width = scenarioWidth(state)
    var text = Sheet(width: width)
    text.add("Scenario", .heading)
    text.add(scenario.text)
    var left = Array(text.rows.prefix(height))
    if text.rows.count > height {
      left[height - 1] = Row("\(state.glyphs.ellipsis) s shows all of it", .strong)
    }
    return rows.enumerated().map { number, right in
      var row = Row(" ")
      if left.indices.contains(number) { row.append(left[number]) }
      row.pad(to: width + 1)
      row.append(" \(state.glyphs.separator) ", .faint)
      row.append(right)
      return row
    }
  }
}
