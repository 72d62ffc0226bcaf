/// What study notes teach: their numbered sections and the terms that each section defines.
public struct Outline: Hashable, Sendable {
  /// The parts, in the order of the notes.
  public let sections: [Section]

  /// Reads notes in UTF-8; bytes that are not become replacement characters.
  ///
  /// Terms above the first numbered heading belong to no section and are left out.
  public init(reading notes: some Collection<UInt8>) {
    var reader = OutlineReader()
    reader.read(String(decoding: notes, as: UTF8.self))
    sections = reader.sections
  }

  /// Whether the notes have no numbered heading at all.
  public var isEmpty: Bool { sections.isEmpty }

  /// All sections, each before those below it.
  public var allSections: [Section] { Self.flatten(sections) }

  private static func flatten(_ sections: [Section]) -> [Section] {
    sections.flatMap { [$0] + flatten($0.sections) }
  }
}

extension Outline {
  /// A numbered heading and what stands under it.
  public struct Section: Hashable, Sendable {
    /// The number without spaces and trailing dots; a number's second section is `6.1.7-2`.
    public let id: String
    /// The heading as written, without its number.
    public let heading: String
    /// The heading without an opening verb, article or closing full stop.
    public let title: String
    /// The line of the heading, counted from 1.
    public let line: Int
    /// The terms in their order, or the section itself where it has neither terms nor sections.
    public let topics: [Topic]
    /// The sections whose numbers extend this one.
    public let sections: [Section]
  }

  /// A term that the notes define.
  public struct Topic: Hashable, Sendable {
    /// A slug, unique within its section.
    public let id: String
    /// The term as written, without what it has in parentheses.
    public let title: String
    /// Other names of the same thing, such as its acronym.
    public let aliases: [String]
    /// The line of the term, counted from 1.
    public let line: Int
  }
}
