import Diagnostics
import ItemBank
@testable import Linting
import TestSupport
import Testing

@Suite struct `Finding duplicates` {
  static let item = ItemText(
    id: "one",
    stem: "A team keeps its logs for ten years and hardly reads them. Which class costs the least?",
    options: [
      "The archive class with slow retrieval", "The class for hot data in one zone",
      "The class that moves data by its use", "A volume attached to a small machine",
    ]
  )

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout ItemText) -> Void
    let kind: Duplicates.Kind?

    init(
      _ description: String,
      _ kind: Duplicates.Kind?,
      _ change: @escaping @Sendable (inout ItemText) -> Void
    ) {
      testDescription = description
      self.kind = kind
      self.change = change
    }
  }

  static let cases = [
    Case("a copy", .exact) { _ in },
    Case("other blanks, case and full stop", .exact) { item in
      item.stem = "  A TEAM keeps " + item.stem.dropFirst("A team keeps ".count)
      item.options[1] += "."
    },
    Case("options in another order", .exact) { item in
      item.options.reverse()
      item.key = 3
    },
    Case("another key", .exact) { $0.key = 2 },
    Case("the case of an option", .near) {
      $0.options[0] = "The Archive class with slow retrieval"
    },
    Case("one word of the stem", .near) { item in
      item.stem = item.stem.replacing("hardly reads", with: "rarely reads")
    },
    Case("one distractor reworded", .near) { item in
      item.options[3] = "A volume attached to a large machine"
    },
    Case("another key among the same distractors", .sibling(.key)) { item in
      item.options[0] = "Tapes kept by somebody else"
    },
    Case("a number", .sibling(.number)) { $0.stem = $0.stem.replacing("ten", with: "25") },
    Case("a negation", .sibling(.negation)) { $0.stem = $0.stem.replacing("least", with: "MOST") },
    Case("half of the stem reworded", .sibling(.wording)) { item in
      item.stem =
        "A bank must store records that nobody reads for ten years. Which class costs the least?"
    },
    Case("the same stem and other options", nil) { item in
      item.options = [
        "Compress the files before the upload", "Delete what nobody asked for",
        "Share one bucket among all teams", "Buy the capacity in advance",
      ]
    },
    Case("the same options and another stem", nil) { item in
      item.stem = "Video editors open large files many times a day. Where do they put those files?"
    },
  ]

  @Test(arguments: cases)
  func `A changed copy is told by what was changed`(_ test: Case) {
    var copy = Self.item
    copy.id = "two"
    test.change(&copy)
    let pairs = Duplicates(of: bankDraft([Self.item, copy])).pairs
    #expect(pairs.map(\.kind) == (test.kind.map { [$0] } ?? []))
    #expect(pairs.allSatisfy { $0.first == 0 && $0.second == 1 })
  }

  static let capital = ItemText(
    id: "one",
    stem: "Which resource can Amazon Kendra tag?",
    options: ["An index", "A data source", "A thesaurus", "A query"]
  )

  @Test(arguments: [
    ("Which resource cannot Amazon Kendra tag?", Duplicates.Kind.sibling(.negation)),
    ("Which resource does Amazon Kendra not tag?", .sibling(.negation)),
    ("Which resource can Amazon Lex tag?", .sibling(.name)),
    ("Which resource can AWS Glue Studio tag?", .sibling(.name)),
    ("Which resource can Amazon Kendra delete?", .near),
    ("Who may tag things?", nil),
  ])
  func `Stems too short for shingles are compared word by word`(
    stem: String,
    kind: Duplicates.Kind?
  ) {
    var other = Self.capital
    other.stem = stem
    let pairs = Duplicates(of: bankDraft([Self.capital, other])).pairs
    #expect(pairs.map(\.kind) == (kind.map { [$0] } ?? []))
  }

  @Test(arguments: ["- 5", "5", "5%", "<5"])
  func `Signs count in options`(value: String) {
    var (one, other) = (Self.capital, Self.capital)
    one.options[3] = "-5"
    other.options[3] = value
    #expect(Duplicates(of: bankDraft([one, other])).pairs.map(\.kind) != [.exact])
  }

  @Test(arguments: [(true, false), (false, true), (false, false)])
  func `Siblings that are enemies are not reported`(firstNames: Bool, secondNames: Bool) {
    var (one, other) = (Self.item, Self.item)
    other.id = "two"
    other.stem = other.stem.replacing("ten", with: "25")
    if firstNames { one.extra = ["enemies: [two]"] }
    if secondNames { other.extra = ["enemies: [one]"] }
    let pairs = Duplicates(of: bankDraft([one, other])).pairs
    #expect(pairs.isEmpty == (firstNames || secondNames))
  }

  @Test(arguments: ["none", "of the study", "with the study", "within the study"])
  func `A case study stands for its items`(enmity: String) {
    var (one, other) = (Self.item, Self.item)
    other.id = "two"
    other.stem = other.stem.replacing("ten", with: "25")
    if enmity == "with the study" { one.extra = ["enemies: [study]"] }
    var lines = ["- id: study", "  type: case-study", "  scenario: \"Logs.\""]
    if enmity == "of the study" { lines.append("  enemies: [one]") }
    lines.append("  items:")
    if enmity == "within the study" { lines += one.lines.map { "    " + $0 } }
    lines += other.lines.map { "    " + $0 }
    let draft = bankDraft(lines: (enmity == "within the study" ? [] : one.lines) + lines)
    #expect(draft.items.count == 2)
    #expect(Duplicates(of: draft).pairs.isEmpty == (enmity != "none"))
  }

  @Test func `Clusters join what is linked by duplicates and not by siblings`() {
    var items = (0..<6).map { number in
      var item = Self.item
      item.id = "item-\(number)"
      return item
    }
    items[1].options = Self.capital.options
    items[1].stem = Self.capital.stem
    items[3].options[3] = "A volume attached to a large machine"
    items[4].stem = items[4].stem.replacing("ten", with: "25")
    items[5] = items[1]
    let duplicates = Duplicates(of: bankDraft(items))
    #expect(duplicates.clusters == [[0, 2, 3], [1, 5]])
    #expect(duplicates.pairs.map(\.first) == [0, 0, 0, 3, 1])
    #expect(duplicates.pairs.map(\.second) == [2, 3, 4, 4, 5])
  }

  @Test func `An empty bank and items without texts have no pairs`() {
    #expect(Duplicates(of: bankDraft([])).pairs.isEmpty)
    let bare = ["- id: a", "  type: ordering", "- id: b", "  type: ordering"]
    #expect(Duplicates(of: bankDraft(lines: bare)).pairs.isEmpty)
  }

  @Test func `findings name both items and what to do`() {
    var (copy, reworded, sibling) = (Self.item, Self.item, Self.item)
    copy.id = "two"
    copy.key = 1
    reworded.id = "three"
    reworded.options[3] = "A volume attached to a large machine"
    sibling.id = "four"
    sibling.stem = sibling.stem.replacing("ten", with: "25")
    let duplicates = Duplicates(of: bankDraft([Self.item, copy, reworded, sibling]))
    let all = duplicates.exactFindings + duplicates.nearFindings + duplicates.siblingFindings
    let text = all.map { finding in
      let note = finding.notes.map(\.message).joined(separator: ", ")
      return "\(finding.message)\n  \(note)\n  \(finding.help ?? "-")\n"
    }
    expectEqualText(
      text.joined(),
      """
      item 'two' repeats item 'one' with another key
        item 'one' is here
        find out which key is right and delete the other item
      item 'three' is nearly the same as item 'one'
        item 'one' is here
        keep the better one, or let one of them ask for something else
      item 'four' has the stem of item 'one' but for a number
        item 'one' is here
        add 'enemies: [one]', so that no form has both
      item 'four' has the stem of item 'three' but for a number
        item 'three' is here
        add 'enemies: [three]', so that no form has both

      """
    )
  }
}
