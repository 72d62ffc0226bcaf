import Linting
import TestSupport
import Testing

@Suite struct `Writing an outline as a syllabus` {
  static let notes = """
    Waterways, in my own words

    1. Rivers

    1. 1. Explain how rivers work.
    1.1.1 Springs
    - **Artesian Well (AW):** rises by itself.
    - **Well**: dug
     - **Pros:** near
     - **Cons:** deep

    1.1.1. Understanding the Delta: yes, no.
    Sediment settles.

    2 Canals
    2.1 Locks
    - Gate: opens
    2.2, Identify rules & "laws".
    """

  @Test func `the whole text follows the format`() {
    let text = Outline(reading: Self.notes.utf8).syllabusText(id: "waterways")
    expectEqualText(
      text,
      """
      format: 1
      syllabus: waterways
      sections:
        - id: "1"
          title: Rivers
          domain: "1"
          sections:
            - id: "1.1"
              title: How rivers work
              sections:
                - id: "1.1.1"
                  title: Springs
                  topics:
                    - {id: artesian-well, title: Artesian Well, aliases: [AW]}
                    - {id: well, title: Well}
                    - {id: well-pros, title: "Well: Pros"}
                    - {id: well-cons, title: "Well: Cons"}
                - id: "1.1.1-2"
                  title: "Delta: yes, no"
                  topics:
                    - {id: delta-yes-no, title: "Delta: yes, no"}
        - id: "2"
          title: Canals
          domain: "2"
          sections:
            - id: "2.1"
              title: Locks
              topics:
                - {id: gate, title: Gate}
            - id: "2.2"
              title: Rules & "laws"
              topics:
                - {id: rules-and-laws, title: Rules & "laws"}

      """
    )
  }

  struct Case: CustomTestStringConvertible {
    let domains: [(section: String, domain: String)]
    let written: [String]
    var testDescription: String { "\(domains)" }
  }

  static let cases = [
    Case(domains: [], written: ["1 in 1", "2 in 2"]),
    Case(domains: [("1.1.1", "B")], written: ["1 in 1", "1.1.1 in B", "2 in 2"]),
    Case(domains: [("2", "A")], written: ["1 in 1", "2 in A"]),
    Case(domains: [("2.1", "A")], written: ["1 in 1", "2 in 2", "2.1 in A"]),
    Case(domains: [("2.1", "A"), ("2.2", "B")], written: ["1 in 1", "2.1 in A", "2.2 in B"]),
    Case(domains: [("1.1", "A"), ("1.1", "B")], written: ["1.1 in B", "2 in 2"]),
    Case(domains: [("9", "A")], written: ["1 in 1", "2 in 2"]),
  ]

  @Test(arguments: cases)
  func `a domain is written where it is set`(_ case: Case) {
    let text = Outline(reading: Self.notes.utf8).syllabusText(id: "w", domains: `case`.domains)
    var section = ""
    var written: [String] = []
    for line in text.split(separator: "\n") {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\"" })
      if words.starts(with: ["-", "id:"]) { section = String(words[2]) }
      if words.first == "domain:" { written.append("\(section) in \(words[1])") }
    }
    #expect(written == `case`.written)
  }

  @Test func `notes of nothing make an empty syllabus`() {
    let text = Outline(reading: []).syllabusText(id: "1.10")
    #expect(text == "format: 1\nsyllabus: \"1.10\"\nsections: []\n")
  }
}
