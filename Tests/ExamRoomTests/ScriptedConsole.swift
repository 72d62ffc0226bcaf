import Assessment

@testable import ExamRoom

/// A console whose lines and times are written down beforehand.
///
/// Like a terminal it shows what is typed, an empty line as `⏎`, unless it stands for a pipe.
/// After the script the input is over.
final class ScriptedConsole: LineConsole {
  enum Entry {
    /// A line that is finished so many seconds after the one before.
    case line(String, after: Int)
    /// The end of the input, from which a terminal can go on.
    case end
  }

  private(set) var elapsed: Duration = .seconds(1000)
  private(set) var written = ""
  private var script: ArraySlice<Entry>
  private var lastEntry: Duration = .seconds(1000)
  private let echoes: Bool

  /// What was shown; a prompt that waited in vain has no space after it.
  var transcript: String {
    written.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "> " ? ">" : String($0) }.joined(separator: "\n")
  }

  init(_ script: [Entry], echoes: Bool = true) {
    self.script = script[...]
    self.echoes = echoes
  }

  func readLine(until instant: Duration?) -> Line {
    guard case .line(let line, let delay)? = script.first else {
      script = script.dropFirst()
      return .endOfInput
    }
    let arrival = lastEntry + .seconds(delay)
    if let instant, instant < arrival {
      elapsed = max(elapsed, instant)
      return .timedOut
    }
    elapsed = max(elapsed, arrival)
    lastEntry = arrival
    script = script.dropFirst()
    if echoes { written += (line.isEmpty ? "⏎" : line) + "\n" }
    return .text(line)
  }

  func write(_ text: String) { written += text }
}

extension ScriptedConsole.Entry: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .line(value, after: 1) }
}

/// A sitting and what came of it.
struct Sat {
  let transcript: String
  let session: Session
  let events: [(SessionEvent, Duration)]

  init(
    _ session: Session,
    _ script: [ScriptedConsole.Entry],
    isInteractive: Bool = true,
    from start: Duration? = nil,
    width: Int = 80
  ) {
    let console = ScriptedConsole(script, echoes: isInteractive)
    let room = PlainRoom(width: width, isInteractive: isInteractive, startsAtOnce: !isInteractive)
    var events: [(SessionEvent, Duration)] = []
    self.session = room.sit(session, from: start, at: console) { event, time in
      events.append((event, time))
    }
    transcript = console.transcript
    self.events = events
  }
}
