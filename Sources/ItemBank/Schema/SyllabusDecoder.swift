import Assessment
import Diagnostics
import YAML

/// Reads a syllabus: sections, their domains, and the topics below them.
struct SyllabusDecoder {
  var findings = Findings()
  private var sectionNames: [Node] = []
  /// Where the entry of each topic stands.
  private(set) var topicPlaces: [Topic.Name: SourceRange] = [:]

  init() {}

  /// The syllabus, without the parts that cannot be read, and where each topic stands.
  mutating func decode(_ root: Node) -> Syllabus? {
    guard let fields = findings.fields(of: root, SyllabusKey.self) else { return nil }
    findings.format(fields[.format], of: root)
    let id = findings.required(fields, .syllabus, in: "a syllabus") { $0.name($1, "'syllabus'") }
    let nodes = findings.required(fields, .sections, in: "a syllabus") {
      $0.list($1, "'sections'")
    }
    let sections = (nodes ?? []).compactMap { section($0, domain: nil, isFromNotes: true) }
    findings.reportRepeated(sectionNames, "section", rule: "duplicate-id")
    guard let id else { return nil }
    return Syllabus(id: id.string, sections: sections)
  }

  private mutating func section(
    _ node: Node,
    domain: Domain.ID?,
    isFromNotes: Bool
  ) -> Syllabus.Section? {
    let owner = "a section of a syllabus"
    guard let fields = findings.fields(of: node, SyllabusSectionKey.self) else { return nil }
    let id = findings.required(fields, .id, in: owner) { $0.sectionNumber($1, "'id'") }
    let title = findings.required(fields, .title, in: owner) { $0.text($1, "'title'") }
    if let id { sectionNames.append(id) }
    let source = fields[.source].flatMap { findings.text($0, "'source'") }
    let isFromNotes = isFromNotes && source == nil
    let domain = fields[.domain].flatMap { findings.text($0, "'domain'") }?.string ?? domain
    let topics = fields[.topics].flatMap { findings.list($0, "'topics'") } ?? []
    let sections = fields[.sections].flatMap { findings.list($0, "'sections'") } ?? []
    if let id, domain == nil && !topics.isEmpty {
      findings.error(
        "missing-key",
        "section '\(id.string)' has topics and no domain",
        at: id,
        help: "give it a 'domain', or one of the sections around it"
      )
    }
    let decodedTopics = self.topics(topics, of: id)
    let decodedSections = sections.compactMap {
      section($0, domain: domain, isFromNotes: isFromNotes)
    }
    guard let id, let title else { return nil }
    return Syllabus.Section(
      id: id.string,
      title: title.string,
      domain: domain,
      isFromNotes: isFromNotes,
      topics: decodedTopics,
      sections: decodedSections
    )
  }

  private mutating func topics(_ nodes: [Node], of section: Node?) -> [Topic] {
    var names: [Node] = []
    let topics = nodes.compactMap { node -> Topic? in
      guard let fields = findings.fields(of: node, TopicKey.self) else { return nil }
      let id = findings.required(fields, .id, in: "a topic") { $0.name($1, "'id'") }
      let title = findings.required(fields, .title, in: "a topic") { $0.text($1, "'title'") }
      let aliases = fields[.aliases].map { findings.texts($0, "'aliases'", each: "an alias") }
      guard let id, let title else { return nil }
      names.append(id)
      if let section { topicPlaces[section.string + "/" + id.string] = node.range }
      return Topic(id: id.string, title: title.string, aliases: (aliases ?? []).map(\.string))
    }
    findings.reportRepeated(names, "topic", rule: "duplicate-id")
    return topics
  }
}
