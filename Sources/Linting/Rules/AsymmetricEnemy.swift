import Diagnostics
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
      let items = bank.items.map { (id: $0.id, enemies: $0.enemies, node: $0.node) }
      let sides = items + bank.caseStudies.map { ($0.id, $0.enemies, $0.node) }
      guard sides.contains(where: { !$0.enemies.isEmpty }) else { return [] }
      var named: Set<[String]> = []
      var known: [String: Node] = [:]
      for (id, enemies, node) in sides {
        guard let id else { continue }
        known[id.string] = node
        for enemy in enemies { named.insert([id.string, enemy.string]) }
      }
      var oneWay: [(id: String, enemy: Node)] = []
      var missing: [String: [String]] = [:]
      for (id, enemies, _) in sides {
        for enemy in enemies {
          guard let id = id?.string, known[enemy.string] != nil, id != enemy.string,
            !named.contains([enemy.string, id])
          else { continue }
          oneWay.append((id, enemy))
          missing[enemy.string, default: []].append(id)
        }
      }
      var fixes: [String: Diagnostic.Fix] = [:]
      for (enemy, ids) in missing { fixes[enemy] = known[enemy]?.fix(addingEnemies: ids) }
      return oneWay.map { id, enemy in
        Finding(
          "'\(enemy.string)' does not name '\(id)' as its enemy",
          at: enemy.range,
          help: "add '\(id)' to the enemies of '\(enemy.string)'",
          fix: fixes[enemy.string]
        )
      }
    }
  )
}

extension Node {
  /// The fix that adds enemies to an item or a case study: all that it lacks at once, so that the
  /// findings about it do not get in each other's way.
  fileprivate func fix(addingEnemies names: [String]) -> Diagnostic.Fix? {
    guard names.allSatisfy(\.isName), Set(names).count == names.count else { return nil }
    let list = names.joined(separator: ", ")
    let edit: Diagnostic.Edit?
    if let enemies = self["enemies"] {
      edit = enemies.edit(appending: names)
    } else {
      edit = (self["stem"] ?? self["scenario"]).flatMap { node in
        entries.first { $0.value == node }
          .flatMap { self.edit(inserting: "enemies: [\(list)]", before: $0.key) }
      }
    }
    let names = names.map { "'\($0)'" }.joined(separator: " and ")
    return edit.map { Diagnostic.Fix("add \(names) to its enemies", isSafe: true, edits: [$0]) }
  }
}

extension String {
  /// Whether the text is a name that needs no quotes, unlike what was reported as malformed.
  fileprivate var isName: Bool {
    !isEmpty && utf8.allSatisfy { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") }
      && utf8.first != UInt8(ascii: "-")
  }
}
