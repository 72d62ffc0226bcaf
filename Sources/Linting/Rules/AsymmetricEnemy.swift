import ItemBank
import YAML

extension Rule {
  static let asymmetricEnemy = Rule(
    "asymmetric-enemy",
    precision: .exact,
    fix: .safe,
    summary: "An item names an enemy that does not name it",
    finds: "An entry of 'enemies' where the other item does not name this one.",
    matters: """
      Forms keep the two apart all the same, but whoever edits the other item does not see that \
      there is one that gives it away.
      """,
    instead: "The names on both sides.",
    examples: [
      """
      - id: one
        enemies: [⟦two⟧]
      - id: two
        stem: Which river flows through Passau?
      """,
      """
      - id: one
        enemies: [two]
      - id: two
        stem: Which river flows through Passau?
        enemies: [one]
      """,
    ],
    check: .bank { bank in
      let sides =
        bank.items.map { ($0.id, $0.enemies) } + bank.caseStudies.map { ($0.id, $0.enemies) }
      guard sides.contains(where: { !$0.1.isEmpty }) else { return [] }
      var named: Set<[String]> = []
      var known: Set<String> = []
      for (id, enemies) in sides {
        guard let id else { continue }
        known.insert(id.string)
        for enemy in enemies { named.insert([id.string, enemy.string]) }
      }
      return sides.flatMap { id, enemies in
        enemies.compactMap { enemy in
          guard let id, known.contains(enemy.string), id.string != enemy.string,
            !named.contains([enemy.string, id.string])
          else { return nil }
          return Finding(
            "'\(enemy.string)' does not name '\(id.string)' as its enemy",
            at: enemy.range,
            help: "add '\(id.string)' to the enemies of '\(enemy.string)'"
          )
        }
      }
    }
  )
}
