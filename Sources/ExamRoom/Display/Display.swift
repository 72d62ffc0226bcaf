/// A screen and a keyboard, with the clock beside them.
public protocol Display: AnyObject {
  /// The cells that there are now.
  var size: Size { get }
  /// The time since a moment of the display's choice; it never runs backwards.
  var elapsed: Duration { get }

  /// Shows a frame at once, in place of the one before.
  func show(_ frame: Frame)

  /// Waits for what a person does until an instant of ``elapsed``, or for ever.
  func nextInput(until instant: Duration?) -> Input

  /// Makes the next frame be drawn as if the screen showed something else.
  func repaint()

  /// Gives the terminal back until the program is continued.
  func suspend()

  /// Draws the person's attention to the screen.
  func alert()
}

/// What waiting for a person comes to.
public enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The size has changed, or the program was continued after a stop.
  case redraw
  /// The instant came first.
  case timedOut
  /// Nobody is there any more: the terminal is gone, or the program shall end.
  case lost
}
