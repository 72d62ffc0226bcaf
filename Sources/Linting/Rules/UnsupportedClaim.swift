import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let unsupportedClaim = Rule(
    "unsupported-claim",
    precision: .medium,
    summary: "An item claims a topic that none of its words has to do with",
    finds: """
      A 'topic' or an 'also' of which no word stands in the item: none of the topic's title, of its \
      aliases, nor the initials of one, in the stem, the options, the rationales or the scenario. \
      Capitals, plurals, hyphens and different endings make no difference.
      """,
    matters: """
      Coverage counts the item for the topic. If it is about something else, the topic is not \
      covered and nobody sees it.
      """,
    instead: """
      The topic that the item is about; or the topic's own term in a rationale, which candidates \
      learn from; or an alias in the syllabus, where the item uses another name of the same thing.
      """,
    examples: [
      Example(
        .init(
          .syllabus,
          """
          sections:
            - id: "1"
              title: Rivers
              domain: rivers
              topics:
                - {id: glacier, title: Glaciers}
          """
        ),
        .init(
          .items,
          """
          topic: ⟦1/glacier⟧
          stem: Which river flows through Vienna?
          """
        )
      ),
      Example(
        .init(
          .syllabus,
          """
          sections:
            - id: "1"
              title: Rivers
              domain: rivers
              topics:
                - {id: danube, title: The upper Danube, aliases: [Ister]}
          """
        ),
        .init(
          .items,
          """
          topic: 1/danube
          stem: Which river did the Romans call Ister, where it flows through Vienna?
          options:
            - text: The first one
              key: true
            - text: The second one
          """
        )
      ),
    ],
    check: .loaded { bank in
      guard let syllabus = bank.profile?.syllabus else { return [] }
      var terms = TopicTerms(of: syllabus)
      let errors = ErrorPlaces(bank.diagnostics)
      var findings: [Finding] = []
      for item in bank.draft.items where !item.isUnwritten && !errors.touch(item.node) {
        for claim in [item.topic].compactMap({ $0 }) + item.also {
          guard let (title, term) = terms.term(of: claim.string),
            !item.hasText(of: bank.draft, where: term.isBorneOut)
          else { continue }
          findings.append(
            Finding(
              "no word of \(item.name) has to do with '\(title)'",
              at: claim.range,
              help: "name the topic that it is about, or the term in a rationale"
            )
          )
        }
      }
      return findings
    }
  )
}

extension ItemDraft {
  /// Whether some text that a candidate reads passes a test; those where terms stand come first.
  fileprivate func hasText(of bank: BankDraft, where passes: (Node) -> Bool) -> Bool {
    if let stem, passes(stem) { return true }
    for option in options + prompts {
      if let text = option.text, passes(text) { return true }
      if let rationale = option.rationale, rationale.isScalar, passes(rationale) { return true }
    }
    return caseStudy.flatMap { bank.caseStudies[$0].scenario }.map(passes) ?? false
  }
}

/// The topics of a syllabus by their full names, taken apart when they are first claimed.
private struct TopicTerms {
  private var topics: [Topic.Name: Topic] = [:]
  private var terms: [Topic.Name: ClaimTerm] = [:]

  init(of syllabus: Syllabus) {
    for section in syllabus.allSections {
      for topic in section.topics { topics[section.id + "/" + topic.id] = topic }
    }
  }

  mutating func term(of name: Topic.Name) -> (title: String, term: ClaimTerm)? {
    guard let topic = topics[name] else { return nil }
    let term = terms[name] ?? ClaimTerm(topic)
    terms[name] = term
    return (topic.title, term)
  }
}
