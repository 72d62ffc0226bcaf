public import Assessment

/// Fingerprints of the entries of a syllabus, by which a change is noticed.
///
/// An entry is the title of the section and the title and the aliases of the topic. Capitals, white
/// space, hyphens and the order of the aliases make no difference.
public struct TopicRevisions: Sendable {
  private var revisions: [Topic.Name: String] = [:]

  /// Takes the fingerprint of every topic.
  public init(of syllabus: Syllabus) {
    for section in syllabus.allSections {
      for topic in section.topics {
        revisions[section.id + "/" + topic.id] = Self.revision(of: topic, in: section)
      }
    }
  }

  /// The first eight hexadecimal digits of the SHA-256 of a topic's entry.
  public subscript(topic: Topic.Name) -> String? { revisions[topic] }

  private static func revision(of topic: Topic, in section: Syllabus.Section) -> String {
    let aliases = topic.aliases.map(normalized).sorted { $0.lexicographicallyPrecedes($1) }
    var digest = Digest()
    for text in [normalized(section.title), normalized(topic.title)] + aliases {
      digest.update(text)
      digest.update([0])
    }
    return String(digest.hexadecimal.prefix(8))
  }

  /// The lower-case words with one space between them.
  private static func normalized(_ text: String) -> [UInt8] {
    let words = text.utf8.split { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    return Array(
      words.map { word in
        word.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
      }.joined(separator: [UInt8(ascii: " ")])
    )
  }
}
