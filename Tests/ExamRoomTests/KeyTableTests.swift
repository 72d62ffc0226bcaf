import Assessment
import Testing
import Typesetting

@testable import ExamRoom

@Suite struct `The table of keys` {
  private static let places: [RoomState.Place?] = [
    nil, .review, .navigator, .note, .help, .scenario, .confirm(.leaveItem), .confirm(.endSection),
    .confirm(.endExam),
  ]

  /// Every place, in sessions of both kinds of navigation, with items of all types.
  static let tables: [(state: RoomState, session: Session)] = {
    var tables: [(RoomState, Session)] = []
    let forward = SmallExam.exam(
      [[SmallExam.water, SmallExam.guest(1)], [SmallExam.steps]],
      navigation: .forwardOnly,
      breakAfter: 20
    )
    for exam in [SmallExam.allTypes, HostileExam.exam, forward] {
      var session = Session(exam: exam)
      let ready = RoomState(size: Size(columns: 60, rows: 16), glyphs: .unicode)
      tables.append((ready, session))
      _ = try? session.apply(.begin, at: .zero)
      for position in exam.items.indices {
        _ = try? session.apply(.visit(position), at: .zero)
        for place in places {
          var state = ready
          state.places = place.map { [$0] } ?? []
          tables.append((state, session))
        }
      }
      _ = try? session.apply(.leaveSection, at: .zero)
      tables.append((ready, session))
    }
    return tables
  }()

  /// Every place of practice, in items that are open and explained, and of a review.
  static let learning: [(state: RoomState, layout: Layout)] = {
    var layouts: [(RoomState, Layout)] = []
    var lesson = Lesson(practice: Practice(Session(exam: LearningExam.exam)), syllabus: nil)
    var state = RoomState(size: Size(columns: 60, rows: 16), glyphs: .unicode)
    _ = try? lesson.practice.apply(.begin, at: .zero)
    for position in LearningExam.exam.items.indices {
      _ = try? lesson.practice.apply(.visit(position), at: .zero)
      for isExplained in [false, true] {
        let key = LearningExam.exam.items[position].task.key
        if isExplained { _ = try? lesson.practice.apply(.respond(position, key), at: .zero) }
        state.lesson = lesson
        for place in places where place != .confirm(.leaveItem) {
          state.places = place.map { [$0] } ?? []
          layouts.append((state, Screen.layout(in: state, of: lesson.practice.session, at: .zero)))
        }
      }
    }
    state.lesson = nil
    guard var review = try? LearningExam.review() else { return [] }
    for position in review.positions {
      review.go(to: position)
      for place: RoomState.Place? in [nil, .review, .scenario, .help] {
        state.places = place.map { [$0] } ?? []
        layouts.append((state, Screen.layout(of: review, in: state)))
      }
    }
    return layouts
  }()

  /// All of them, with where they are.
  private static var keyTables: [(place: RoomState.Place?, table: KeyTable)] {
    tables.map { ($0.state.place, KeyTable.keys(in: $0.state, of: $0.session)) }
      + learning.map { ($0.state.place, $0.layout.keys) }
  }

  @Test func `no key stands for two things at one place`() {
    #expect(Self.learning.count > 100)
    for (place, table) in Self.keyTables {
      let keys = table.bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(String(describing: place)) \(keys)")
    }
  }

  @Test func `every key that works is at the foot or in the help`() {
    for (place, table) in Self.keyTables {
      for binding in table.bindings where table.action(of: binding.keys[0]) != nil {
        #expect(!binding.label.isEmpty || !binding.meaning.isEmpty || place == .note)
      }
      // Whatever letters an item has, each command keeps a key.
      for binding in table.bindings {
        #expect(binding.keys.contains { table.action(of: $0) == binding.action })
      }
    }
  }

  @Test func `letters of options are never commands`() throws {
    for (state, session) in Self.tables {
      guard state.place == nil, let position = session.position else { continue }
      let table = KeyTable.keys(in: state, of: session)
      for place in session.exam.items[position].task.options.indices.prefix(26) {
        let letter = try #require(Option.name(of: place).unicodeScalars.first)
        #expect(table.action(of: .typed(letter)) == nil)
        #expect(table.letterPlace(of: .typed(letter)) == place)
      }
    }
  }

  @Test func `where a letter is taken by an option another key is shown`() throws {
    let (state, session) = try #require(
      Self.tables.first {
        $0.state.place == nil && $0.session.position == 3 && $0.session.exam == HostileExam.exam
      }
    )
    let hints = KeyTable.keys(in: state, of: session).hints.map { "\($0.keys) \($0.label)" }
    #expect(hints.contains("→ next") && hints.contains("Alt+R review"))
    #expect(hints.contains("F10 end") && hints.contains("Alt+O note"))
  }

  @Test func `the foot leaves at least seven rows of text on the smallest screen`() {
    for (state, session) in Self.tables {
      #expect(Screen.layout(in: state, of: session, at: .zero).height(in: state) >= 7)
    }
    for (state, layout) in Self.learning { #expect(layout.height(in: state) >= 7) }
  }

  @Test func `an ASCII screen draws with ASCII only`() {
    for (state, session) in Self.tables where session.exam == SmallExam.allTypes {
      var state = state
      state.glyphs = .ascii
      state.places = session.position == 0 ? [] : state.places
      guard session.position != 0, state.place != .review, state.place != .navigator else {
        continue
      }
      let frame = Screen.frame(in: state, of: session, at: .zero)
      // The stems of the guests have a visible mark for Escape.
      let text = frame.text.replacing("␛", with: "")
      #expect(text.allSatisfy { $0.isASCII })
    }
  }

  @Test(
    arguments: [
      ("[A", Key.up), ("OB", .down), ("[1;2A", .shiftUp), ("[5~", .pageUp), ("[3~", .delete),
      ("[[A", .function(1)), ("[21~", .function(10)), ("[200~", nil), ("[<0;1;1M", nil),
      ("[99999999999999999999999", nil),
    ] as [(String, Key?)]
  )
  func `a sequence is one key or none, and nothing of it is typed`(text: String, key: Key?) throws {
    var scalars = Array(text.unicodeScalars)[...]
    var sequence = try #require(KeySequence(scalars.removeFirst()))
    var isOver = false
    while !isOver, let next = scalars.popFirst() { isOver = sequence.isOver(with: next) }
    #expect(isOver)
    #expect(sequence.key == key)
  }

  @Test func `other characters after Escape begin no sequence`() {
    for scalar: Unicode.Scalar in ["n", "f", "{", "é"] { #expect(KeySequence(scalar) == nil) }
  }
}
