import Diagnostics
import ItemBank

extension Rule {
  static let thinTopic = Rule(
    "thin-topic",
    precision: .exact,
    isOnByDefault: false,
    summary: "No item has a topic of the syllabus as its own",
    finds: """
      A topic that usable items name in 'also' only. It is reported at the topic's entry in the \
      syllabus. How many items a topic needs is asked by 'banklint coverage --min-items'.
      """,
    matters: """
      An item that needs the topic besides another one measures mostly the other one: nobody can \
      tell from the answer whether the topic itself is known.
      """,
    instead: """
      An item with the topic as its 'topic', or the topic with the reason under 'waived' in the \
      manifest.
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
                - ⟦{id: vienna, title: Vienna}⟧
          """
        ),
        .init(
          .items,
          """
          topic: 1/danube
          also: [1/vienna]
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
          """
        )
      ),
    ],
    check: .coverage { bank in
      bank.topics(in: .thin).map { topic in
        Finding(
          "no item has '\(topic.name)' as its own topic",
          at: bank.place(of: topic),
          help: "write an item about it; '\(topic.secondary[0])' only needs it as well"
        )
      }
    }
  )
}
