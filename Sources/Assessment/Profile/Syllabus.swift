/// The topics that an exam is studied by, in the numbering of the notes they come from.
public struct Syllabus: Hashable, Sendable {
  /// The name that profiles refer to.
  public let id: String
  /// The parts, each with the sections below it.
  public let sections: [Section]

  /// Makes a syllabus of parts.
  public init(id: String, sections: [Section]) {
    self.id = id
    self.sections = sections
  }

  /// One numbered section.
  public struct Section: Hashable, Sendable {
    /// The number, such as `1.2.3`; unique in the syllabus.
    public let id: String
    /// A short title.
    public let title: String
    /// The domain of its topics, its own or that of the section around it.
    public let domain: Domain.ID?
    /// Whether the notes have it; a section can also be added from another source.
    public let isFromNotes: Bool
    /// The topics of the section itself.
    public let topics: [Topic]
    /// The sections below it.
    public let sections: [Section]

    /// Makes a section; `domain` is the one in force, inherited or its own.
    public init(
      id: String,
      title: String,
      domain: Domain.ID?,
      isFromNotes: Bool = true,
      topics: [Topic] = [],
      sections: [Section] = []
    ) {
      self.id = id
      self.title = title
      self.domain = domain
      self.isFromNotes = isFromNotes
      self.topics = topics
      self.sections = sections
    }
  }

  /// All sections, each before those below it.
  public var allSections: [Section] { Self.flatten(sections) }

  private static func flatten(_ sections: [Section]) -> [Section] {
    sections.flatMap { [$0] + flatten($0.sections) }
  }
}

/// One thing to know.
public struct Topic: Hashable, Sendable {
  /// The full name: the number of the section, a slash, the topic's own name.
  public typealias Name = String

  /// The topic's own name, unique in its section, such as `neural-network`.
  public let id: String
  /// The term itself.
  public let title: String
  /// Other names of the same thing.
  public let aliases: [String]

  /// Makes a topic.
  public init(id: String, title: String, aliases: [String] = []) {
    self.id = id
    self.title = title
    self.aliases = aliases
  }

  /// The number of the section in a full name; the whole name where it has no slash.
  public static func section(of name: Name) -> String {
    let bytes = name.utf8
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return name }
    return String(name[..<slash])
  }
}
