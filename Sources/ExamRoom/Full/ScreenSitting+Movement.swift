import Assessment

extension ScreenSitting {
  /// What is done about a key that moves, or goes where it was moved to.
  func steps(moving action: Action) -> [Step] {
    switch state.place {
    case .review: return stepsInReview(action)
    case .navigator: return stepsInNavigator(action)
    case nil where open != nil:
      guard let open, let focus = open.focus(in: state),
        let index = open.focusable.firstIndex(of: focus)
      else { return [] }
      let all = open.focusable
      if action == .down {
        return stepsDown(to: index + 1 < all.count ? .focus(all[index + 1]) : nil)
      }
      return stepsUp(to: index > 0 ? .focus(all[index - 1]) : nil)
    default: return [.scroll(action == .down ? 1 : -1)]
    }
  }

  private func stepsInReview(_ action: Action) -> [Step] {
    let filters = ReviewFilter.allCases
    let current = filters.firstIndex(of: state.filter) ?? 0
    switch action {
    case .list(let filter): return [.list(filter)]
    case .nextFilter: return [.list(filters[(current + 1) % filters.count])]
    case .previousFilter:
      return [.list(filters[(current + filters.count - 1) % filters.count])]
    case .visit: return state.target.map(visit) ?? []
    default:
      let listed = listed
      guard let target = state.target, let index = listed.firstIndex(of: target) else {
        return listed.first.map { [.target($0)] } ?? [.scroll(action == .down ? 1 : -1)]
      }
      if action == .down {
        return stepsDown(to: index + 1 < listed.count ? .target(listed[index + 1]) : nil)
      }
      return stepsUp(to: index > 0 ? .target(listed[index - 1]) : nil)
    }
  }

  private func stepsInNavigator(_ action: Action) -> [Step] {
    guard let section = session.section, let target = state.target else { return [] }
    let positions = session.sections[section].positions
    let columns = Screen.navigatorColumns(in: state)
    let offset =
      switch action {
      case .left: -1
      case .right: 1
      case .up: -columns
      case .down: columns
      default: 0
      }
    if action == .visit { return visit(target) }
    guard positions.contains(target + offset) else {
      return [.edit(Draft()), .scroll(offset > 0 ? 1 : -1)]
    }
    return [.edit(Draft()), .target(target + offset)]
  }

  /// Goes to an item, or back to the one that is presented.
  private func visit(_ position: Int) -> [Step] {
    if position == session.position { return [.close] }
    if let presented, position == presented.position + 1, presented.mustAsk {
      return [.open(.confirm(.leaveItem))]
    }
    return [.event(.visit(position))]
  }
}

extension Presented {
  /// Whether leaving the item is final and would leave it undone.
  var mustAsk: Bool { section.rules.navigation == .forwardOnly && !isDone }
}
