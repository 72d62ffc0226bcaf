import Diagnostics

extension Outline {
  /// Writes the outline in the format of a syllabus, laid out as `banklint fmt` does.
  ///
  /// A part measures the domain of its own number. Each of `domains` sets another one for a
  /// section and everything under it; the last one given for a section counts.
  public func syllabusText(id: String, domains: [(section: String, domain: String)] = []) -> String
  {
    var writer = SyllabusWriter(
      domains: Dictionary(domains.map { ($0.section, $0.domain) }) { _, last in last }
    )
    writer.write(self, id: id)
    let file = LaidOutFile(SourceFile(path: "syllabus.yaml", text: writer.text))
    return String(decoding: file.new.bytes, as: UTF8.self)
  }
}

private struct SyllabusWriter {
  let domains: [String: String]
  var text = ""

  mutating func write(_ outline: Outline, id: String) {
    text += "format: 1\nsyllabus: \(yamlScalar(id))\n"
    text += outline.isEmpty ? "sections: []\n" : "sections:\n"
    for part in outline.sections { write(part, domain: domain(ofPart: part), indent: "  ") }
  }

  /// A part needs no domain where all its sections are given theirs.
  private func domain(ofPart part: Outline.Section) -> String? {
    if let domain = domains[part.id] { return domain }
    let isNeeded = !part.topics.isEmpty || part.sections.contains { domains[$0.id] == nil }
    return isNeeded ? String(Substring(part.id.utf8.prefix(while: \.isDigit))) : nil
  }

  private mutating func write(_ section: Outline.Section, domain: String?, indent: String) {
    text += "\(indent)- id: \(yamlScalar(section.id))\n"
    let inner = indent + "  "
    text += "\(inner)title: \(yamlScalar(section.title))\n"
    if let domain { text += "\(inner)domain: \(yamlScalar(domain))\n" }
    if !section.topics.isEmpty {
      text += "\(inner)topics:\n"
      for topic in section.topics { text += "\(inner)  - \(flow(topic))\n" }
    }
    if !section.sections.isEmpty {
      text += "\(inner)sections:\n"
      for child in section.sections {
        write(child, domain: domains[child.id], indent: inner + "  ")
      }
    }
  }

  private func flow(_ topic: Outline.Topic) -> String {
    var members = ["id: \(yamlScalar(topic.id))", "title: \(yamlScalar(topic.title))"]
    if !topic.aliases.isEmpty {
      members.append("aliases: [\(topic.aliases.map(yamlScalar).joined(separator: ", "))]")
    }
    return "{\(members.joined(separator: ", "))}"
  }
}
