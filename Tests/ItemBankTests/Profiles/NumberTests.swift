import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Numbers in a profile` {
  /// A profile with a number of each kind; `%` and a name stand for one.
  private static let template = """
    format: 1
    profile: rivers
    title: Rivers
    syllabus: syllabus.yaml
    domains:
      - {id: water, title: Water, weight: %weight}
      - {id: stone, title: Stone, weight: 40}
    sections:
      - {id: a, title: A, time: %time, items: {scored: %scored, unscored: %unscored}, break: %break, pass: %section-pass}
    types:
      multiple-choice: {options: %options}
    scoring:
      points: {standard: %standard, ordering: %ordering}
      penalty: %penalty
      scale: [%lowest, %highest]
      pass: %pass
      assumed-raw-cut: %raw-cut
    report: {classes: [A, B], class-cut: %class-cut}
    warnings: [%warning]

    """

  private static let sound = [
    ("weight", "60"), ("time", "10m"), ("scored", "4"), ("unscored", "1"), ("break", "1m"),
    ("section-pass", "0.5"), ("options", "2..4"), ("standard", "1"), ("ordering", "2"),
    ("penalty", "0.25"), ("lowest", "0"), ("highest", "100"), ("pass", "60"), ("raw-cut", "0.6"),
    ("class-cut", "0.5"), ("warning", "1m"),
  ]

  private static func profile(_ place: String, _ number: String) throws -> LoadedProfile {
    var text = template
    for (name, value) in sound {
      // A name that begins with another one is followed by no hyphen.
      text = text.replacing("%\(name)}", with: "\(name == place ? number : value)}")
      text = text.replacing("%\(name),", with: "\(name == place ? number : value),")
      text = text.replacing("%\(name)]", with: "\(name == place ? number : value)]")
      text = text.replacing("%\(name)\n", with: "\(name == place ? number : value)\n")
    }
    return try `Reading a profile`.load(text)
  }

  @Test func `those that are right`() throws {
    let loaded = try Self.profile("", "")
    expectEqualText(loaded.diagnostics.listing, "")
    let profile = try #require(loaded.profile)
    #expect(profile.domains.map(\.weight) == [Weight(percent: 60), Weight(percent: 40)])
    #expect(profile.sections[0].timeLimit == .seconds(600))
    #expect(profile.sections[0].breakAfter == .seconds(60))
    #expect(profile.sections[0].cut == Fraction(1, 2))
    #expect((profile.sections[0].scored, profile.sections[0].unscored) == (4, 1))
    #expect(profile.typeRules == [TypeRule(type: .multipleChoice, count: CountRange(2, 4))])
    #expect(profile.scoring.points[.matching] == 1)
    #expect(profile.scoring.points[.ordering] == 2)
    #expect(profile.scoring.penalty == Fraction(1, 4))
    #expect(profile.scoring.scale.assumedRawCut == Fraction(3, 5))
    #expect(profile.warnings == [.seconds(60)])
  }

  @Test(
    arguments: sound.map(\.0),
    [
      "NaN", "1e9", "1e-9", "0x10", "-1", "-9223372036854775808", "9223372036854775808",
      "99999999999999999999999999", "1000000001", "0.00001", ".5", "5.", "1_000", "1;5", "½", "٣",
      "..", "27..", "0..3", "-1m", "999999h", "9999999m", "1m1h", "[]", "{}", "\"\"", "null",
    ]
  )
  func `those that are not are findings and never traps`(place: String, number: String) throws {
    let loaded = try Self.profile(place, number)
    #expect(loaded.profile == nil)
    #expect(loaded.diagnostics.count(of: .error) >= 1)
    #expect(loaded.diagnostics.allSatisfy { $0.rule == "wrong-type" || $0.rule == "yaml-syntax" })
  }

  @Test(
    arguments: [
      ("all-or-nothing", "999.9999", "0.0001", true), ("per-part", "999.99", "0.01", true),
      ("per-part", "2.5", "0.3333", true), ("per-part", "999.9999", "0.25", false),
      ("per-part", "1", "100.0001", false),
    ]
  )
  func `points that could not be added up`(
    credit: String,
    points: String,
    penalty: String,
    isRight: Bool
  ) throws {
    let scoring =
      "scoring: {scale: [0, 100], pass: 60, assumed-raw-cut: 0.6, credit: \(credit), points: "
      + "\(points), penalty: \(penalty)}"
    let lines = RiverBank.profile.split(separator: "\n")
    let text = (lines.dropLast() + [scoring[...]]).joined(separator: "\n")
    let loaded = try `Reading a profile`.load(text)
    #expect((loaded.profile != nil) == isRight)
    let listing = """
      wrong-type: points and penalties have too many digits to be added up exactly
        help: with 'credit: per-part' leave decimal places away, or give fewer points

      """
    expectEqualText(loaded.diagnostics.listing, isRight ? "" : listing)
  }

  struct Edge: CustomTestStringConvertible {
    let place: String
    let number: String
    let isRight: Bool
    var testDescription: String { "\(place) \(number)" }

    init(_ place: String, _ number: String, _ isRight: Bool) {
      self.place = place
      self.number = number
      self.isRight = isRight
    }
  }

  @Test(arguments: [
    Edge("scored", "1000", true), Edge("scored", "1001", false), Edge("scored", "0", false),
    Edge("unscored", "0", true), Edge("unscored", "1001", false),
    Edge("time", "168h", true), Edge("time", "168h1ms", false), Edge("time", "1ms", true),
    Edge("weight", "0", false), Edge("weight", "100.0001", false), Edge("weight", "59", false),
    Edge("options", "26", true), Edge("options", "27", false), Edge("options", "5..3", false),
    Edge("options", "3..3", true), Edge("options", "1..26", true), Edge("options", "3...5", false),
    Edge("penalty", "1000", true), Edge("penalty", "1000.0001", false),
    Edge("standard", "0", true), Edge("section-pass", "1.0000", true),
    Edge("highest", "1000000", true), Edge("highest", "1000001", false),
    Edge("highest", "60", false), Edge("pass", "0", false), Edge("pass", "99", true),
    Edge("raw-cut", "0.0001", true), Edge("raw-cut", "0", false), Edge("raw-cut", "1", false),
    Edge("class-cut", "0", true), Edge("class-cut", "1.0001", false),
  ])
  func `the edges of their ranges`(edge: Edge) throws {
    let loaded = try Self.profile(edge.place, edge.number)
    #expect((loaded.profile != nil) == edge.isRight, "\(loaded.diagnostics.listing)")
    #expect(loaded.diagnostics.isEmpty == edge.isRight)
    if let profile = loaded.profile {
      let blueprint = Blueprint(of: profile)
      #expect(profile.domains.reduce(0) { $0 + blueprint.total(of: $1.id) } == profile.length)
    }
  }
}
