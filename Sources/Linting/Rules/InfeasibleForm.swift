import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let infeasibleForm = Rule(
    "infeasible-form",
    precision: .exact,
    isOnByDefault: false,
    summary: "No form of the exam can be drawn from the bank",
    finds: """
      A bank that has too few items of a domain for one form, or whose enemies and case studies \
      leave no form though there are items enough. It is reported at the profile that the manifest \
      names. Drafts and items of types that the exam does not have are not counted, and a bank with \
      errors is not judged.
      """,
    matters: """
      Nobody can sit the exam with the bank alone: 'mockexam take' refuses.
      """,
    instead: """
      The items that the finding asks for, bound to no others. 'banklint feasibility' says more: \
      what stands in the way, and how many forms there are that share no item.
      """,
    examples: [
      Example(
        .init(.manifest, "profile: ⟦example⟧"),
        .init(.items, "topic: 1/lakes")
      ),
      Example(
        .init(.manifest, "profile: ⟦example⟧"),
        .init(
          .items,
          """
          - id: vienna
            enemies: [bonn]
          - id: bonn
            enemies: [vienna]
            stem: Which river does a walk in Bonn follow?
            options:
              - text: The Rhine
                key: true
              - text: The Oder
              - text: The Weser
          """
        )
      ),
      Example(
        .init(.manifest, "profile: example"),
        .init(
          .items,
          """
          - id: vienna
          - id: bonn
            stem: Which river does a walk in Bonn follow?
            options:
              - text: The Rhine
                key: true
              - text: The Oder
              - text: The Weser
          """
        )
      ),
    ],
    check: .admitted { admitted in
      let bank = admitted.loaded
      guard let plan = admitted.plan, let place = bank.draft.manifest.profile else { return [] }
      let feasibility = Feasibility(by: plan, from: [admitted.bank], limit: 1)
      guard !feasibility.isMet, let proposal = feasibility.proposal else { return [] }
      let lacks = feasibility.supplies.filter { $0.lacking(for: 1) > 0 }.map { supply in
        "domain '\(supply.domain.id)' has \(supply.usable) of the \(supply.quota) items"
      }
      let causes =
        lacks.isEmpty ? ["there are items enough, but what binds them is in the way"] : lacks
      let outcome = feasibility.bound.forms == 0 ? "can be drawn" : "was found"
      return [
        Finding(
          "no form of '\(plan.profile.id)' \(outcome): \(causes.joined(separator: ", "))",
          at: place.range,
          notes: bank.notes(on: proposal.clash),
          help: bank.advice(on: proposal)
        )
      ]
    }
  )
}

extension LoadedBank {
  /// The bonds of a clash at the items that they bind, the first ten.
  fileprivate func notes(on clash: AssemblyFailure.Clash?) -> [Diagnostic.Note] {
    (clash?.bonds.prefix(10) ?? []).compactMap { bond in
      let item = draft.items.first { $0.id.map { bond.items.contains($0.string) } ?? false }
      return item.map { Diagnostic.Note(bond.description, at: $0.place.range) }
    }
  }

  fileprivate func advice(on proposal: Feasibility.Proposal) -> String {
    let coverage = coverage
    let items = proposal.additions.map { coverage.request($0.items, of: $0.domain) }
    let bonds = proposal.dispensable.map { bond in
      switch bond {
      case .enemies(let one, let other): "let '\(one)' and '\(other)' share a form"
      case .caseStudy(let study, _): "take '\(study)' apart"
      }
    }
    let writing = "write " + items.joined(separator: " and ")
    return proposal.lacking.isEmpty ? ([writing] + bonds).joined(separator: ", or ") : writing
  }
}

extension Coverage? {
  /// `2 items of domain 'rivers' about '1/danube', '1/rhine'`; three topics at most.
  func request(_ count: Int, of domain: Domain.ID) -> String {
    let topics = self?.thinnestTopics(of: domain, for: count) ?? []
    let names = topics.prefix(3).map { "'\($0.topic.name)'" }
    return count.counted("item") + " of domain '\(domain)'"
      + (names.isEmpty ? "" : " about \(names.joined(separator: ", "))")
  }
}
