import CNcurses
import Glibc

/// The terminal as a screen, by ncurses.
///
/// While it is open the terminal is in the program's hands; ``close()`` gives it back, and has to be
/// called before anything else is written there. Only one may be open at a time.
@safe public final class CursesDisplay: Display {
  private let input: Int32
  private let output: Int32
  private let signals: Int32
  private var earlierMask: sigset_t
  private let start = ContinuousClock.now
  private let hasColors: Bool
  private var isOpen = true
  /// Whether the terminal has gone away, so that nothing can be written there any more.
  public private(set) var isGone = false

  /// Takes over a terminal; nothing where it cannot be drawn on.
  ///
  /// Colours are used where they are wanted and there are at least eight.
  public init?(input: Int32 = 0, output: Int32 = 1, wantsColors: Bool) {
    self.input = input
    self.output = output
    // Characters beyond ASCII need a locale that knows them, whatever the environment names.
    let isUnicode = unsafe setlocale(LC_CTYPE, "") != nil && Self.localeIsUnicode
    if !isUnicode { unsafe _ = setlocale(LC_CTYPE, "C.UTF-8") }
    // ncurses owns both streams from here on; they are never closed, like the descriptors.
    guard let reading = unsafe fdopen(dup(input), "r"),
      let writing = unsafe fdopen(dup(output), "w"),
      unsafe newterm(nil, writing, reading) != nil
    else { return nil }
    earlierMask = sigset_t()
    signals = Self.takeSignals(&earlierMask)
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    unsafe keypad(curses_screen(), true)
    unsafe nodelay(curses_screen(), true)
    hasColors = wantsColors && curses_colors() >= 8
    if hasColors { startColors() }
    followSize()
  }

  deinit { close() }

  /// Gives the terminal back as it was.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    endwin()
    Glibc.close(signals)
    unsafe _ = sigprocmask(SIG_SETMASK, &earlierMask, nil)
  }

  /// The cells that ncurses draws on.
  public var size: Size { Size(columns: Int(curses_columns()), rows: Int(curses_rows())) }

  /// The time since the display was opened, suspends of the machine included.
  public var elapsed: Duration { start.duration(to: .now) }

  /// Sends the terminal what differs from the frame before.
  public func show(_ frame: Frame) {
    let window = unsafe curses_screen()
    unsafe werase(window)
    for (number, row) in frame.rows.enumerated() { draw(row, at: number) }
    curses_set_style(0, 0)
    if let cursor = frame.cursor {
      unsafe wmove(window, Int32(cursor.row), Int32(cursor.column))
    }
    curs_set(frame.cursor == nil ? 0 : 1)
    unsafe wrefresh(window)
  }

  /// Makes the next frame be sent whole.
  public func repaint() { curses_repaint() }

  /// Rings the terminal's bell, or flashes.
  public func alert() { beep() }

  /// Stops the whole job, as the terminal's own key for it does.
  public func suspend() {
    endwin()
    // ncurses' own answer to the signal would stop this process alone.
    let earlier = signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    _ = signal(SIGTSTP, earlier)
    followSize()
    repaint()
  }

  /// Waits for a key, a signal or an instant; of several that came the key is first.
  public func nextInput(until instant: Duration?) -> Input {
    while true {
      if let key = nextKey() { return .key(key) }
      var milliseconds: Int32 = 5000
      if let instant {
        let left = instant - elapsed
        if left <= .zero { return .timedOut }
        milliseconds = Int32(min(left, .seconds(5)) / .milliseconds(1)) + 1
      }
      var requests = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      ]
      guard unsafe poll(&requests, 2, milliseconds) > 0 else { continue }
      if requests[1].revents != 0, let came = nextSignal() { return came }
      // Ready for reading with nothing to read: the terminal is gone. What there is to read need not
      // be a key that we know.
      if requests[0].revents != 0, pendingBytes == 0 { return lost() }
    }
  }
}

extension CursesDisplay {
  private static var localeIsUnicode: Bool {
    guard let name = unsafe nl_langinfo(Int32(CODESET)) else { return false }
    return unsafe String(cString: name) == "UTF-8"
  }

