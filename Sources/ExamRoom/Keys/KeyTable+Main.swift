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
      return KeyTable(
        response(to: presented, state.glyphs) + movement(about: presented),
        of: presented.shown,
        glyphs: state.glyphs
      )
    }
  }

  private static func response(to presented: Presented, _ glyphs: Glyphs) -> [Binding] {
    let select: (label: String, meaning: String) =
      switch presented.item.task {
      case .multipleChoice: ("select", "select the option")
      case .multipleResponse: ("select", "select the option, or take it back")
      case .ordering: ("place", "place the entry next, or take it out")
      case .matching:
        ("match", "match the prompt with the next option, or the option with a prompt")
      }
    var bindings = [
      Binding(.select, [" ", .enter], select.label, select.meaning),
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

  private static func movement(about presented: Presented) -> [Binding] {
    let isFree = presented.section.rules.navigation == .free
    var bindings = [
      Binding(.flag, ["!", .alt("f")], "flag", "flag the question for review, or remove the flag"),
      Binding(.note, ["o", .alt("o")], "note", "keep a note about the question"),
      Binding(.confidence, ["u", .alt("u")], "how sure", "sure, unsure, a guess, or nothing said"),
    ]
    if presented.item.scenario != nil {
      bindings.append(
        Binding(.scenario, ["s", .alt("s")], "scenario", "read the scenario on a page of its own")
      )
    }
    bindings.append(
      Binding(.next, ["n", .right, ">", .alt("n")], "next", "the next question, or the review")
    )
    if isFree {
      bindings += [
        Binding(.previous, ["p", .left, "<", .alt("p")], "back", "the question before")
      ]
    }
    bindings.append(Binding(.review, ["r", .alt("r")], "review", "list the questions"))
    if isFree {
      bindings.append(
        Binding(.navigator, ["#", "j", .alt("j")], "go to", "go to a question by its number")
      )
    }
    return bindings + [
      Binding(.pageUp, [.pageUp, .control("b")], "", "a page up"),
      Binding(.pageDown, [.pageDown, .control("f")], "", "a page down"),
      clock,
      Binding(.end, endKeys, "end", "end the section or the exam, or leave; you are asked first"),
      help,
    ] + hidden
  }
}
