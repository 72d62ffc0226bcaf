import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let suspectLink = Rule(
    "suspect-link",
    precision: .exact,
    summary: "The entry of a topic has changed since the item was held against it",
    finds: """
      An item whose 'topic-revision' is not the fingerprint of its topic's entry in the syllabus: \
      the title of the topic, its aliases and the title of its section. Items without the key are \
      left alone.
      """,
    matters: "An item about what the entry said before may miss what it says now.",
    instead: """
      The item, looked at again and mended where the topic means something else now. Then 'banklint \
      coverage BANK --accept ITEM' writes the new fingerprint.
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
                - {id: danube, title: The lower Danube}
          """
        ),
        .init(
          .items,
          """
          topic: 1/danube
          topic-revision: ⟦00c0ffee⟧
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
                - {id: danube, title: Danube}
          """
        ),
        .init(
          .items,
          """
          topic: 1/danube
          topic-revision: 0828a9a4
          """
        )
      ),
    ],
    check: .loaded { bank in
      guard let syllabus = bank.profile?.syllabus else { return [] }
      var revisions: TopicRevisions?
      return bank.draft.items.compactMap { item in
        guard let accepted = item.topicRevision, let topic = item.topic?.string else { return nil }
        let known = revisions ?? TopicRevisions(of: syllabus)
        revisions = known
        guard let revision = known[topic], revision != accepted.string else { return nil }
        let id = item.id.map { " \($0.string)" } ?? ""
        return Finding(
          "the entry of '\(topic)' has changed since \(item.name) was held against it",
          at: accepted.range,
          help: "look at the item again, then run 'banklint coverage BANK --accept\(id)'"
        )
      }
    }
  )
}
