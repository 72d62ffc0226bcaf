public import Assessment

/// Practice in lines: each response is followed by the key and the reasons.
public struct PracticeRoom: Sendable {
  /// The width that text is set in, in cells.
  public let width: Int
  /// Whether somebody sits there: then an empty line goes on after an explanation.
  public let isInteractive: Bool
  /// The notes, which explanations refer to.
  public let syllabus: Syllabus?

  /// Makes a room.
  public init(width: Int = 80, isInteractive: Bool, syllabus: Syllabus? = nil) {
    self.width = width
    self.isInteractive = isInteractive
    self.syllabus = syllabus
  }

  /// Lets a candidate practice until all is answered or the input or the candidate ends it.
  ///
  /// Each accepted event is recorded before anything of it is shown. The end of the input ends
  /// practice: there is nothing in it that could be lost.
  ///
  /// - Parameters:
  ///   - practice: Practice that is ready, or as it was when it was left.
  ///   - console: Where lines come from.
  ///   - record: Keeps an event and its time for good.
  /// - Returns: The practice, which has ended.
  /// - Throws: What `record` throws; the event is then neither kept nor shown.
  public func practice<Failure: Error>(
    _ practice: Practice,
    at console: some LineConsole,
    record: (SessionEvent, Duration) throws(Failure) -> Void
  ) throws(Failure) -> Practice {
    let origin = console.elapsed - practice.session.elapsed
    var sitting = PracticeSitting(
      practice,
      width: width,
      isInteractive: isInteractive,
      syllabus: syllabus
    )
    func perform(_ step: PracticeSitting.Step) throws(Failure) -> Bool {
      switch step {
      case .say(let text):
        var page = Page(width: width)
        page.add(text)
        console.write(page.text)
      case .show(let view): console.write(sitting.page(of: view).text)
      case .goOn:
        guard let position = sitting.session.position else { return false }
        if let next = sitting.practice.nextOpen(after: position) {
          return try perform(.event(.visit(next)))
        }
        guard sitting.practice.isAnswered(position) else {
          return try perform(.say("This is the last open question; 'end' ends practice."))
        }
        return try perform(.event(.end))
      case .event(let event):
        let time = max(console.elapsed - origin, sitting.session.elapsed)
        var next = sitting
        let page: Page
        do {
          page = try next.apply(event, at: time)
        } catch {
          _ = try perform(.say("That is not possible: \(error)."))
          return false
        }
        try record(event, time)
        sitting = next
        console.write(page.text)
      }
      return true
    }
    func perform(_ steps: [PracticeSitting.Step]) throws(Failure) {
      for step in steps { guard try perform(step) else { return } }
    }

    if case .ready = practice.session.phase {
      try perform([.say(greeting(for: practice)), .event(.begin)])
    } else {
      try perform([.say("Practice goes on."), .show(.item)])
    }
    while sitting.session.position != nil {
      if isInteractive { console.write("> ") }
      if case .text(let line) = console.readLine(until: nil) {
        try perform(sitting.steps(for: line))
      } else {
        if isInteractive { console.write("\n") }
        try perform([.event(.end)])
      }
    }
    return sitting.practice
  }

  private func greeting(for practice: Practice) -> String {
    "Practice: \(questions(practice.session.entries.count)), no clock. After each response you are"
      + " told the key and why. 'help' lists what can be entered, 'end' ends practice at any time."
  }
}
