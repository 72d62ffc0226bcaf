import Diagnostics
import ItemBank

extension Rule {
  static let uncoveredTopic = Rule(
    "uncovered-topic",
    precision: .exact,
    isOnByDefault: false,
    summary: "No item measures a topic of the syllabus",
    finds: """
      A topic that no usable item has as its 'topic' or in 'also', and that the manifest does not \
      waive. It is reported at the topic's entry in the syllabus. Items with errors, drafts and \
      repeated items are not usable.
      """,
    matters: """
      Whoever practises with the bank alone meets the topic in the exam for the first time.
      """,
    instead: """
      An item about the topic. Where none is wanted, the topic with the reason under 'waived' in \
      the manifest. 'banklint coverage' shows all topics at once.
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
                - {id: danube, title: Danube}
                - ⟦{id: rhine, title: Rhine}⟧
          """
        ),
        .init(
          .items,
          """
          topic: 1/danube
          """
        )
      ),
      Example(
        .init(
          .manifest,
          """
          waived:
            - {topic: 1/rhine, reason: No exam asks for it.}
          """
        ),
        .init(
          .syllabus,
          """
          sections:
            - id: "1"
              title: Rivers
              domain: rivers
              topics:
                - {id: danube, title: Danube}
                - {id: rhine, title: Rhine}
          """
        ),
        .init(
          .items,
          """
          topic: 1/danube
          """
        )
      ),
    ],
    check: .coverage { bank in
      bank.topics(in: .uncovered).map { topic in
        Finding(
          "no item measures '\(topic.name)'",
          at: bank.place(of: topic),
          help: "write an item about it, or waive it in the manifest"
        )
      }
    }
  )
}
