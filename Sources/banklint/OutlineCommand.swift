import Arguments
import Assessment
import Diagnostics
import ItemBank
import Linting
import Typesetting

/// `banklint outline`: from study notes to a syllabus, or what differs between the two.
enum OutlineCommand {
  static let notes = Parameter.operand(.file("NOTES"), help: "The study notes")
  static let id = Parameter.option(
    "id",
    .slug("NAME"),
    default: "notes",
    help: "The name of the syllabus that is written"
  )
  static let domains = Parameter.repeatableOption(
    "domain",
    ValueSyntax<DomainAssignment>(
      "SECTION=DOMAIN",
      expectation: "the number of a section and a domain, such as 6.1=1",
      parse: DomainAssignment.init
    ),
    help: "Puts a section and those below it into a domain; else the number of a part is its domain"
  )
  static let against = Parameter.option(
    "against",
    .file("SYLLABUS"),
    help: "Compares the notes with this syllabus instead of writing one"
  )
  static let command = Command(
    "outline",
    summary: "Reads study notes and writes a syllabus",
    discussion: [
      "Numbered headings become sections, and bullets with bold terms topics: '- **Term:** text',"
        + " '- **Term**: text' or '- **Term** - text'. Slips in the numbering such as '1. 2.' or"
        + " '4.1.7,' are read as they are meant. A section without terms becomes a topic itself."
    ],
    parameters: [notes, id, domains, against],
    exclusions: [[id, against], [domains, against]],
    examples: [
      .init("banklint outline notes.txt --domain 6=1 > syllabus.yaml", "Writes a syllabus"),
      .init(
        "banklint outline notes.txt --against Profiles/x/syllabus.yaml",
        "Tells what the notes have gained or lost"
      ),
    ]
  )

  /// A section of the notes and the domain that it belongs to.
  struct DomainAssignment: Sendable {
    let section: String
    let domain: String

    init?(_ word: String) {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
      section = String(parts[0])
      domain = String(parts[1])
    }
  }

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let path = invocation[notes]
    let outline = Outline(reading: try source(at: path).bytes)
    guard !outline.isEmpty else {
      Console.remark("'\(path)' has no numbered headings and so no outline")
      return 1
    }
    if let syllabusPath = invocation[against] {
      return try compare(outline, of: path, with: try source(at: syllabusPath))
    }
    let domains = invocation[domains].map { (section: $0.section, domain: $0.domain) }
    let sections = outline.allSections.map(\.id)
    for section in domains.map(\.section) where !sections.contains(section) {
      throw Stop("'\(path)' has no section '\(section)', which --domain puts into a domain")
    }
    try Console.show(outline.syllabusText(id: invocation[id], domains: domains))
    return 0
  }

  private static func compare(
    _ outline: Outline,
    of notes: String,
    with source: SourceFile
  ) throws(Stop) -> Int32 {
    let (syllabus, mistakes) = loadSyllabus(from: source)
    guard let syllabus else {
      Console.showMistakes(mistakes)
      Console.remark("'\(source.path)' has errors; the notes are compared with it once it has none")
      return 1
    }
    let differences = outline.differences(from: syllabus)
    for difference in differences {
      let place = difference.line.map { "\(notes):\($0)" } ?? source.path
      try Console.show(visible("\(place): \(difference.message)") + "\n")
    }
    let sections = syllabus.allSections.filter(\.isFromNotes)
    let topics = sections.reduce(0) { $0 + $1.topics.count }
    let size = "\(sections.count) sections, \(topics) topics"
    let count = differences.count
    try Console.show(
      count == 0
        ? "no difference (\(size))\n"
        : "\(count) difference\(count == 1 ? "" : "s") (\(size))\n"
    )
    return count == 0 ? 0 : 1
  }

  private static func source(at path: String) throws(Stop) -> SourceFile {
    do throws(FileError) {
      return try FileSystem.source(at: path)
    } catch {
      throw Stop("\(error)")
    }
  }
}
