import Assessment

extension KeyTable {
  /// The keys that work at the moment.
  static func keys(in state: RoomState, of session: Session) -> KeyTable {
    guard let place = state.place else { return main(in: state, of: session) }
    let glyphs = state.glyphs
    // Practice has no clock to be hidden.
    let clock = state.lesson == nil ? [clock] : []
    let arrows = [
      Binding(.up, [.up], "move", "move up", as: glyphs.verticalArrows),
      Binding(.down, [.down], "", "move down"),
    ]
    switch place {
    case .help, .scenario:
      let again = place == .scenario ? [Key.typed("s"), .alt("s")] : [.typed("?"), .function(1)]
      return KeyTable(
        [Binding(.close, [.escape, .enter] + again, "back", "back to where you were")]
          + scrolling(glyphs) + (place == .scenario ? clock + [help] : []) + hidden,
        glyphs: glyphs
      )
    case .review: return review(arrows, clock, in: state)
    case .navigator:
      return KeyTable(
        arrows + [
          Binding(
            .left,
            [.left],
            "move",
            "move to the question before",
            as: glyphs.horizontalArrows
          ),
          Binding(.right, [.right], "", "move to the question after"),
          Binding(.visit, [.enter, " "], "go there", "go to the question"),
          Binding(.takeBack, [.backspace], "", "take back a digit"),
          Binding(.close, [.escape, "#", "j", "g"], "back", "back to the question"),
        ] + clock + [help] + hidden,
        glyphs: glyphs,
        choice: ("0-9", "number")
      )
    case .note:
      return KeyTable(
        [
          Binding(.save, [.enter], "keep the note", "keep the note"),
          Binding(.close, [.escape], "back without it", "leave the note as it was"),
        ] + [
          Binding(.redraw, [.control("l")], "", ""), Binding(.suspend, [.control("z")], "", ""),
        ],
        glyphs: glyphs,
        choice: ("\(glyphs.horizontalArrows) Home End Bksp Del Ctrl+U", "edit")
      )
    case .obstacle:
      return KeyTable(
        [
          Binding(.leaveRoom, endKeys, "leave, resume later", "leave the room", as: "q Ctrl+C")
        ] + hidden,
        glyphs: glyphs,
        choice: ("any key", "try again")
      )
    case .confirm(let question): return confirmation(of: question, clock, in: state)
    }
  }

  private static func confirmation(
    of question: Sitting.Question,
    _ clock: [Binding],
    in state: RoomState
  ) -> KeyTable {
    var bindings = [
      Binding(.confirm, ["y"], "yes", "do it"),
      Binding(.close, ["n", .escape, .enter], "no, go on", "do nothing"),
    ]
    if question == .endSection {
      bindings.append(Binding(.endExam, ["x"], "end all of the exam", "end all of the exam"))
    }
    if question != .leaveItem {
      bindings.append(
        Binding(.leaveRoom, ["l"], "leave, resume later", "leave; what was answered is kept")
      )
      let label = state.lesson == nil ? "review" : "list"
      bindings.append(Binding(.review, ["r"], label, "see what is open"))
    }
    return KeyTable(bindings + clock + [help] + hidden, glyphs: state.glyphs)
  }

  private static func review(
    _ arrows: [Binding],
    _ clock: [Binding],
    in state: RoomState
  ) -> KeyTable {
    let filters: [(ReviewFilter, Key)] = [
      (.all, "a"), (.answered, "w"), (.incomplete, "i"), (.unanswered, "u"), (.unseen, "n"),
      (.flagged, "f"),
    ]
    let lists = filters.filter { $0.0 != state.filter }
      .map { Binding(.list($0.0), [$0.1], $0.0.label, "list \($0.0.meaning)") }
    return KeyTable(
      arrows + [
        Binding(.visit, [.enter, " "], "go there", "go to the question")
      ] + lists + [
        Binding(.nextFilter, [.tab, .right], "", "the next of these lists"),
        Binding(.previousFilter, [.left], "", "the list before"),
      ] + paging + [
        Binding(.close, [.escape, "r", .alt("r")], "back", "back to the question")
      ] + clock + [
        Binding(.end, endKeys, "end", "end what you are in; you are asked first"), help,
      ] + hidden,
      glyphs: state.glyphs
    )
  }

  static let endKeys: [Key] = ["q", .function(10), .alt("q"), .control("c")]
  static let clock = Binding(.clock, ["t", .alt("t")], "clock", "hide the clock, or show it")
  static let help = Binding(.help, ["?", .function(1)], "help", "what all keys do")
  /// Keys that work nearly everywhere and have no place at the foot.
  static let hidden = [
    Binding(.redraw, [.control("l")], "", "draw the screen again"),
    Binding(.suspend, [.control("z")], "", "put the program to sleep; a clock goes on"),
  ]
  /// Keys that turn pages and have no place at the foot, where the row above it names them.
  static let paging = [
    Binding(.pageUp, [.pageUp, .control("b")], "", "a page up"),
    Binding(.pageDown, [.pageDown, .control("f")], "", "a page down"),
  ]

  static func scrolling(_ glyphs: Glyphs) -> [Binding] {
    [
      Binding(.up, [.up], "scroll", "a line up", as: glyphs.verticalArrows),
      Binding(.down, [.down], "", "a line down"),
      Binding(.pageUp, [.pageUp, .control("b")], "", "a page up"),
      Binding(.pageDown, [.pageDown, .control("f"), " "], "page", "a page down"),
    ]
  }
}

extension ReviewFilter {
  /// The filter at the foot of the review.
  var label: String {
    switch self {
    case .unseen: "not seen"
    default: rawValue
    }
  }

  /// What the filter lets through.
  var meaning: String {
    switch self {
    case .all: "all questions"
    case .answered: "the questions that are answered"
    case .incomplete: "the questions that are answered in part"
    case .unanswered: "the questions seen and not answered"
    case .unseen: "the questions not seen yet"
    case .flagged: "the flagged questions"
    }
  }
}
