import Assessment
import Diagnostics
import TestSupport
import Testing
import YAML

@testable import ItemBank

@Suite struct `Texts that are still to be written` {
  @Test(arguments: [
    ("TODO", true), ("TODO write it", true), ("TODO: write it", true), ("TODO-later", true),
    ("TODOS of a team", false), ("TODO1", false), ("TODOß", false), ("todo", false), ("TOD", false),
    ("Not a TODO", false), ("", false),
  ])
  func `begin with one word in capitals`(text: String, isUnwritten: Bool) {
    let source = SourceFile(path: "a.yaml", bytes: Array("stem: \"\(text)\"\n".utf8))
    #expect(Document.read(source).document.root?["stem"]?.isUnwritten == isUnwritten)
  }

  static let cases = [
    MarkedCase(
      item: "are reported once each, and not as repeated or unannounced",
      """
      id: a
      topic: 1/springs
      type: multiple-response
      stem: ⟦TODO⟧
      options:
        - {text: ⟦TODO⟧, key: true, rationale: ⟦TODO⟧}
        - {text: ⟦TODO⟧, key: true, rationale: ⟦TODO⟧}
        - {text: Spring, rationale: ⟦"TODO: say why"⟧}
      references: [⟦TODO⟧]
      """,
      Array(repeating: Self.finding, count: 7).joined(separator: "\n")
    ),
    MarkedCase(
      item: "hide no mistake of another kind",
      """
      id: a
      topic: ⟦1/spring⟧
      type: multiple-choice
      stem: ⟦TODO⟧
      ⟦options⟧:
        - {text: Spring, rationale: It is.}
        - {text: ⟦Source⟧}
      """,
      """
      unknown-topic: the syllabus has no topic '1/spring'
        help: did you mean '1/springs'?
      \(Self.finding)
      no-key: no option of item 'a' is the key
        help: mark the option that is right with 'key: true'
      warning missing-rationale: this option has no rationale
        help: say why it is right, or what the misconception is: the distractors are the lesson
      """
    ),
  ]

  private static let finding = """
    warning todo-text: this text is still to be written
      help: write it; an item with such a text is a draft
    """

  @Test(arguments: cases)
  func `in an item`(case: MarkedCase) {
    `case`.expect { RiverBank.load($0).diagnostics }
  }

  @Test(arguments: ["stem: TODO", "scenario: TODO", "rationale: TODO", "rationale: Because."])
  func `make a draft of what they belong to`(text: String) {
    let parts = ["stem: Is it?", "scenario: Rain.", "rationale: Because."]
    let key = text.prefix { $0 != ":" }
    let file = """
      format: 1
      items:
        - id: a
          type: case-study
          \(key == "scenario" ? text : parts[1])
          items:
      \(["b", "c"].map { id in
        """
                - id: \(id)
                  topic: 1/springs
                  type: multiple-choice
                  \(key == "stem" ? text : parts[0])
                  options:
                    - {text: Spring \(id), key: true, \(key == "rationale" ? text : parts[2])}
                    - {text: Source \(id), rationale: It is not.}
          """
      }.joined(separator: "\n"))

      """
    let bank = RiverBank.load(file)
    let isUnwritten = text.hasSuffix("TODO")
    #expect(bank.draft.items.map(\.isDraft) == [isUnwritten, isUnwritten], "\(file)")
    #expect(bank.admit()?.items.count == (isUnwritten ? 0 : 2))
    // A scenario is no text of an item, and rules look at the items all the same.
    #expect(
      bank.draft.items.map(\.isUnwritten)
        == Array(
          repeating: isUnwritten && key != "scenario",
          count: 2
        )
    )
  }

  @Test func `are reported in manifests, profiles and syllabuses`() throws {
    let folder = try TemporaryFolder([
      ("Banks/rivers/bank.yaml", RiverBank.manifest.replacing("Rivers", with: "TODO")),
      ("Profiles/rivers/profile.yaml", RiverBank.profile.replacing("Rivers", with: "TODO a name")),
      ("Profiles/rivers/syllabus.yaml", RiverBank.syllabus.replacing("Mouths", with: "TODO")),
      ("Banks/rivers/items.yaml", "format: 1\nitems: []\n"),
    ])
    let catalog = Catalog(searchPath: SearchPath(roots: []))
    let bank = try catalog.bank(at: folder.file("Banks/rivers"))
    #expect(bank.diagnostics.count { $0.rule == "todo-text" } == 1)
    #expect(bank.profile?.diagnostics.map(\.rule) == ["todo-text", "todo-text"])
    #expect(bank.profile?.profile?.title == "TODO a name")
  }
}
