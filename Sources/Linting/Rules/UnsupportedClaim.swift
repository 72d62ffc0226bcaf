import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let unsupportedClaim = Rule(
    "unsupported-claim",
    precision: .low,
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
      """
      # syllabus.yaml
      - {id: glacier, title: Glaciers}
      # items.yaml
      topic: ⟦1/glacier⟧
      stem: Which river flows through Vienna?
      """,
      """
      # syllabus.yaml
      - {id: danube, title: The upper Danube, aliases: [Ister]}
      # items.yaml
      topic: 1/danube
      stem: Which river did the Romans call Ister, where it flows through Vienna?
      options:
        - text: The first one
          key: true
        - text: The second one
      """,
    ],
    check: .loaded { bank in
      guard let syllabus = bank.profile?.syllabus else { return [] }
      let terms = TopicTerms(of: syllabus)
      let errors = ErrorPlaces(bank.diagnostics)
      var findings: [Finding] = []
      for item in bank.draft.items where !errors.touch(item.node) {
        let words = ClaimWords(of: item, in: bank.draft)
        for claim in [item.topic].compactMap({ $0 }) + item.also {
          guard let topic = terms[claim.string],
            !([topic.title] + topic.aliases).contains(where: words.support)
          else { continue }
          findings.append(
            Finding(
              "no word of \(item.name) has to do with '\(topic.title)'",
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

extension ClaimWords {
  /// The words of all that a candidate reads of an item.
  init(of item: ItemDraft, in bank: BankDraft) {
    self.init()
    if let stem = item.stem { add(stem) }
    if let study = item.caseStudy, let scenario = bank.caseStudies[study].scenario { add(scenario) }
    for option in item.options + item.prompts {
      for text in [option.text, option.rationale].compactMap({ $0 }) where text.isScalar {
        add(text)
      }
    }
  }
}

/// The topics of a syllabus by their full names.
private struct TopicTerms {
  private var topics: [Topic.Name: Topic] = [:]

  init(of syllabus: Syllabus) {
    for section in syllabus.allSections {
      for topic in section.topics { topics[section.id + "/" + topic.id] = topic }
    }
  }

  subscript(name: Topic.Name) -> Topic? { topics[name] }
}
