import Assessment
import Diagnostics
import Foundation
import ItemBank
import Linting
import TestSupport
import Testing
import YAML

@Suite struct `Skeletons of items` {
  struct Case: CustomTestStringConvertible {
    let bank: String
    let type: ItemType
    var testDescription: String { "\(type.rawValue) in \(bank)" }
  }

  static let catalog = Catalog(
    searchPath: SearchPath(roots: [
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
    ])
  )
  static let cases = ["aif-c01", "git-basics"].flatMap { name in
    let rules = (try? catalog.profile(name))?.profile?.typeRules ?? []
    return rules.map { Case(bank: name, type: $0.type) }
  }

  @Test func `are made for every type`() {
    #expect(Self.cases.count == 9)
    #expect(Set(Self.cases.map(\.type)) == Set(ItemType.allCases))
  }

  /// The bank is whole, so what looks at items beside each other has something to find.
  @Test(arguments: cases)
  func `have nothing wrong with them but their texts`(case: Case) throws {
    let bank = try Self.catalog.bank(`case`.bank)
    let profile = try #require(bank.profile?.profile)
    let topic = try #require(bank.profile?.syllabus?.allTopics.first)
    let skeletons = ["one", "two"].map {
      ItemSkeleton(of: `case`.type, for: topic, id: $0, rules: profile.typeRules)
    }
    let text = "format: 1\nitems:\n" + skeletons.map { $0.text() }.joined()
    let source = SourceFile(path: bank.folder + "/new.yaml", bytes: Array(text.utf8))
    let files = bank.documents.dropFirst().map(\.source) + [source]
    let loaded = loadBank(manifest: bank.documents[0].source, files: files, folder: bank.folder) {
      _ in bank.profile
    }
    let found = loaded.diagnostics + Linter.findings(in: loaded, rules: Rule.all)
    let new = found.filter { $0.range.file.path == source.path }
    #expect(Set(new.map(\.rule)) == ["todo-text"])
    #expect(new.count == text.ranges(of: "TODO").count)
    for finding in new {
      let bytes = source.bytes[finding.range.bounds]
      #expect(String(decoding: bytes, as: UTF8.self).contains("TODO"))
    }
    let before = bank.diagnostics + Linter.findings(in: bank, rules: Rule.all)
    #expect(found.count - new.count == before.count)

    let drafts = loaded.draft.items.suffix(loaded.draft.items.count - bank.draft.items.count)
    #expect(drafts.count == (`case`.type == .caseStudy ? 4 : 2))
    #expect(drafts.allSatisfy { $0.isDraft && $0.isUnwritten })
    #expect(loaded.admit()?.items.count == bank.admit()?.items.count)
  }

  static let river = (name: "1/springs", topic: Topic(id: "springs", title: "Springs"))
  static let anything = TypeRule.anything

  @Test func `have names that are free`() {
    func id(_ taken: Set<String>) -> String {
      ItemSkeleton(of: .ordering, for: Self.river, rules: Self.anything, taken: taken).id
    }
    #expect(id([]) == "springs")
    #expect(id(["springs"]) == "springs-2")
    #expect(id(["springs", "springs-2", "springs-4"]) == "springs-3")
    let study = ItemSkeleton(
      of: .caseStudy,
      for: Self.river,
      rules: Self.anything,
      taken: ["springs-1"]
    )
    #expect(study.text().ranges(of: "id: springs-1\n").isEmpty)
    #expect(study.text().contains("id: springs-2\n") && study.text().contains("id: springs-3\n"))
  }

  @Test(arguments: [
    (CountRange(2), 4), (CountRange(5), 5), (CountRange(2, 3), 3), (CountRange(6, 9), 6),
    (CountRange(4, 4), 4), (CountRange(1000), 26),
  ])
  func `offer as much as the exam wants`(range: CountRange, count: Int) {
    let rules = [TypeRule(type: .multipleChoice, count: range)]
    let skeleton = ItemSkeleton(of: .multipleChoice, for: Self.river, rules: rules)
    #expect(skeleton.text().ranges(of: "- text:").count == count)
    #expect(skeleton.text().ranges(of: "key: true").count == 1)
  }

  @Test func `say what the syllabus calls the topic, on one line`() {
    let topic = Topic(id: "springs", title: "Spr\nings\u{1B}", aliases: ["Wells", "Sources"])
    let skeleton = ItemSkeleton(of: .matching, for: ("1/springs", topic), rules: Self.anything)
    let first = skeleton.text().prefix { $0 != "\n" }
    #expect(first == "  # Spr␊ings␛ (Wells, Sources)")
  }

  @Test(arguments: [
    ("items:\n  - id: a\n    stem: B\n", "  - id: springs"),
    ("items:\n- id: a\n  stem: B", "- id: springs"),
    ("items:\n      - {id: a}\n# end\n", "      - id: springs"),
    ("items: [{id: a}]\n", nil), ("items: []\n", nil), ("items:\n", nil), ("", nil),
    ("items:\n  - id: a\nformat: 1\n", nil), ("items:\n  -\n    id: a\n", nil), ("- id: a\n", nil),
  ])
  func `go below the last item of a file`(file: String, line: String?) {
    let skeleton = ItemSkeleton(of: .ordering, for: Self.river, rules: Self.anything)
    let source = SourceFile(path: "items.yaml", bytes: Array(file.utf8))
    let text = skeleton.appended(to: source).map { String(decoding: $0, as: UTF8.self) }
    #expect((text != nil) == (line != nil))
    guard let text, let line else { return }
    #expect(text.hasPrefix(file))
    #expect(text.split(separator: "\n").contains { $0 == line }, "\(text)")
  }
}

@Suite struct `A topic of a syllabus` {
  static let syllabus = Syllabus(
    id: "rivers",
    sections: [
      .init(
        id: "1",
        title: "Water",
        domain: "water",
        topics: [Topic(id: "springs", title: "Springs", aliases: ["Wells"])],
        sections: [
          .init(id: "1.1", title: "Salt", domain: "water", topics: [Topic(id: "sea", title: "Sea")])
        ]
      ),
      .init(id: "2", title: "Stone", domain: "stone", topics: [Topic(id: "sea", title: "Seabed")]),
    ]
  )

  @Test(arguments: [
    ("1/springs", "1/springs"), ("springs", "1/springs"), ("sea", nil), ("1.1/sea", "1.1/sea"),
    ("1/sea", nil), ("", nil),
  ])
  func `goes by its name, without the section where that is enough`(word: String, name: String?) {
    #expect(Self.syllabus.topic(word)?.name == name)
  }

  @Test(arguments: [
    ("1/spring", "1/springs"), ("1/sea", "2/sea"), ("wels", "1/springs"), ("Seabad", "2/sea"),
    ("volcano", nil),
  ])
  func `is suggested by what is near`(word: String, name: String?) {
    #expect(Self.syllabus.nearestTopic(to: word).map { $0 == "1.1/sea" ? "2/sea" : $0 } == name)
  }
}
