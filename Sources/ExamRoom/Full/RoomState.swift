import Assessment

/// What the candidate sees of a session at the moment, and nothing that the session knows.
struct RoomState: Equatable {
  /// The size of the screen.
  var size: Size
  /// The characters that are drawn with.
  var glyphs: Glyphs
  /// What covers the item, the one that is seen last.
  var places: [Place] = []
  /// What of the item presented the keys are about; nothing is the first.
  var focus: Focus?
  /// The question that the review or the navigator is about.
  var target: Int?
  /// What the review lists.
  var filter = ReviewFilter.all
  /// How many rows of the text are above the screen.
  var scroll = 0
  /// What was said last.
  var notice: Notice?
  /// Whether the clock is hidden where it may be.
  var isClockHidden = false
  /// What is being typed.
  var draft = Draft()
  /// What makes it practice; nothing in an exam.
  var lesson: Lesson?

  /// Whether a list has an item; a response that is not checked yet is none.
  func lists(_ position: Int, of session: Session) -> Bool {
    filter.includes(position, of: lesson?.practice.session ?? session)
  }

  /// What covers the item.
  var place: Place? { places.last }

  /// Something that covers the item until it is closed.
  enum Place: Hashable {
    case scenario, review, navigator, note, help
    case confirm(Sitting.Question)
    case obstacle(Obstacle)
  }

  /// Why something cannot be recorded at the moment.
  struct Obstacle: Hashable {
    /// What stands in the way, in one phrase.
    var reason: String
    /// What is not so because of it, as a sentence.
    var consequence: String
    /// In how many seconds it is tried again.
    var seconds: Int
  }

  /// A part of an item that keys can be about.
  enum Focus: Hashable {
    case option(Option.Index)
    case prompt(Int)
  }

  /// Something said to the candidate, until the next key.
  struct Notice: Hashable {
    var text: String
    /// Whether it is about time, and must not go unseen.
    var isWarning = false
    /// When it was said.
    var time: Duration = .zero
  }
}

/// Text that is being typed.
struct Draft: Hashable {
  private(set) var before = ""
  private(set) var after = ""

  init(_ text: String = "") { before = text }

  var text: String { before + after }

  mutating func insert(_ scalar: Unicode.Scalar) { before.unicodeScalars.append(scalar) }

  mutating func removeBefore() { _ = before.popLast() }

  mutating func removeAfter() { if !after.isEmpty { after.removeFirst() } }

  mutating func moveLeft() {
    if let character = before.popLast() { after.insert(character, at: after.startIndex) }
  }

  mutating func moveRight() { if !after.isEmpty { before.append(after.removeFirst()) } }

  mutating func moveToStart() { (before, after) = ("", text) }

  /// A number that goes on with a digit, or begins with it where it would be beyond a limit.
  func adding(_ digit: Unicode.Scalar, upTo limit: Int) -> (draft: Draft, number: Int)? {
    for start in [self, Draft()] {
      var draft = start
      draft.insert(digit)
      if let number = Int(draft.text), number > 0, number <= limit { return (draft, number) }
    }
    return nil
  }

  mutating func moveToEnd() { (before, after) = (text, "") }
}
