import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let smallPool = Rule(
    "small-pool",
    precision: .exact,
    isOnByDefault: false,
    summary: "A domain has too few items for two forms that share none",
    finds: """
      A domain with items enough for one form of the exam and fewer than twice as many. It is \
      reported at the profile that the manifest names, domain by domain. Items that cannot come \
      into any form are not counted. Where one form is too many, 'infeasible-form' says so.
      """,
    matters: """
      Whoever sits a second mock exam meets items again, and the score says what was remembered.
      """,
    instead: """
      More items of the domain. 'banklint feasibility' tells how many forms there are that share \
      no item, and what the next one takes.
      """,
    examples: [
      Example(
        .init(.manifest, "profile: ⟦example⟧"),
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
          - id: longest
            topic: 1/seas
            stem: Into which sea does the Volga empty?
            options:
              - text: Black Sea
              - text: Caspian Sea
                key: true
              - text: White Sea
          - id: lake
            topic: 1/lakes
            stem: What lies between Konstanz and Bregenz?
            options:
              - text: Como
              - text: Garda
              - text: Bodensee
                key: true
          """
        )
      ),
    ],
    check: .admitted { admitted in
      let bank = admitted.loaded
      guard let plan = admitted.plan, let place = bank.draft.manifest.profile else { return [] }
      let supplies = Feasibility.Supply.all(by: plan)
        .filter { $0.lacking(for: 1) == 0 && $0.lacking(for: 2) > 0 }
      let coverage = supplies.isEmpty ? nil : bank.coverage
      return supplies.map { supply in
        Finding(
          "domain '\(supply.domain.id)' has \(supply.usable.counted("item")) for \(supply.quota)"
            + " on a form, so that a second form repeats some",
          at: place.range,
          help: "write " + coverage.request(supply.lacking(for: 2), of: supply.domain.id)
        )
      }
    }
  )
}
