import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Checking banks` {
  private static let file = "format: 1\nitems:\n" + `Checking items`.spring

  @Test(arguments: [
    MarkedCase("a right manifest", RiverBank.manifest + "license: CC0-1.0\nauthors: [Ann, Bo]\n"),
    MarkedCase(
      "a manifest without anything that it needs",
      "⟦⟦⟦⟦license⟧⟧⟧⟧: x\n",
      """
      missing-key: a bank's manifest has no 'bank'
      missing-key: a bank's manifest has no 'profile'
      missing-key: a bank's manifest has no 'title'
      missing-key: the file does not say which format it has
        help: begin it with 'format: 1'
      """
    ),
    MarkedCase(
      "values that are wrong",
      "format: ⟦one⟧\nbank: ⟦My bank⟧\ntitle:⟦⟧\nprofile: rivers\nauthors: ⟦Ann⟧\n⟦licence⟧: x\n",
      """
      unsupported-format: format 'one' is not known
        help: this program reads format 1
      malformed-id: 'bank' is made of lower-case letters, digits and hyphens, and 'My bank' is not
      empty-text: 'title' is empty
      wrong-type: 'authors' is a list, not text
      unknown-key: unknown key 'licence' in a bank's manifest
        help: did you mean 'license'?
      """
    ),
    MarkedCase(
      "a profile that is not there",
      "format: 1\nbank: b\ntitle: B\nprofile: ⟦lakes⟧\n",
      """
      unknown-profile: there is no profile 'lakes'
        help: profiles are looked for in 'Profiles' of the current folder and of $MOCKEXAM_PATH
      """
    ),
    MarkedCase(
      "a quote that is not closed",
      "format: 1\nbank: b\ntitle: ⟦\"B⟧\nprofile: rivers\n",
      "yaml-syntax: the quote is never closed\n  help: close the quote"
    ),
    MarkedCase("an empty manifest", "# nothing\n", "empty-document: the file holds nothing"),
  ])
  func `the manifest`(example: MarkedCase) {
    example.expect { manifest in
      let bank = RiverBank.load([("items.yaml", Self.file)], manifest: manifest)
      #expect((bank.admit() != nil) == bank.diagnostics.isEmpty)
      return bank.diagnostics
    }
  }

  @Test func `a bank without files has no items`() {
    let bank = RiverBank.load([])
    expectEqualText(
      bank.diagnostics.listing,
      "empty-bank: the bank has no items\n  help: put files of items beside the manifest\n"
    )
    #expect(bank.diagnostics.map(\.range.isWholeFile) == [true])
    #expect(bank.admit() == nil)
  }

  @Test func `a profile with mistakes is pointed at, and topics are not judged by it`() throws {
    let folder = try TemporaryFolder([("profile.yaml", "format: 1\nprofile: rivers\n")])
    let profile = try ProfileLoader(find: { _ in nil }).load(at: folder.file("profile.yaml"))
    let bank = RiverBank.load(
      [("items.yaml", Self.file.replacing("1/springs", with: "nowhere"))],
      profile: profile
    )
    expectEqualText(
      bank.diagnostics.listing,
      """
      unknown-profile: the profile 'rivers' has mistakes of its own
        help: check '\(folder.file("profile.yaml"))' first

      """
    )
    #expect(bank.profile == nil)
    #expect(bank.admit() == nil)
  }

  @Test func `an id is taken by another file too`() {
    let bank = RiverBank.load([("a.yaml", Self.file), ("b/c.yaml", Self.file)])
    #expect(bank.paths.count == 3)
    let places = bank.diagnostics.flatMap { [$0.range] + $0.notes.map(\.range) }
    #expect(places.map(\.file.path) == ["Banks/rivers/b/c.yaml", "Banks/rivers/a.yaml"])
    expectEqualText(
      bank.diagnostics.listing,
      """
      duplicate-id: the id 'spring' is taken
        note: it is used here first
        help: attempts are kept by id: give every item its own

      """
    )
  }

  @Test func `a draft is checked and not drawn`() {
    let draft = Self.file + "    draft: true\n"
    let bank = RiverBank.load(draft)
    expectEqualText(bank.diagnostics.listing, "")
    #expect(bank.draft.items.map(\.isDraft) == [true])
    #expect(bank.admit()?.items.isEmpty == true)
    let wrong = RiverBank.load(draft.replacing("1/springs", with: "1/spring"))
    #expect(wrong.diagnostics.map(\.rule) == ["unknown-topic"])
  }

  @Test func `ten mistakes in three files are ten findings, each at its line and column`() {
    let bank = RiverBank.load([
      (
        "one.yaml",
        """
        format: 1
        items:
          - id: a
            topic: 1/spring
            type: multiple-choice
            stem: Is it?
            options:
              - {text: y, rationale: x}
              - {text: n, rationale: x}
          - id: b
            topic: 1/springs
            type: multiple-choice
            options: [{text: y, key: true, rationale: x}, {text: n, rationale: x}]

        """
      ),
      (
        "three.yaml",
        """
        format: 1
        items:
        - id: h
          topic: 2/gorges
          enemies: [c, zzzzzzzz]
          type: ordering
          stem: "In which order?
          sequence: [{text: y, rationale: x}, {text: n, rationale: x}]
        - id: é
          topic: 2/gorges
          type: matching
          stem: What?
          prompts: [{text: p, match: é, rationale: x}, {text: q, match: z, rationale: x}]
          responses: [{id: é, text: one}, {id: y, text: two, rationale: x}]

        """
      ),
      (
        "two.yaml",
        """
        format: 1
        items:
          - id: a
            topic: 2/gorges
            tpye: ordering
            type: multiple-response
            stem: Which? (Choose FOUR.)
            options:
              - {text: y, key: true, rationale: x}
              - {text: n, key: true, rationale: x}
              - {text: y, rationale: x}

        """
      ),
    ])
    expectEqualText(
      ConciseRenderer().text(for: bank.diagnostics),
      """
      Banks/rivers/one.yaml:4:12: error: the syllabus has no topic '1/spring' [unknown-topic]
      Banks/rivers/one.yaml:7:5: error: no option of item 'a' is the key [no-key]
      Banks/rivers/one.yaml:10:5: error: item 'b' has no 'stem' [missing-key]
      Banks/rivers/three.yaml:7:9: error: the quote is never closed [yaml-syntax]
      Banks/rivers/three.yaml:9:7: error: the id 'é' is not made of lower-case letters, digits and hyphens [malformed-id]
      Banks/rivers/three.yaml:13:65: error: item 'é' has no response 'z' [unknown-response]
      Banks/rivers/two.yaml:3:9: error: the id 'a' is taken [duplicate-id]
      Banks/rivers/two.yaml:5:5: error: unknown key 'tpye' in an item [unknown-key]
      Banks/rivers/two.yaml:7:11: error: the stem says to choose 4, and the key has 2 [key-count]
      Banks/rivers/two.yaml:11:16: error: this option says the same as another one [repeated-option]

      """
    )
    #expect(bank.admit() == nil)
  }
}
