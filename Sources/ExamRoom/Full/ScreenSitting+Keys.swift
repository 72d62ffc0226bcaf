import Assessment

extension ScreenSitting {
  /// What is done about a key that was pressed at a time.
  func steps(for key: Key, at time: Duration) -> [Step] {
    let table = KeyTable.keys(in: state, of: session)
    if let action = table.action(of: key) { return steps(for: action, at: time) }
    switch state.place {
    case .note: return edit(with: key)
    case .navigator: return number(with: key)
    case nil:
      guard let open else { break }
      if let place = table.letterPlace(of: key) {
        return steps(choosing: open.shown.optionOrder[place], of: open, byLetter: true)
      }
      if let place = table.digitPlace(of: key) {
        if let prompt = open.shown.promptOrder.isEmpty ? nil : open.shown.promptOrder[place] {
          return [.focus(.prompt(prompt))]
        }
        return steps(choosing: open.shown.optionOrder[place], of: open, byLetter: true)
      }
    default: break
    }
    return [.say("\(key.name(state.glyphs)) does nothing here; ? lists the keys that do.")]
  }

  private func steps(for action: Action, at time: Duration) -> [Step] {
    switch action {
    case .begin: return [.event(session.phase == .ready ? .begin : .endBreak)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .help: return [.open(.help)]
    case .close: return [.close]
    case .leaveRoom: return [.leave]
    case .clock: return clockSteps(at: time)
    case .end: return [.open(.confirm(endQuestion))]
    case .endExam: return [.close, .open(.confirm(.endExam))]
    case .pageUp: return [.scroll(-max(page - 1, 1))]
    case .pageDown: return [.scroll(max(page - 1, 1))]
    case .confirm:
      guard case .confirm(let question)? = state.place, let event = question.event(in: session)
      else { return [] }
      return [.close, .event(event)]
    case .review: return session.section == nil ? [] : [.open(.review)]
    case .navigator: return [.open(.navigator)]
    case .save:
      return (draftEvent.map { [.event($0)] } ?? []) + [.close]
    case .up, .down, .left, .right, .visit, .list, .nextFilter, .previousFilter:
      return steps(moving: action)
    case .takeBack where state.place == .navigator:
      var draft = state.draft
      draft.removeBefore()
      return [.edit(draft)]
    default:
      guard let presented else { return [] }
      return steps(for: action, about: presented)
    }
  }

  private var endQuestion: Sitting.Question {
    let isLast = session.section.map { Page.isLast($0, of: session) } ?? true
    return isLast ? .endExam : .endSection
  }

  private func clockSteps(at time: Duration) -> [Step] {
    if state.isClockHidden { return [.hideClock(false)] }
    if let remaining = session.remaining(at: time), remaining <= session.forcedClock {
      return [.say("So near the end the clock stays.")]
    }
    return [.hideClock(true), .say("The clock is hidden; it comes back near the end.")]
  }

  /// The event that keeps the note that is being typed; nothing where none is, or none was changed.
  var draftEvent: SessionEvent? {
    guard state.places.contains(.note), let presented, presented.entry.note != state.draft.text
    else { return nil }
    return .note(presented.position, state.draft.text)
  }

  private func edit(with key: Key) -> [Step] {
    var draft = state.draft
    switch key {
    case .typed(let scalar): draft.insert(scalar)
    case .backspace: draft.removeBefore()
    case .delete: draft.removeAfter()
    case .left: draft.moveLeft()
    case .right: draft.moveRight()
    case .home, .control("a"): draft.moveToStart()
    case .end, .control("e"): draft.moveToEnd()
    case .control("u"): draft = Draft()
    default: return [.say("Enter keeps the note, Esc leaves it as it was.")]
    }
    guard draft.text.utf8.count <= Session.longestNote else {
      return [.say("A note has no more room than this.")]
    }
    return [.edit(draft)]
  }

  private func number(with key: Key) -> [Step] {
    guard case .typed(let scalar) = key, ("0"..."9").contains(scalar) else {
      return [.say("Type the number of a question, or move to it.")]
    }
    guard let (draft, number) = state.draft.adding(scalar, upTo: session.entries.count) else {
      return [.say("There is no such question.")]
    }
    return [.edit(draft), .target(number - 1)]
  }
}
