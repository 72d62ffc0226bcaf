import Assessment

@testable import ExamRoom

/// A display whose keys and times are written down beforehand, and which keeps its frames.
///
/// After the script the display is lost.
final class ScriptedDisplay: Display {
  enum Entry {
    /// A key that is pressed so many milliseconds after the one before.
    case key(Key, after: Int)
    /// The size changes.
    case resize(Size)
  }

  private(set) var size: Size
  private(set) var elapsed: Duration = .seconds(1000)
  private(set) var frames: [Frame] = []
  private(set) var alerts = 0
  private(set) var suspensions = 0
  private var script: ArraySlice<Entry>
  private var lastEntry: Duration = .seconds(1000)
  private var waitsOverAtOnce = 0
  /// Called with each frame as it is shown.
  var onShow: ((Frame) -> Void)?

  init(_ script: [Entry], size: Size = Size(columns: 80, rows: 24)) {
    self.script = script[...]
    self.size = size
  }

  func show(_ frame: Frame) {
    frames.append(frame)
    onShow?(frame)
  }

  func nextInput(until instant: Duration?) -> Input {
    switch script.first {
    case nil: return .lost
    case .resize(let size)?:
      script = script.dropFirst()
      self.size = size
      return .redraw
    case .key(let key, let delay)?:
      let arrival = lastEntry + .milliseconds(delay)
      if let instant, instant < arrival {
        waitsOverAtOnce = instant > elapsed ? 0 : waitsOverAtOnce + 1
        precondition(waitsOverAtOnce < 3, "waits that are over at once would never end")
        elapsed = max(elapsed, instant)
        return .timedOut
      }
      elapsed = max(elapsed, arrival)
      lastEntry = arrival
      script = script.dropFirst()
      return .key(key)
    }
  }

  func repaint() {}
  func suspend() { suspensions += 1 }
  func alert() { alerts += 1 }
}

/// A sitting on a screen and what came of it.
struct SatOnScreen {
  let display: ScriptedDisplay
  let session: Session
  let events: [(SessionEvent, Duration)]

  init(
    _ session: Session,
    _ script: [ScriptedDisplay.Entry],
    size: Size = Size(columns: 80, rows: 24),
    from start: Duration? = nil,
    glyphs: Glyphs = .unicode
  ) {
    let display = ScriptedDisplay(script, size: size)
    var events: [(SessionEvent, Duration)] = []
    self.session = ScreenRoom(glyphs: glyphs).sit(session, from: start, on: display) {
      event,
      time,
      _ in
      events.append((event, time))
    }
    self.display = display
    self.events = events
  }

  /// A session with these keys pressed, one each second.
  init(_ session: Session, keys: [Key], size: Size = Size(columns: 80, rows: 24)) {
    self.init(session, keys.map { .key($0, after: 1000) }, size: size)
  }

  /// The last frame.
  var text: String { display.frames.last?.text ?? "" }
}

extension [Key] {
  /// The keys of characters.
  static func typing(_ text: String) -> [Key] { text.unicodeScalars.map { .typed($0) } }
}
