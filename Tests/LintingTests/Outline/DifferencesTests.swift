import Assessment
import Linting
import Testing

@Suite struct `Comparing notes with a syllabus` {
  static let outline = Outline(
    reading: """
      1 Rivers
      1.1 Explain the springs of rivers.
      - **Well:** dug
      - **Geyser:** hot
      1.2 Deltas
      - **Silt:** settles
      """.utf8
  )

  static let springs = section("1.1", "Springs", ["well", "geyser"])
  static let deltas = section("1.2", "Deltas", ["silt"])

  static func section(
    _ id: String,
    _ title: String,
    _ topics: [String] = [],
    isFromNotes: Bool = true,
    _ sections: [Syllabus.Section] = []
  ) -> Syllabus.Section {
    Syllabus.Section(
      id: id,
      title: title,
      domain: nil,
      isFromNotes: isFromNotes,
      topics: topics.map { Topic(id: $0, title: "Any title", aliases: ["Any alias"]) },
      sections: sections
    )
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let parts: [Syllabus.Section]
    let differences: [String]

    init(_ description: String, _ parts: [Syllabus.Section], _ differences: String...) {
      testDescription = description
      self.parts = parts
      self.differences = differences
    }

    init(_ description: String, in part: [Syllabus.Section], _ differences: String...) {
      testDescription = description
      parts = [section("1", "Rivers", part)]
      self.differences = differences
    }
  }

  private static func section(
    _ id: String,
    _ title: String,
    _ sections: [Syllabus.Section]
  ) -> Syllabus.Section {
    section(id, title, [], sections)
  }

  static let cases = [
    Case("the same", in: [springs, deltas]),
    Case(
      "an empty syllabus",
      [],
      "1: section 1 is in the notes but not in the syllabus"
    ),
    Case(
      "a section missing",
      in: [springs],
      "5: section 1.2 is in the notes but not in the syllabus"
    ),
    Case(
      "a section too many",
      in: [springs, deltas, section("1.3", "Seas", ["salt"])],
      "-: section 1.3 is in the syllabus but not in the notes"
    ),
    Case(
      "a section from elsewhere",
      in: [springs, deltas, section("G.1", "Seas", ["salt"], isFromNotes: false)]
    ),
    Case(
      "a section that only claims to be from elsewhere",
      in: [springs, section("1.2", "Deltas", ["silt"], isFromNotes: false)],
      "5: section 1.2 is in the notes but not in the syllabus"
    ),
    Case(
      "a topic missing",
      in: [section("1.1", "Springs", ["geyser"]), deltas],
      "3: topic 1.1/well is in the notes but not in the syllabus"
    ),
    Case(
      "a topic renamed",
      in: [section("1.1", "Springs", ["wells", "geyser"]), deltas],
      "3: topic 1.1/well is in the notes but not in the syllabus",
      "-: topic 1.1/wells is in the syllabus but not in the notes"
    ),
    Case(
      "topics swapped",
      in: [section("1.1", "Springs", ["geyser", "well"]), deltas],
      "3: topic 1.1/geyser is in the syllabus where the notes have topic 1.1/well"
    ),
    Case(
      "sections swapped",
      in: [deltas, springs],
      "2: section 1.2 is in the syllabus where the notes have section 1.1"
    ),
    Case(
      "a section moved",
      [section("1", "Rivers", [springs]), deltas],
      "-: section 1.2 is in the syllabus but not in the notes",
      "5: section 1.2 is in the notes but not in the syllabus"
    ),
    Case(
      "a title of other words of the heading",
      in: [section("1.1", "Rivers' springs", ["well", "geyser"]), deltas],
    ),
    Case(
      "a title with a word of its own",
      in: [section("1.1", "HOT Springs", ["well", "geyser"]), deltas],
      "2: section 1.1 is titled 'HOT Springs', but 'Explain the springs of rivers.' has no 'hot'"
    ),
  ]

  @Test(arguments: cases)
  func `every difference has its place`(_ case: Case) {
    let syllabus = Syllabus(id: "waterways", sections: `case`.parts)
    let found = Self.outline.differences(from: syllabus).map { difference in
      "\(difference.line.map(String.init) ?? "-"): \(difference.message)"
    }
    #expect(found == `case`.differences)
  }
}
