import Linting
import Testing

@Suite struct `Recognizing numbered headings` {
  struct Case: CustomTestStringConvertible {
    let notes: String
    let ids: [String]
    var testDescription: String { notes }

    init(_ notes: String, _ ids: [String]) {
      self.notes = notes
      self.ids = ids
    }
  }

  static let numbers = [
    Case("1 Rivers", ["1"]),
    Case("1. Rivers", ["1"]),
    Case("1.1 Springs", ["1.1"]),
    Case("1.1. Springs", ["1.1"]),
    Case("1. 1. Springs", ["1.1"]),
    Case("1.2, Deltas", ["1.2"]),
    Case("1.2.3.4.5 Mud", ["1.2.3.4.5"]),
    Case("1.2.3.4.5.6 Mud", []),
    Case("  1.1\tSprings", ["1.1"]),
    Case("## 1.1 Springs", ["1.1"]),
    Case("\u{FEFF}1 Rivers", ["1"]),
    Case("3.2 Locks of an excerpt", ["3.2"]),
    Case("1.1Springs", []),
    Case("1.1", []),
    Case("1.1 ", []),
    Case("1..1 Springs", []),
    Case("- 1.1 Springs", []),
    Case("2031-05-06 Flood", []),
    Case("1.4000 Springs", []),
    Case("99999999999999999999 Springs", []),
    Case("Springs", []),
    Case("", []),
  ]

  @Test(arguments: numbers)
  func `a number opens a line`(_ case: Case) {
    expectSections(`case`)
  }

  static let sequences = [
    Case("1 Rivers\n2 Lakes\n3 Seas", ["1", "2", "3"]),
    Case("2 Lakes", []),
    Case("1 Rivers\n3 Seas", ["1"]),
    Case("1. **Dig:** deep", []),
    Case("1. Dig the following:", []),
    Case(
      "1 Rivers\n1.1 Canals\n1. Dig a bed\n2. Line it\n3. Flood it\n2 Lakes",
      ["1", "1.1", "2"]
    ),
    Case("1 Rivers\n1.1 Canals\n1. Dig\n\n2. Line\n1.2 Locks", ["1", "1.1", "1.2"]),
    Case("1 Rivers\n3. 90 days of rain", ["1"]),
    Case("1 Rivers\n1.5 million cubic metres", ["1"]),
    Case("1 Rivers\n10.5 GB of charts", ["1"]),
    Case("1 Rivers\n2.1 Ponds", ["1", "2.1"]),
  ]

  @Test(arguments: sequences)
  func `a heading continues the numbering`(_ case: Case) {
    expectSections(`case`)
  }

  static let repeats = [
    Case("1 Rivers\n1.1 Dams\n1.1 Weirs", ["1", "1.1", "1.1-2"]),
    Case("1.1 A\n1.1.1 B\n1.1 C\n1.1.1 D", ["1.1", "1.1.1", "1.1-2", "1.1.1-2"]),
    Case("1.1 A\n1.1 B\n1.1 C", ["1.1", "1.1-2", "1.1-3"]),
  ]

  @Test(arguments: repeats)
  func `a number that occurs again is told apart`(_ case: Case) {
    expectSections(`case`)
  }

  private func expectSections(_ case: Case) {
    #expect(Outline(reading: `case`.notes.utf8).allSections.map(\.id) == `case`.ids)
  }

  @Test func `sections nest by their numbers`() {
    let notes = "1 A\n1.1 B\n1.1.1 C\n1.2.3.1 D\n1.2 E\n2 F\n2.1.1 G\n"
    let outline = Outline(reading: notes.utf8)
    #expect(nesting(outline.sections) == "1(1.1(1.1.1) 1.2.3.1 1.2) 2(2.1.1)")
  }

  @Test func `children belong to the occurrence they follow`() {
    let outline = Outline(reading: "1 A\n1.1 B\n1.1 C\n1.1.1 D\n".utf8)
    #expect(nesting(outline.sections) == "1(1.1 1.1-2(1.1.1))")
  }

  private func nesting(_ sections: [Outline.Section]) -> String {
    sections.map { section in
      section.sections.isEmpty ? section.id : "\(section.id)(\(nesting(section.sections)))"
    }
    .joined(separator: " ")
  }

  @Test(arguments: ["\n", "\r\n"])
  func `headings and terms keep their lines`(_ newline: String) {
    let notes = ["", "1 Rivers", "", "1.1 Springs", "- **Well:** dug", "- Source: found"]
    let sections = Outline(reading: notes.joined(separator: newline).utf8).allSections
    #expect(sections.map(\.line) == [2, 4])
    #expect(sections.last?.heading == "Springs")
    #expect(sections.last?.topics.map(\.line) == [5, 6])
  }

  @Test func `notes without headings have no outline`() {
    #expect(Outline(reading: "- **Well:** dug\n\nRain.\n".utf8).isEmpty)
    #expect(Outline(reading: [0xFF, 0xC0, 0x0A]).isEmpty)
    #expect(!Outline(reading: "1 Rivers".utf8).isEmpty)
  }
}
