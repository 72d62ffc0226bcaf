import Assessment

/// A second way to count forms that share no item: every form there is, and every set of them.
struct EveryForm {
  /// The forms as sets of positions of items, one bit each.
  private let forms: [Int]
  private let count: Int

  init(of items: [Item], by profile: ExamProfile) {
    precondition(items.count <= 14, "trying everything takes few items")
    let blueprint = Blueprint(of: profile)
    let domains = profile.domains.map(\.id)
    count = items.count
    forms = (0..<(1 << items.count)).filter { set in
      guard set.nonzeroBitCount == profile.length else { return false }
      let chosen = items.indices.filter { set & (1 << $0) != 0 }.map { items[$0] }
      let isWhole = chosen.allSatisfy { item in
        item.scenario == nil
          || items.count { $0.scenario == item.scenario }
            == chosen.count { $0.scenario == item.scenario }
      }
      return isWhole && Exhaustion(items: chosen, blueprint: blueprint, domains: domains).hasForm
    }
  }

  /// The most forms of which no two share an item.
  var mostDisjoint: Int {
    var most = [Int](repeating: 0, count: 1 << count)
    for set in most.indices {
      for form in forms where set & form == form {
        most[set] = max(most[set], most[set ^ form] + 1)
      }
    }
    return most[most.count - 1]
  }
}
