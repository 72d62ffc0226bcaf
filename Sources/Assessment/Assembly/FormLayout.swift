/// The order of a form, once its items are chosen: what counts, what stands where, how options
/// are ordered.
struct FormLayout: Sendable {
  private let pool: ItemPool
  private let profile: ExamProfile
  private let seed: Seed
  /// The units of each section as positions in the pool, in the order they are shown.
  private var sections: [[[Int]]]
  private var unscored: Set<Int>

  init(of selection: Selection, by plan: FormPlan, seed: Seed) {
    pool = plan.pool
    profile = plan.profile
    self.seed = seed
    sections = []
    unscored = []
    for section in plan.blueprint.sections {
      let id = profile.sections[section.index].id
      let units = selection.problem.units.indices
        .filter { selection.section[$0] == section.index }
        .map { selection.problem.units[$0].items }
      var generator = seed.generator(for: "order:\(id)")
      sections.append(generator.shuffled(units))
      for quota in section.quotas {
        var generator = seed.generator(for: "unscored:\(id):\(quota.domain)")
        let items = generator.shuffled(units).joined()
          .filter { pool.items[$0].domain == quota.domain }
        // Case studies stay scored as a whole while other items can be tried out.
        let single = items.filter { pool.items[$0].scenario == nil }
        let bound = items.filter { pool.items[$0].scenario != nil }
        unscored.formUnion((single + bound).prefix(quota.unscored))
      }
    }
  }

  /// The exam with its form, items and scenarios.
  func exam(sources: [Exam.Source], avoided: Avoidance? = nil) -> Exam {
    let order = sections.map { Array($0.joined()) }
    let slots = order.indices.flatMap { section in
      order[section].map { slot(for: $0, in: section) }
    }
    let items = order.joined().map { pool.items[$0] }
    let shown = Set(items.compactMap(\.scenario))
    return Exam(
      profile: profile,
      form: Form(
        profile: profile.id,
        seed: seed,
        algorithm: FormAssembler.algorithm,
        slots: slots
      ),
      items: items,
      scenarios: pool.caseStudies.map(\.scenario).filter { shown.contains($0.id) },
      sources: sources,
      avoided: avoided
    )
  }

  private func slot(for position: Int, in section: Int) -> Form.Slot {
    let item = pool.items[position]
    return Form.Slot(
      item: item.id,
      section: section,
      isScored: !unscored.contains(position),
      optionOrder: item.optionOrder(by: seed),
      promptOrder: item.promptOrder(by: seed)
    )
  }
}
