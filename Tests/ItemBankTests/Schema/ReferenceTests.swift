import Assessment
import Foundation
import Testing

@testable import ItemBank

@Suite struct `The reference for authors` {
  struct Case: CustomTestStringConvertible {
    let owner: String
    let spellings: [String]
    var testDescription: String { owner }

    init<K: Key>(_ keys: K.Type) {
      owner = K.owner
      spellings = K.allCases.map(\.rawValue)
    }

    init<Word: RawRepresentable<String> & CaseIterable>(_ owner: String, _ words: Word.Type) {
      self.owner = owner
      spellings = words.allCases.map(\.rawValue)
    }
  }

  private static let page = Result {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = package.path + "/Sources/ItemBank/ItemBank.docc/writing-items.md"
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test(arguments: vocabularies.map { Case($0) })
  func `names every key`(keys: Case) throws {
    let page = try Self.page.get()
    #expect(keys.spellings.filter { !page.contains("`\($0)`") } == [])
  }

  @Test(arguments: [
    Case("type", ItemType.self), Case("level", Item.Level.self),
    Case("difficulty", Item.Difficulty.self), Case("credit", ScoringPolicy.Credit.self),
    Case("floor", ScoringPolicy.Floor.self), Case("pass-rule", ScoringPolicy.PassRule.self),
    Case("navigation", ExamSection.Navigation.self),
    Case("interruption", ExamProfile.Interruption.self),
  ])
  func `names every value`(words: Case) throws {
    let page = try Self.page.get()
    #expect(words.spellings.filter { !page.contains("`\($0)`") } == [])
  }

  /// The rows of tables that begin with a key in code, as "key required" or "key".
  private static func rows(of page: String) -> [String] {
    page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 5, cells[1].hasPrefix(" `") else { return nil }
      let key = cells[1].split(separator: "`")[1]
      return cells[2].hasPrefix(" required") ? "\(key) required" : "\(key)"
    }
  }

  private static func rows<K: Key>(of keys: [K]) -> [String] {
    keys.map { $0.field.isRequired ? "\($0.rawValue) required" : $0.rawValue }
  }

  @Test func `says in its tables which keys are required, as the schemas do`() throws {
    // What profiles need without sections is said in a row of its own kind.
    let conditional: [ProfileKey] = [.time, .items]
    let common = ItemKey.allCases.filter { !$0.dependsOnType }
    var expected = Self.rows(of: ManifestKey.allCases) + Self.rows(of: ItemFileKey.allCases)
    expected += Self.rows(of: WaiverKey.allCases)
    expected += Self.rows(of: common) + Self.rows(of: OptionKey.allCases)
    for type in ItemType.allCases where ![.multipleResponse, .caseStudy].contains(type) {
      expected += Self.rows(of: ItemKey.content(of: type))
    }
    expected += Self.rows(of: ItemKey.caseStudyKeys)
    expected += Self.rows(of: SyllabusKey.allCases) + Self.rows(of: SyllabusSectionKey.allCases)
    expected += Self.rows(of: TopicKey.allCases)
    expected += Self.rows(of: ProfileKey.allCases.filter { !conditional.contains($0) })
    expected += conditional.map { "\($0.rawValue) required" }
    expected += Self.rows(of: DomainKey.allCases) + Self.rows(of: ExamSectionKey.allCases)
    expected += Self.rows(of: ScoringKey.allCases) + Self.rows(of: ReportKey.allCases)
    #expect(try Self.rows(of: Self.page.get()).sorted() == expected.sorted())
  }
}
