extension Exam {
  /// The title that a syllabus gives to a section or a topic.
  public struct Heading: Hashable, Sendable, Codable {
    /// The number of a section, or the full name of a topic.
    public let name: String
    /// Its title.
    public let title: String

    /// Titles a section or a topic.
    public init(name: String, title: String) {
      self.name = name
      self.title = title
    }
  }

  /// The exam with the titles of what its items measure, and of the sections around it.
  ///
  /// An attempt then tells what to read, even where the syllabus is gone.
  public func titled(by syllabus: Syllabus) -> Exam {
    let names = Set(items.flatMap { [$0.topic] + Topic.sections(around: $0.topic) })
    let headings = syllabus.allSections.flatMap { section in
      [Heading(name: section.id, title: section.title)]
        + section.topics.map { Heading(name: "\(section.id)/\($0.id)", title: $0.title) }
    }
    return Exam(
      profile: profile,
      form: form,
      items: items,
      scenarios: scenarios,
      sources: sources,
      avoided: avoided,
      headings: headings.filter { names.contains($0.name) }
    )
  }

  /// The title of a section or a topic, if it is known.
  public func title(of name: String) -> String? {
    headings?.first { $0.name == name }?.title
  }
}

extension Topic {
  /// The numbers of the sections that a topic lies in, the outermost first: `3`, `3.1`, `3.1.3`.
  public static func sections(around name: Name) -> [String] {
    let section = section(of: name).utf8
    let dots = section.indices.filter { section[$0] == UInt8(ascii: ".") }
    return (dots + [section.endIndex]).map { String(Substring(section[..<$0])) }
  }
}
