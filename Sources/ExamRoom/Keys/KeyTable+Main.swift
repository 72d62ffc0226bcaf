import Assessment

extension KeyTable {
  /// The keys where nothing covers the item, the instructions or the break.
  static func main(in state: RoomState, of session: Session) -> KeyTable {
    switch session.phase {
    case .ready:
      return KeyTable(
        [Binding(.begin, [.enter], "begin", "begin the exam; the clock starts")]
          + scrolling(state.glyphs) + [
            Binding(.leaveRoom, endKeys + [.escape], "leave", "leave without beginning"),
            help,
          ] + hidden,
        glyphs: state.glyphs
      )
    case .onBreak:
      return KeyTable(
        [
          Binding(.begin, [.enter], "go on", "end the break and go on"), clock,
          Binding(.end, endKeys, "end", "end the exam, or leave; you are asked first"), help,
        ] + hidden,
        glyphs: state.glyphs
      )
    case .ended: return KeyTable([], glyphs: state.glyphs)
    case .inSection(let section, let position, _):
      let presented = Presented(position, in: section, of: session)
      if let lesson = state.lesson { return practice(of: presented, in: lesson, state.glyphs) }
      let end = Binding(
        .end,
        endKeys,
        "end",
        "end the section or the exam, or leave; you are asked first"
      )
      return KeyTable(
        response(to: presented, selecting: [" ", .enter], state.glyphs)
          + remarks(about: presented) + ways(from: presented, list: "review") + paging
          + [clock, end, help] + hidden,
        of: presented.shown,
        glyphs: state.glyphs
      )
    }
  }

  /// How a response is given, and options are struck out.
  static func response(
    to presented: Presented,
    selecting keys: [Key],
    _ glyphs: Glyphs
  ) -> [Binding] {
    let select: (label: String, meaning: String) =
      switch presented.item.task {
      case .multipleChoice: ("select", "select the option")
      case .multipleResponse: ("select", "select the option, or take it back")
      case .ordering: ("place", "place the entry next, or take it out")
      case .matching:
        ("match", "match the prompt with the next option, or the option with a prompt")
      }
    var bindings = [
      Binding(.select, keys, select.label, select.meaning),
      Binding(.up, [.up], "move", "move up", as: glyphs.verticalArrows),
      Binding(.down, [.down, .tab], "", "move down"),
    ]
    if case .ordering = presented.item.task {
      bindings += [
        Binding(
          .earlier,
          ["[", .shiftUp],
          "reorder",
          "move the entry to an earlier place",
          as: "[ ]"
        ),
        Binding(.later, ["]", .shiftDown], "", "move the entry to a later place"),
      ]
    }
    return bindings + [
      Binding(.takeBack, [.backspace], "take back", "take back what is in focus"),
      Binding(.clear, [.delete, "z", .alt("z")], "clear", "take back the whole response"),
      Binding(.strike, ["-", "x", .alt("x")], "strike", "strike the option out, or bring it back"),
    ]
  }

  /// What can be said about the question; how sure, only until the key is told.
  static func remarks(about presented: Presented, isExplained: Bool = false) -> [Binding] {
    var bindings = [
      Binding(.flag, ["!", .alt("f")], "flag", "flag the question for review, or remove the flag"),
      Binding(.note, ["o", .alt("o")], "note", "keep a note about the question"),
    ]
    if !isExplained {
      bindings.append(
        Binding(
          .confidence,
          ["u", .alt("u")],
          "how sure",
          "sure, unsure, a guess, or nothing said"
        )
      )
    }
    if presented.item.scenario != nil {
      bindings.append(
        Binding(.scenario, ["s", .alt("s")], "scenario", "read the scenario on a page of its own")
      )
    }
    return bindings
  }

  /// Where one can go from the question; the list of all is called differently.
  static func ways(from presented: Presented, list: String) -> [Binding] {
    let isFree = presented.section.rules.navigation == .free
    var bindings = [
      Binding(.next, ["n", .right, ">", .alt("n")], "next", "the next question, or the \(list)")
    ]
    if isFree {
      bindings += [
        Binding(.previous, ["p", .left, "<", .alt("p")], "back", "the question before")
      ]
    }
    bindings.append(Binding(.review, ["r", .alt("r")], list, "list the questions"))
    if isFree {
      bindings.append(
        Binding(.navigator, ["#", "j", .alt("j")], "go to", "go to a question by its number")
      )
    }
    return bindings
  }
}
