/// What a key stands for, wherever it works.
enum Action: Hashable {
  case begin, next, previous, check, goOn
  case up, down, pageUp, pageDown
  case select, takeBack, clear, earlier, later, strike
  case flag, note, confidence, scenario, review, navigator, clock, end, help
  case close, confirm, leaveRoom, endExam, visit, save
  case list(ReviewFilter), narrow(AttemptFilter), domain, nextFilter, previousFilter
  case left, right, redraw, suspend
}

/// Keys that do the same, as they are matched, shown and explained.
struct Binding {
  let action: Action
  /// The keys; the first that is free is shown.
  let keys: [Key]
  /// What it does in a word or two, for the foot of the screen; empty where another binding of
  /// the foot speaks for it.
  let label: String
  /// What it does, for the help.
  let meaning: String
  /// How its keys are shown, where not by the first of them.
  var shown: String?

  init(_ action: Action, _ keys: [Key], _ label: String, _ meaning: String, as shown: String? = nil)
  {
    self.action = action
    self.keys = keys
    self.label = label
    self.meaning = meaning
    self.shown = shown
  }
}
