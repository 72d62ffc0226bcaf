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

  @Test(arguments: [
    Case(ItemKey.self), Case(OptionKey.self), Case(EntryKey.self), Case(ResponseKey.self),
    Case(PromptKey.self), Case(ItemFileKey.self), Case(ManifestKey.self), Case(SyllabusKey.self),
    Case(SyllabusSectionKey.self), Case(TopicKey.self), Case(ProfileKey.self), Case(GuideKey.self),
    Case(ItemCountKey.self), Case(DomainKey.self), Case(ExamSectionKey.self),
    Case(TypeRuleKey.self), Case(ScoringKey.self), Case(ReportKey.self),
  ])
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
}
