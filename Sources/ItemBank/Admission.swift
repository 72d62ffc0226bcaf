import Assessment
import YAML

/// The one door from drafts to the values that the engine runs on.
///
/// Only a bank without errors goes through: what it needs was checked before, so whatever is
/// missing here is our own mistake.
enum Admission {
  static func admit(_ draft: BankDraft, topics: TopicTable, digest: String) -> Bank {
    let studies = draft.caseStudies.map { Scenario(id: text($0.id), text: text($0.scenario)) }
    let enemies = enemyTable(of: draft, studies)
    return Bank(
      id: text(draft.manifest.id),
      title: text(draft.manifest.title),
      digest: digest,
      items: draft.items.indices.filter { !draft.items[$0].isDraft }
        .map { item(draft.items[$0], enemies[$0], topics, studies) },
      scenarios: studies
    )
  }

  /// The enemies of every item, those of its case study too; a case study among them stands for its
  /// items.
  private static func enemyTable(of draft: BankDraft, _ studies: [Scenario]) -> [[Item.ID]] {
    var members: [Scenario.ID: [Item.ID]] = [:]
    // By index: a draft is a large value, and each copy counts all its references.
    for index in draft.items.indices {
      if let study = draft.items[index].caseStudy {
        members[studies[study].id, default: []].append(text(draft.items[index].id))
      }
    }
    return draft.items.indices.map { index in
      let inherited = draft.items[index].caseStudy.map { draft.caseStudies[$0].enemies } ?? []
      return (draft.items[index].enemies + inherited).flatMap { members[$0.string] ?? [$0.string] }
    }
  }

  private static func item(
    _ draft: ItemDraft,
    _ enemies: [Item.ID],
    _ topics: TopicTable,
    _ studies: [Scenario]
  ) -> Item {
    let topic = text(draft.topic)
    guard let domain = topics.domain(of: topic), let task = task(draft) else {
      preconditionFailure("an item is admitted only after its topic and its type were checked")
    }
    return Item(
      id: text(draft.id),
      topic: topic,
      also: draft.also.map(\.string),
      domain: domain,
      level: draft.level,
      difficulty: draft.difficulty,
      stem: text(draft.stem),
      task: task,
      references: draft.references.map(\.string),
      enemies: enemies,
      scenario: draft.caseStudy.map { studies[$0].id }
    )
  }

  private static func task(_ draft: ItemDraft) -> Task? {
    let options = draft.options.map { draft in
      Option(text: text(draft.text), rationale: draft.rationale?.trimmedString ?? "")
    }
    let key = draft.options.indices.filter { draft.options[$0].isKey }
    switch draft.type {
    case .multipleChoice:
      return .multipleChoice(options: options, key: key[0], fixedOrder: draft.hasFixedOrder)
    case .multipleResponse:
      return .multipleResponse(options: options, key: key, fixedOrder: draft.hasFixedOrder)
    case .ordering:
      return .ordering(entries: options, length: draft.sequenceLength)
    case .matching:
      let ids = draft.options.map { $0.id?.string }
      let prompts = draft.prompts.map { prompt -> Task.Prompt in
        guard let match = ids.firstIndex(where: { $0 == prompt.match?.string }) else {
          preconditionFailure("a prompt is admitted only after its match was found")
        }
        return Task.Prompt(
          text: text(prompt.text),
          match: match,
          rationale: prompt.rationale?.trimmedString ?? ""
        )
      }
      return .matching(prompts: prompts, responses: options)
    case .caseStudy, nil:
      return nil
    }
  }

  private static func text(_ node: Node?) -> String {
    guard let node else {
      preconditionFailure("a draft is admitted only when nothing that it needs is missing")
    }
    return node.trimmedString
  }
}
