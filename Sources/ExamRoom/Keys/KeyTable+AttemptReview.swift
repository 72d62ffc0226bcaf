import Assessment

extension KeyTable {
  /// The keys that work in a walk through an attempt.
  static func keys(of review: AttemptReview, in state: RoomState) -> KeyTable {
    let glyphs = state.glyphs
    let leave = Binding(.end, endKeys, "leave", "leave the review")
    switch state.place {
    case .review: return list(of: review, leave, glyphs)
    case .help, .scenario:
      let isHelp = state.place == .help
      let again: [Key] = isHelp ? ["?", .function(1)] : ["s", .alt("s")]
      return KeyTable(
        [Binding(.close, [.escape, .enter] + again, "back", "back to where you were")]
          + scrolling(glyphs) + (isHelp ? [] : [help]) + [leave] + hidden,
        glyphs: glyphs
      )
    default:
      let hasScenario = review.position.flatMap { review.session.exam.scenario(at: $0) } != nil
      return KeyTable(
        [
          Binding(.next, [.enter, "n", .right, ">"], "next", "the next question of the list"),
          Binding(.previous, ["p", .left, "<"], "back", "the question before"),
        ] + scrolling(glyphs)
          + (hasScenario
            ? [Binding(.scenario, ["s", .alt("s")], "scenario", "read the scenario")] : []) + [
            Binding(.review, ["r", .escape], "list", "list the questions"),
            Binding(.navigator, ["#", "j"], "go to", "go to a question by its number"), leave, help,
          ] + hidden,
        glyphs: glyphs
      )
    }
  }

  private static func list(
    of review: AttemptReview,
    _ leave: Binding,
    _ glyphs: Glyphs
  ) -> KeyTable {
    // A filter that would let nothing in is not offered.
    let filters = review.filtersWithItems.filter { review.filter != $0 }
      .map { Binding(.narrow($0), [$0.key], $0.rawValue, "list \($0.meaning)") }
    let hasDomains = review.nextDomains != review.domains
    return KeyTable(
      [
        Binding(.up, [.up], "move", "move up", as: glyphs.verticalArrows),
        Binding(.down, [.down], "", "move down"),
        Binding(.visit, [.enter, " "], "open", "show the question"),
        Binding(.takeBack, [.backspace], "", "take back a digit"),
      ] + filters
        + (hasDomains
          ? [Binding(.domain, ["d"], "domain", "list another domain, or all of them")] : []) + [
          Binding(.nextFilter, [.tab, .right], "", "the next of these lists"),
          Binding(.previousFilter, [.left], "", "the list before"),
        ] + paging + [
          Binding(leave.action, leave.keys + [.escape], leave.label, leave.meaning), help,
        ] + hidden,
      glyphs: glyphs,
      choice: ("0-9", "go to")
    )
  }
}

extension AttemptFilter {
  /// The key of the filter.
  fileprivate var key: Key {
    switch self {
    case .all: "a"
    case .correct: "c"
    case .incorrect: "i"
    case .omitted: "o"
    case .flagged: "f"
    case .guessed: "g"
    case .changed: "h"
    case .lucky: "l"
    case .misconceived: "m"
    case .noted: "n"
    }
  }

  /// What the filter lets in.
  fileprivate var meaning: String {
    switch self {
    case .all: "all questions"
    case .correct: "what was right"
    case .incorrect: "what was answered and is not right"
    case .omitted: "what was left open"
    case .flagged: "the flagged questions"
    case .guessed: "what was marked as a guess"
    case .changed: "the questions whose response was changed"
    case .lucky: "what was right and marked as a guess"
    case .misconceived: "what was wrong and marked as sure"
    case .noted: "the questions with a note"
    }
  }
}
