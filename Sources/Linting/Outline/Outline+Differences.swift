public import Assessment

extension Outline {
  /// One place where a syllabus and the notes disagree.
  public struct Difference: Hashable, Sendable {
    /// What disagrees, without a full stop.
    public let message: String
    /// The line of the notes, counted from 1; nil where only the syllabus has it.
    public let line: Int?
  }

  /// Lists where a syllabus strays from the notes, in their order.
  ///
  /// Titles and aliases may be improved by hand, so a section's title only may not bring in words
  /// that its heading lacks. Sections that are not from the notes are left out of account.
  public func differences(from syllabus: Syllabus) -> [Difference] {
    var comparison = Comparison()
    comparison.compare(sections, with: syllabus.sections)
    return comparison.differences
  }
}

private struct Comparison {
  var differences: [Outline.Difference] = []

  /// A section or topic of the notes under the name that messages use.
  struct Entry {
    let name: String
    let line: Int
  }

  mutating func compare(_ noted: [Outline.Section], with listed: [Syllabus.Section]) {
    let listed = listed.filter(\.isFromNotes)
    compare(
      noted.map { Entry(name: "section \($0.id)", line: $0.line) },
      with: listed.map { "section \($0.id)" }
    )
    let listedByID = Dictionary(listed.map { ($0.id, $0) }) { first, _ in first }
    for section in noted {
      guard let counterpart = listedByID[section.id] else { continue }
      compareTitle(of: section, with: counterpart.title)
      compare(
        section.topics.map { Entry(name: "topic \(section.id)/\($0.id)", line: $0.line) },
        with: counterpart.topics.map { "topic \(section.id)/\($0.id)" }
      )
      compare(section.sections, with: counterpart.sections)
    }
  }

  private mutating func compare(_ noted: [Entry], with listed: [String]) {
    let notedNames = Set(noted.map(\.name))
    let listedNames = Set(listed)
    for entry in noted where !listedNames.contains(entry.name) {
      report("\(entry.name) is in the notes but not in the syllabus", line: entry.line)
    }
    for name in listed where !notedNames.contains(name) {
      report("\(name) is in the syllabus but not in the notes", line: nil)
    }
    let inNotes = noted.filter { listedNames.contains($0.name) }
    let inSyllabus = listed.filter(notedNames.contains)
    if let (entry, name) = zip(inNotes, inSyllabus).first(where: { $0.name != $1 }) {
      report("\(name) is in the syllabus where the notes have \(entry.name)", line: entry.line)
    }
  }

  private mutating func compareTitle(of section: Outline.Section, with title: String) {
    let known = Set(words(of: section.heading))
    guard let stray = words(of: title).first(where: { !known.contains($0) }) else { return }
    report(
      "section \(section.id) is titled '\(title)', but '\(section.heading)' has no '\(stray)'",
      line: section.line
    )
  }

  private func words(of text: String) -> [String] {
    text.lowercased().utf8
      .split { !($0.isLowercase || $0.isDigit || $0 >= 0x80) }
      .map { String(Substring($0)) }
  }

  private mutating func report(_ message: String, line: Int?) {
    differences.append(Outline.Difference(message: message, line: line))
  }
}
