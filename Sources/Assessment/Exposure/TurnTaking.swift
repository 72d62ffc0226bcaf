/// How often the topics of a domain come into a form, worked out from how forms are drawn.
///
/// Each pick takes the topic used least and among equals one of the syllabus section used least.
/// So the picks go through layers, and no topic is used again before every topic that has items
/// left was used as often. In a layer they go through rounds: each section takes a turn at every
/// count of uses from the one it enters the layer with to the one it leaves it with. All layers
/// and rounds but the last are complete whatever the seed. The sections that get a turn in the
/// last round are a random sample, since sections come in random order, and so are the topics of
/// a section that were used in the last layer.
struct TurnTaking {
  /// The chance that a form has an item of each topic, by section and topic.
  private(set) var reach: [[Fraction]]
  /// How many items of each topic a form has on average.
  private(set) var uses: [[Fraction]]

  /// Works out the draw of so many items from sections of topics with so many items each.
  init(drawing count: Int, from sections: [[Int]]) {
    reach = sections.map { $0.map { _ in 0 } }
    uses = reach
    var open = count
    var entered = sections.map { _ in 0 }
    var layer = 1
    while open > 0 {
      let sizes = sections.map { topics in topics.count { $0 >= layer } }
      guard sizes.contains(where: { $0 > 0 }) else { return }
      let turns = Self.turns(sizes, entered, &open)
      for section in sections.indices where sizes[section] > 0 {
        let share = turns[section] / Fraction(sizes[section])
        for topic in sections[section].indices where sections[section][topic] >= layer {
          uses[section][topic] += share
          if layer == 1 { reach[section][topic] = share }
        }
        entered[section] += sizes[section]
      }
      layer += 1
    }
  }

  /// How many turns each section gets in a layer on average; takes them from `open`.
  private static func turns(_ sizes: [Int], _ entered: [Int], _ open: inout Int) -> [Fraction] {
    var turns = sizes.map { _ in Fraction(0) }
    let taking = sizes.indices.filter { sizes[$0] > 0 }
    let first = taking.map { entered[$0] }.min() ?? 0
    let end = taking.map { entered[$0] + sizes[$0] }.max() ?? 0
    for round in first..<end where open > 0 {
      let present = taking.filter { entered[$0] <= round && round < entered[$0] + sizes[$0] }
      guard !present.isEmpty else { continue }
      let taken = min(open, present.count)
      for section in present { turns[section] += Fraction(taken, present.count) }
      open -= taken
    }
    return turns
  }
}
