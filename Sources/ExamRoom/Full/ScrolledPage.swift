import Typesetting

/// A page that is read and left.
struct ScrolledPage: Exhibit {
  /// What the uppermost row says.
  let title: String
  /// Keys that leave the page.
  let leaving: [Binding]
  /// Writes the text for a width.
  let write: (inout Sheet) -> Void
  var state: RoomState

  init(
    _ title: String,
    glyphs: Glyphs,
    leaving: [Binding] = [leave],
    write: @escaping (inout Sheet) -> Void
  ) {
    self.title = title
    self.leaving = leaving
    self.write = write
    state = RoomState(size: .least, glyphs: glyphs)
  }

  /// Leaves a page for good.
  static let leave = Binding(
    .close,
    [.enter, .escape] + KeyTable.endKeys,
    "leave",
    "leave the page"
  )

  var layout: Layout {
    var sheet = Sheet(width: Screen.textWidth(in: state, beside: nil))
    write(&sheet)
    var (header, status) = (Row(" "), Row(" "))
    header.append(visible(title), .heading)
    if let notice = state.notice { status.append(visible(notice.text), .selected) }
    let keys = KeyTable(
      leaving + KeyTable.scrolling(state.glyphs) + KeyTable.hidden,
      glyphs: state.glyphs
    )
    return Layout(header: header, sheet: sheet, status: status, keys: keys)
  }

  mutating func perform(_ action: Action) -> Demand? {
    switch action {
    case .up: scroll(by: -1)
    case .down: scroll(by: 1)
    default: return .leave(action)
    }
    return nil
  }

  mutating func take(_ key: Key) {
    state.notice = .init(text: "\(key.name(state.glyphs)) does nothing here.")
  }
}
