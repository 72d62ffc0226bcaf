import Assessment

/// A walk through an attempt on a screen: the list of its items, and one item after the other.
struct ReviewExhibit: Exhibit {
  private(set) var review: AttemptReview
  /// Where nothing covers it the item is seen; the list is `Place.review`.
  var state: RoomState

  init(_ review: AttemptReview, glyphs: Glyphs) {
    self.review = review
    state = RoomState(size: .least, glyphs: glyphs)
    state.places = [.review]
    state.target = review.position
  }

  var layout: Layout { Screen.layout(of: review, in: state) }

  mutating func perform(_ action: Action) -> Demand? {
    // A number is typed at a stretch.
    let draft = state.draft
    state.draft = Draft()
    switch (state.place, action) {
    case (_, .end): return .leave(.end)
    case (_, .help): open(.help)
    case (_, .scenario): open(.scenario)
    case (_, .review), (_, .navigator): list()
    case (_, .close): close()
    case (.review?, .takeBack):
      state.draft = draft
      state.draft.removeBefore()
    case (.review?, .visit): visit(draft)
    case (.review?, .narrow), (.review?, .domain), (.review?, .nextFilter),
      (.review?, .previousFilter):
      narrow(by: action)
    case (.review?, .down): move(by: 1)
    case (.review?, .up): move(by: -1)
    case (nil, .next): go(to: review.positions.first { $0 > review.position ?? -1 }, "after")
    case (nil, .previous): go(to: review.positions.last { $0 < review.position ?? 0 }, "before")
    case (_, .down): scroll(by: 1)
    case (_, .up): scroll(by: -1)
    default: break
    }
    return nil
  }

  mutating func take(_ key: Key) {
    guard state.place == .review, case .typed(let scalar) = key, ("0"..."9").contains(scalar) else {
      return say("\(key.name(state.glyphs)) does nothing here; ? lists the keys that do.")
    }
    guard let (draft, number) = state.draft.adding(scalar, upTo: review.session.entries.count)
    else { return say("There is no such question.") }
    state.draft = draft
    if review.positions.contains(number - 1) { target(number - 1) }
  }

  private mutating func say(_ text: String) { state.notice = .init(text: text) }

  private mutating func open(_ place: RoomState.Place) {
    state.places.append(place)
    state.scroll = 0
  }

  private mutating func close() {
    if state.place == nil { return list() }
    state.places.removeLast()
    state.scroll = 0
    state.scroll = layout.scrollToFocus(in: state)
  }

  /// Back to the list, at the item that was seen last.
  private mutating func list() {
    state.places = [.review]
    state.scroll = 0
    state.target.map { target($0) }
  }

  private mutating func target(_ position: Int) {
    state.target = position
    state.scroll = layout.scrollToFocus(in: state)
  }

  /// Moves in the list: what is in focus is read to its end before the next is reached.
  private mutating func move(by offset: Int) {
    let layout = layout
    let isCut =
      offset > 0 ? layout.hidesEndOfFocus(in: state) : layout.hidesStartOfFocus(in: state)
    let place = state.target.flatMap(review.positions.firstIndex(of:)) ?? 0
    guard !isCut, review.positions.indices.contains(place + offset) else {
      return scroll(by: offset)
    }
    target(review.positions[place + offset])
  }

  private mutating func visit(_ draft: Draft) {
    if let number = Int(draft.text), !review.positions.contains(number - 1) {
      return say("Question \(number) is not listed; a lists all.")
    }
    state.places = []
    go(to: state.target, "there")
  }

  private mutating func go(to position: Int?, _ where: String) {
    guard let position else { return say("No question comes \(`where`).") }
    review.go(to: position)
    state.target = position
    state.scroll = 0
  }

  private mutating func narrow(by action: Action) {
    var (filters, domains) = (review.filters, review.domains)
    let choices = review.filtersWithItems
    let current = review.filter.flatMap(choices.firstIndex) ?? 0
    switch action {
    case .narrow(let filter): filters = [filter]
    case .nextFilter: filters = [choices[(current + 1) % choices.count]]
    case .previousFilter: filters = [choices[(current + choices.count - 1) % choices.count]]
    default: domains = review.nextDomains
    }
    guard review.narrow(by: filters, domains: domains) else { return say("There are none.") }
    state.target = review.position
    state.scroll = 0
  }
}