  /// Has signals wait for us, and says where.
  private static func takeSignals(_ earlier: inout sigset_t) -> Int32 {
    var mask = sigset_t()
    unsafe sigemptyset(&mask)
    for number in [SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGCONT] { unsafe sigaddset(&mask, number) }
    unsafe _ = sigprocmask(SIG_BLOCK, &mask, &earlier)
    return unsafe signalfd(-1, &mask, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
  }

  private func nextSignal() -> Input? {
    var signal = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    guard unsafe read(signals, &signal, size) == size else { return nil }
    switch Int32(signal.ssi_signo) {
    case SIGWINCH:
      followSize()
      return .redraw
    case SIGCONT:
      followSize()
      repaint()
      return .redraw
    case SIGHUP: return lost()
    default: return .lost
    }
  }

  private func lost() -> Input {
    isGone = true
    return .lost
  }

  /// Takes the size from the terminal itself.
  private func followSize() {
    var size = winsize()
    guard unsafe ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return }
    if Int32(size.ws_row) != curses_rows() || Int32(size.ws_col) != curses_columns() {
      resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    }
  }

  private var pendingBytes: Int32 {
    var count: Int32 = 0
    return unsafe ioctl(input, UInt(FIONREAD), &count) == 0 ? count : 0
  }

  private func startColors() {
    use_default_colors()
    let colors = [COLOR_CYAN, COLOR_GREEN, COLOR_RED]
    for (index, color) in colors.enumerated() { init_pair(Int16(index + 1), Int16(color), -1) }
  }

  private func draw(_ row: Row, at number: Int) {
    let window = unsafe curses_screen()
    var column = 0
    unsafe wmove(window, Int32(number), 0)
    for run in row.runs {
      let look = look(of: run.role)
      curses_set_style(Int32(look.style.rawValue), look.pair)
      for (text, width) in run.pieces {
        // Each piece is put where we count it to be, however wide ncurses takes the one before.
        unsafe wmove(window, Int32(number), Int32(column))
        unsafe waddwstr(window, text)
        column += width
      }
    }
  }

  private func look(of role: Role) -> (style: curses_style, pair: Int16) {
    let look: (style: curses_style, pair: Int16) =
      switch role {
      case .plain: (CURSES_PLAIN, 0)
      case .faint, .struck: (CURSES_DIM, 0)
      case .strong: (CURSES_BOLD, 0)
      case .heading, .key: (CURSES_BOLD, 1)
      case .focused: (CURSES_REVERSE, 0)
      case .selected: (CURSES_BOLD, 2)
      case .warning: (CURSES_BOLD, 3)
      }
    return hasColors ? look : (look.style, 0)
  }

  private func nextKey() -> Key? {
    while let read = readCode() {
      if let key = read.isKey ? Self.keys[Int32(bitPattern: read.code)] : key(of: read.code) {
        return key
      }
    }
    return nil
  }

  private func readCode() -> (code: wint_t, isKey: Bool)? {
    var code: wint_t = 0
    switch unsafe wget_wch(curses_screen(), &code) {
    case OK: return (code, false)
    case KEY_CODE_YES: return (code, true)
    default: return nil
    }
  }

  private func key(of code: wint_t) -> Key? {
    guard let scalar = Unicode.Scalar(code) else { return nil }
    switch scalar.value {
    case 0x1B: return keyAfterEscape()
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x01...0x1A: return .control(Unicode.Scalar(UInt8(scalar.value + 0x60)))
    case 0..<0x20, 0x80..<0xA0: return nil
    default: return .typed(scalar)
    }
  }

  /// What follows Escape at once belongs to it.
  private func keyAfterEscape() -> Key? {
    guard let next = readCode(), !next.isKey, let first = Unicode.Scalar(next.code) else {
      return .escape
    }
    guard var sequence = KeySequence(first) else {
      return (0x20..<0x7F).contains(first.value) ? .alt(first) : .escape
    }
    while let next = readCode() {
      guard !next.isKey, let scalar = Unicode.Scalar(next.code) else { return nil }
      if sequence.isOver(with: scalar) { return sequence.key }
    }
    return .alt(first)
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_PPAGE: .pageUp,
    KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end, KEY_SR: .shiftUp, KEY_SF: .shiftDown,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_F0 + 1: .function(1),
    KEY_F0 + 10: .function(10),
    // The Linux console's description names the key.
    KEY_SUSPEND: .control("z"),
  ]
}
