import Assessment
import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let staleWaiver = Rule(
    "stale-waiver",
    precision: .exact,
    summary: "A topic is waived and covered",
    finds: """
      A waiver in the manifest of a topic that usable items cover, or of a section whose topics are \
      all covered.
      """,
    matters: """
      The reason is no longer true, and if the items go one day, nobody is told that the topic is \
      uncovered again.
      """,
    instead: "The manifest without the waiver.",
    examples: [
      Example(
        .init(
          .manifest,
          """
          waived:
            - {topic: ⟦1/danube⟧, reason: Nobody has written an item yet.}
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
            - {topic: "1", reason: Half of it is no part of the exam.}
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
    check: .coverage { covered in
      let waivers = covered.bank.draft.manifest.waivers
      guard !waivers.isEmpty else { return [] }
      let names = Set(covered.topics(in: .covered).map(\.name))
      return waivers.compactMap { waiver in
        let topics = covered.syllabus.topics(waivedBy: waiver.topic.string)
        guard !topics.isEmpty, topics.allSatisfy(names.contains) else { return nil }
        return Finding(
          "'\(waiver.topic.string)' is waived, and items cover it",
          at: waiver.topic.range,
          help: "take the waiver out"
        )
      }
    }
  )
}

extension Syllabus {
  /// The full names of the topics that a waiver is of: of one, or of those in a section and below.
  func topics(waivedBy name: String) -> [Topic.Name] {
    func names(_ sections: [Section], isWaived: Bool) -> [Topic.Name] {
      sections.flatMap { section in
        let isWaived = isWaived || section.id == name
        return section.topics.map { section.id + "/" + $0.id }.filter { isWaived || $0 == name }
          + names(section.sections, isWaived: isWaived)
      }
    }
    return names(sections, isWaived: false)
  }
}
