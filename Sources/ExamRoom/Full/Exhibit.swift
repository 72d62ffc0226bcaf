/// Something on a screen that is only looked at: keys move about in it, nothing of it is recorded,
/// and no clock runs.
protocol Exhibit {
  /// What is seen of it, the size of the screen included.
  var state: RoomState { get set }
  /// What the screen is laid out of.
  var layout: Layout { get }

  /// Does what a key stands for.
  ///
  /// - Returns: What is left to be done by whoever shows it.
  mutating func perform(_ action: Action) -> Demand?

  /// Does what a key stands for that has no binding.
  mutating func take(_ key: Key)
}

/// What an exhibit cannot do by itself.
enum Demand: Hashable {
  /// Nobody looks at it any more, because of what a key stood for.
  case leave(Action)
  case repaint, suspend
}

extension Exhibit {
  /// Does what follows from a key.
  mutating func press(_ key: Key) -> Demand? {
    guard state.size.isEnough else { return key == .control("z") ? .suspend : nil }
    state.notice = nil
    guard let action = layout.keys.action(of: key) else {
      take(key)
      return nil
    }
    switch action {
    case .redraw: return .repaint
    case .suspend: return .suspend
    case .pageUp: scroll(by: 1 - layout.height(in: state))
    case .pageDown: scroll(by: layout.height(in: state) - 1)
    default: return perform(action)
    }
    return nil
  }

  /// The size may have changed.
  mutating func resize(to size: Size) {
    guard size != state.size else { return }
    state.size = size
    state.scroll = layout.scroll(by: 0, in: state)
    if size.isEnough { state.scroll = layout.scrollToFocus(in: state) }
  }

  /// Scrolls by some rows.
  mutating func scroll(by rows: Int) { state.scroll = layout.scroll(by: rows, in: state) }
}

extension Display {
  /// Shows an exhibit until it is left.
  ///
  /// - Returns: What the key stood for that left it; nothing where nobody is there any more.
  func show(_ exhibit: inout some Exhibit) -> Action? {
    exhibit.resize(to: size)
    while true {
      show(exhibit.layout.frame(in: exhibit.state))
      switch nextInput(until: nil) {
      case .lost: return nil
      case .timedOut, .redraw: exhibit.resize(to: size)
      case .key(let key):
        switch exhibit.press(key) {
        case .leave(let action)?: return action
        case .repaint?: repaint()
        case .suspend?:
          suspend()
          exhibit.resize(to: size)
        case nil: break
        }
      }
    }
  }
}
