import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Reading a profile` {
  /// Reads a profile from a file beside the syllabus about rivers.
  static func load(_ text: String) throws -> LoadedProfile {
    let folder = try TemporaryFolder([
      ("profile.yaml", text), ("syllabus.yaml", RiverBank.syllabus),
    ])
    return try ProfileLoader(find: { _ in nil }).load(at: folder.file("profile.yaml"))
  }

  @Test(arguments: shapeCases + ruleCases)
  func `each mistake is reported once and at its place`(example: MarkedCase) throws {
    let loaded = try Self.load(MarkedText(example.marked).text)
    #expect((loaded.profile == nil) == !loaded.diagnostics.isEmpty)
    example.expect { _ in loaded.diagnostics }
  }

  static let domains = """
    domains:
      - {id: water, title: Water, weight: 60}
      - {id: stone, title: Stone, weight: 40}
    """

  static let rest = """
    format: 1
    profile: rivers
    title: Rivers
    syllabus: syllabus.yaml
    scoring: {scale: [0, 100], pass: 60, assumed-raw-cut: 0.6}

    """

  static let length = "time: 10m\nitems: {scored: 4}\n"

  static let shapeCases = [
    MarkedCase("a right profile", RiverBank.profile),
    MarkedCase(
      "no keys that it needs",
      "format: 1\nprofile: ⟦⟦⟦⟦⟦⟦rivers⟧⟧⟧⟧⟧⟧\n",
      """
      missing-key: the profile has no 'domains'
      missing-key: the profile has no 'items'
      missing-key: the profile has no 'scoring'
      missing-key: the profile has no 'syllabus'
      missing-key: the profile has no 'time'
      missing-key: the profile has no 'title'
      """
    ),
    MarkedCase(
      "one mistake does not hide another, nor does it make one",
      rest + "⟦tiem⟧: 10m\nitems: ⟦4⟧\n" + domains.replacing("60", with: "⟦none⟧") + "\n",
      """
      unknown-key: unknown key 'tiem' in a profile
        help: did you mean 'time'?
      wrong-type: 'items' is a mapping of keys, not text
      wrong-type: 'weight' is a number from 0.0001 to 100, not 'none'
      """
    ),
    MarkedCase(
      "a file that is cut off",
      rest + "⟦titel⟧: x\ntime: ⟦'10m⟧\n",
      """
      unknown-key: unknown key 'titel' in a profile
        help: did you mean 'title'?
      yaml-syntax: the quote is never closed
        help: close the quote
      """
    ),
    MarkedCase(
      "weights that add up to less than everything",
      rest + length + "⟦domains⟧:\n  - {id: water, title: Water, weight: 60}\n"
        + "  - {id: stone, title: Stone, weight: 39.9999}\n",
      "weights-off-100: the weights of the domains add up to 99.9999 %, not 100 %"
    ),
    MarkedCase(
      "domains of one name",
      rest + length + domains.replacing("id: stone", with: "id: ⟦water⟧") + "\n",
      "duplicate-id: domain 'water' is there twice\n  note: the first is here"
    ),
    MarkedCase(
      "a domain that the syllabus has and the profile has not",
      rest.replacing("profile: rivers", with: "profile: ⟦rivers⟧") + length
        + "domains: [{id: water, title: Water, weight: 100}]\n",
      """
      unknown-domain: section '2' of the syllabus belongs to domain 'stone', and the profile has none of that name
      """
    ),
    MarkedCase(
      "another way of delivery",
      rest + length + domains + "\ndelivery: ⟦adaptive⟧\n",
      """
      unsupported-delivery: delivery 'adaptive' is not offered
        help: forms are fixed when the exam begins; adaptive exams cannot be simulated
      """
    ),
    MarkedCase(
      "sections and a length of its own",
      rest + "⟦time⟧: 10m\n⟦items⟧: {scored: 4}\n" + domains + "\n"
        + "sections:\n  - {id: s, title: S, time: 1m, items: {scored: 4}}\n",
      """
      misplaced-key: a profile with sections has no 'time' of its own
        help: give it to each of the sections
      misplaced-key: a profile with sections has no 'items' of its own
        help: give it to each of the sections
      """
    ),
    MarkedCase(
      "sections with every mistake",
      rest + domains + """

        sections:
          - {⟦⟦⟦id⟧⟧⟧: s, domains: [water, ⟦stoen⟧]}
          - {id: ⟦s⟧, title: S, time: ⟦0m⟧, items: {⟦unscored⟧: 1}, domains: ⟦[]⟧}
          - {id: ⟦S 1⟧, title: S, time: 1m, items: {scored: 1}, navigation: ⟦fre⟧, pass: ⟦2⟧}

        """,
      """
      missing-key: a section of an exam has no 'items'
      missing-key: a section of an exam has no 'time'
      missing-key: a section of an exam has no 'title'
      unknown-domain: the profile has no domain 'stoen'
        help: did you mean 'stone'?
      duplicate-id: section 's' is there twice
        note: the first is here
      wrong-type: 'time' is a length of time such as 90m or 1h30m, at most a week, not '0m'
      missing-key: 'items' has no 'scored'
      empty-text: 'domains' is empty
      malformed-id: 'id' is made of lower-case letters, digits and hyphens, and 'S 1' is not
      unknown-value: 'navigation' cannot be 'fre'
        help: did you mean 'free'?
      wrong-type: 'pass' is a number from 0 to 1, not '2'
      """
    ),
  ]

  @Test func `a syllabus that is not there`() throws {
    let folder = try TemporaryFolder([
      ("profile.yaml", Self.rest + Self.length + Self.domains)
    ])
    let loaded = try ProfileLoader(find: { _ in nil }).load(at: folder.file("profile.yaml"))
    let expected = "missing-file: there is no file '\(folder.file("syllabus.yaml"))'\n"
    expectEqualText(loaded.diagnostics.listing, expected)
    #expect(loaded.profile == nil)
  }

  static let paths = ["../syllabus.yaml", "/etc/passwd", "a//b", "a/../../b", "a/"]

  @Test(arguments: paths)
  func `a syllabus stays in the folder`(path: String) throws {
    let text = Self.rest.replacing("syllabus.yaml", with: path) + Self.length + Self.domains
    let loaded = try Self.load(text)
    expectEqualText(
      loaded.diagnostics.listing,
      """
      unsafe-path: 'syllabus' names a file in the folder of the profile or below it, not '\(path)'

      """
    )
    #expect(loaded.paths.count == 1)
  }

  static let ruleCases = [
    MarkedCase(
      "rules of item types",
      rest + length + domains + """

        types:
          ⟦multiple-choise⟧: {options: 4}
          multiple-response: {⟦prompts⟧: 3, options: 2..4}
          ordering: {⟦options⟧: 3}
          matching: ⟦4⟧
          case-study: {items: ⟦4..2⟧}

        """,
      """
      unknown-value: an item type cannot be 'multiple-choise'
        help: did you mean 'multiple-choice'?
      misplaced-key: the rule of 'multiple-response' counts 'options', not 'prompts'
      misplaced-key: the rule of 'ordering' counts 'entries', not 'options'
      wrong-type: the rule of an item type is a mapping of keys, not text
      wrong-type: 'items' is a number such as 4, a range such as 3..5 or an open range such as 5.., not '4..2'
      """
    ),
    MarkedCase(
      "scoring",
      rest.replacing(
        "{scale: [0, 100], pass: 60, assumed-raw-cut: 0.6}",
        with: """

            credit: ⟦some⟧
            points: {⟦standrd⟧: 1, ordering: ⟦x⟧}
            penalty: ⟦-1⟧
            floor: ⟦none⟧
            pass-rule: total
            scale: ⟦[100, 0]⟧
            pass: 60
            assumed-raw-cut: ⟦1⟧
          """
      ) + length + domains + "\n",
      """
      unknown-value: 'credit' cannot be 'some'
        help: 'credit' is one of 'all-or-nothing' and 'per-part'
      unknown-value: a key of 'points' cannot be 'standrd'
        help: did you mean 'standard'?
      wrong-type: 'ordering' is a number from 0 to 1000, not 'x'
      wrong-type: 'penalty' is a number from 0 to 1000, not '-1'
      unknown-value: 'floor' cannot be 'none'
        help: 'floor' is one of 'item', 'section' and 'total'
      wrong-type: 'scale' is the lowest and the highest score, such as [100, 1000]
      wrong-type: 'assumed-raw-cut' is a number from 0.0001 to 0.9999, not '1'
      """
    ),
    MarkedCase(
      "a cut outside the scale",
      rest.replacing("pass: 60", with: "pass: ⟦100⟧") + length + domains + "\n",
      "cut-outside-scale: the cut score 100 does not lie inside the scale from 0 to 100"
    ),
    MarkedCase(
      "report, guide and warnings",
      rest + length + domains + """

        report: {classes: ⟦[One]⟧, class-cut: 0.5}
        guide: {version: 1.1, verified: ⟦2026-13-01⟧}
        warnings: [5m, ⟦soon⟧, ⟦[1m]⟧]
        interruption: ⟦stop⟧
        navigation: ⟦forward⟧

        """,
      """
      wrong-type: 'classes' names two classes, the one below the cut first
      wrong-type: 'verified' is a day such as 2026-11-23, not '2026-13-01'
      wrong-type: a warning is a length of time such as 90m or 1h30m, at most a week, not 'soon'
      wrong-type: a warning is a length of time such as 90m or 1h30m, at most a week, not a list
      unknown-value: 'interruption' cannot be 'stop'
        help: did you mean 'stop-clock'?
      unknown-value: 'navigation' cannot be 'forward'
        help: did you mean 'forward-only'?
      """
    ),
  ]
}
