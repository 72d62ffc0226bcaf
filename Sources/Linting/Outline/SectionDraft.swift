/// A section while it is being read: its terms are not yet named within it.
struct SectionDraft {
  let number: [Int]
  let id: String
  let heading: Text
  let line: Int

  private var terms: [Term] = []
  private var enclosing: [Enclosing] = []

  private struct Term {
    let name: TermName
    let parent: Int?
    let line: Int
  }

  /// A list entry that deeper entries would belong to, and its term if it has one.
  private struct Enclosing {
    let indentation: Int
    let term: Int?
  }

  init(number: [Int], id: String, heading: Text, line: Int) {
    self.number = number
    self.id = id
    self.heading = heading
    self.line = line
  }

  /// Adds a list entry, which defines a term or, being prose, only ends the lists beside it.
  mutating func add(_ name: TermName?, indentation: Int, line: Int) {
    while let last = enclosing.last, last.indentation >= indentation { enclosing.removeLast() }
    let parent = enclosing.last?.term
    enclosing.append(Enclosing(indentation: indentation, term: name == nil ? nil : terms.count))
    guard let name else { return }
    terms.append(Term(name: name, parent: parent, line: line))
  }

  /// Nests sections by their numbers: whatever extends a number goes under the one before it.
  static func nested(_ drafts: ArraySlice<SectionDraft>) -> [Outline.Section] {
    var sections: [Outline.Section] = []
    var rest = drafts
    while let draft = rest.popFirst() {
      let inside = rest.prefix {
        $0.number.count > draft.number.count && $0.number.starts(with: draft.number)
      }
      sections.append(draft.section(containing: nested(inside)))
      rest = rest[inside.endIndex...]
    }
    return sections
  }

  private func section(containing sections: [Outline.Section]) -> Outline.Section {
    let title = shortTitle(of: heading)
    return Outline.Section(
      id: id,
      heading: String(Substring(heading)),
      title: title,
      line: line,
      topics: terms.isEmpty && sections.isEmpty ? [ownTopic(titled: title)] : topics,
      sections: sections
    )
  }

  /// A part of the notes that names no term is measured as a whole.
  private func ownTopic(titled title: String) -> Outline.Topic {
    let name = TermName(Substring(title).utf8)
    return Outline.Topic(
      id: name.slug,
      title: name.title,
      aliases: name.aliases,
      line: line
    )
  }

  private var topics: [Outline.Topic] {
    let slugs = terms.map(\.name.slug)
    var uses: [String: Int] = [:]
    for slug in slugs { uses[slug, default: 0] += 1 }
    var taken: Set<String> = []
    return zip(terms, slugs).map { term, slug in
      var id = slug
      var title = term.name.title
      if let parent = term.parent, uses[slug, default: 0] > 1 || Self.labels.contains(slug) {
        id = "\(slugs[parent])-\(slug)"
        title = "\(terms[parent].name.title): \(title)"
      }
      return Outline.Topic(
        id: Self.unused(id, &taken),
        title: title,
        aliases: term.name.aliases,
        line: term.line
      )
    }
  }

  /// Names that say nothing without the term above them.
  private static let labels: Set = [
    "advantages", "benefits", "cons", "disadvantages", "examples", "limitations", "pros", "purpose",
  ]

  private static func unused(_ id: String, _ taken: inout Set<String>) -> String {
    var candidate = id
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }
}
