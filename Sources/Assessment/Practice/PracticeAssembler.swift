/// The choice of items to practice: no blueprint, no unscored items, no clock.
public struct PracticeAssembler: Sendable {
  private let history: History
  private let mastery: Mastery

  /// Makes an assembler for a candidate.
  public init(history: History, mastery: Mastery) {
    self.history = history
    self.mastery = mastery
  }

  /// Chooses items and the order of their options.
  ///
  /// Enemies are never chosen together: what is told about one would give the other away.
  ///
  /// - Parameters:
  ///   - profile: The exam that is practiced for.
  ///   - banks: The items that may be chosen.
  ///   - wish: What the candidate wants.
  ///   - seed: What random choices follow from.
  ///   - moment: The time, in seconds since 1970, by which reviews are due.
  /// - Returns: An exam of one section without a time limit that anybody reaches, or nothing
  ///   where no item is as wanted.
  public func exam(
    for profile: ExamProfile,
    from banks: [Bank],
    by wish: PracticeWish,
    seed: Seed,
    at moment: Int
  ) -> Exam? {
    let types = Set(profile.typeRules.map(\.type))
    let domains = Set(profile.domains.map(\.id))
    let eligible = banks.flatMap(\.items).filter {
      types.contains($0.task.type) && domains.contains($0.domain)
    }
    let order = PracticeOrder(history: history, mastery: mastery, moment: moment, seed: seed)
    let items = Self.withoutEnemies(order.items(eligible, by: wish), count: wish.count)
    guard !items.isEmpty else { return nil }
    let shown = Set(items.compactMap(\.scenario))
    return Exam(
      profile: profile.forPractice(count: items.count),
      form: Form(
        profile: profile.id,
        seed: seed,
        algorithm: FormAssembler.algorithm,
        slots: items.map { item in
          Form.Slot(
            item: item.id,
            section: 0,
            isScored: true,
            optionOrder: item.optionOrder(by: seed),
            promptOrder: item.promptOrder(by: seed)
          )
        }
      ),
      items: items,
      scenarios: banks.flatMap(\.scenarios).filter { shown.contains($0.id) },
      sources: banks.map { Exam.Source(bank: $0.id, digest: $0.digest) }
    )
  }

  private static func withoutEnemies(_ items: [Item], count: Int) -> [Item] {
    var chosen: [Item] = []
    var barred: Set<Item.ID> = []
    var names: Set<Item.ID> = []
    for item in items where chosen.count < count {
      guard !barred.contains(item.id), !item.enemies.contains(where: names.contains) else {
        continue
      }
      chosen.append(item)
      names.insert(item.id)
      barred.formUnion(item.enemies)
    }
    return chosen
  }
}

extension ExamProfile {
  /// The profile of practice for this exam: one section of so many items, for as long as it takes.
  fileprivate func forPractice(count: Int) -> ExamProfile {
    ExamProfile(
      id: id,
      title: title,
      ancestors: ancestors,
      guide: guide,
      domains: domains,
      sections: [
        ExamSection(
          id: "practice",
          title: "Practice",
          timeLimit: .seconds(365 * 24 * 60 * 60),
          scored: count,
          domains: domains.map(\.id)
        )
      ],
      scoring: scoring,
      classes: classes,
      typeRules: typeRules
    )
  }
}
