extension Exam {
  /// Lists all that is wrong with the form; nothing for every form that was drawn.
  ///
  /// With the banks given, it also compares the items with theirs and asks for case studies to
  /// be complete and in authored order.
  public func violations(from banks: [Bank] = []) -> [Violation] {
    (form.profile == profile.id ? [] : [.foreignProfile(form.profile)])
      + misplacedSections + missedQuotas + repeatedItems + foreignTypes + enemyPairs
      + tornCaseStudies + wrongOrders + (banks.isEmpty ? [] : differences(from: banks))
  }

  private var misplacedSections: [Violation] {
    var current = 0
    return form.slots.compactMap { slot in
      defer { current = max(current, slot.section) }
      return profile.sections.indices.contains(slot.section) && slot.section >= current
        ? nil : .misplacedSection(slot.item)
    }
  }

  private var missedQuotas: [Violation] {
    Blueprint(of: profile).sections.flatMap { section in
      profile.domains.flatMap { domain in
        [true, false].compactMap { isScored -> Violation? in
          let expected = section.quotas.filter { $0.domain == domain.id }
            .reduce(0) { $0 + (isScored ? $1.scored : $1.unscored) }
          let found = zip(form.slots, items).count { slot, item in
            slot.section == section.index && slot.isScored == isScored && item.domain == domain.id
          }
          return found == expected
            ? nil
            : .missedQuota(
              profile.sections[section.index].id,
              domain.id,
              isScored: isScored,
              expected: expected,
              found: found
            )
        }
      }
    }
  }

  private var repeatedItems: [Violation] {
    var seen: Set<Item.ID> = []
    return items.filter { !seen.insert($0.id).inserted }.map { .repeatedItem($0.id) }
  }

  private var foreignTypes: [Violation] {
    let types = Set(profile.typeRules.map(\.type))
    return items.compactMap { item in
      guard types.contains(item.task.type) else { return .foreignType(item.id, item.task.type) }
      guard item.scenario == nil || types.contains(.caseStudy) else {
        return .foreignType(item.id, .caseStudy)
      }
      return nil
    }
  }

  private var enemyPairs: [Violation] {
    let shown = Set(items.map(\.id))
    return items.flatMap { item in
      item.enemies.filter { shown.contains($0) && $0 != item.id }.map { .enemies(item.id, $0) }
    }
  }

  private var tornCaseStudies: [Violation] {
    var names: [Scenario.ID] = []
    for case let name? in items.map(\.scenario) where !names.contains(name) { names.append(name) }
    return names.compactMap { name in
      let positions = items.indices.filter { items[$0].scenario == name }
      let isWhole =
        positions[positions.count - 1] - positions[0] < positions.count
        && Set(positions.map { form.slots[$0].section }).count == 1
        && scenarios.contains { $0.id == name }
      return isWhole ? nil : .tornCaseStudy(name)
    }
  }

  private var wrongOrders: [Violation] {
    zip(form.slots, items).compactMap { slot, item in
      let authored = Array(item.task.options.indices)
      var isRight =
        slot.optionOrder.sorted() == authored
        && slot.promptOrder.sorted() == Array(item.task.prompts.indices)
      if item.task.hasFixedOrder { isRight = isRight && slot.optionOrder == authored }
      if case .ordering(_, let length) = item.task, length > 0, authored.count > 1 {
        isRight = isRight && !slot.optionOrder.starts(with: 0..<length)
      }
      return isRight ? nil : .wrongOrder(item.id)
    }
  }

  private func differences(from banks: [Bank]) -> [Violation] {
    let all = banks.allItems
    let wanted = Set(items.map(\.id))
    let known = Dictionary(
      all.indices.filter { wanted.contains(all[$0].id) }.map { (all[$0].id, all[$0]) }
    ) { first, _ in first }
    let members = Dictionary(grouping: all.filter { $0.scenario != nil }, by: \.scenario)
    let shown = Dictionary(grouping: items.filter { $0.scenario != nil }, by: \.scenario)
    return items.compactMap { item in
      let isKnown = known[item.id] == item
      let isWhole = item.scenario == nil || members[item.scenario] == shown[item.scenario]
      return isKnown && isWhole ? nil : .foreignItem(item.id)
    }
  }
}
