import Testing

@testable import Assessment

enum MasterySpecimen {
  static let syllabus = Syllabus(
    id: "notes",
    sections: [
      .init(
        id: "1",
        title: "One",
        domain: "1",
        sections: [
          .init(
            id: "1.1",
            title: "First",
            domain: "1",
            topics: ["a", "b", "c", "d"].map { Topic(id: $0, title: $0.uppercased()) }
          ),
          .init(id: "1.2", title: "Second", domain: "1", topics: [Topic(id: "e", title: "E")]),
        ]
      )
    ]
  )
  static let profile = ExamProfile.specimen(
    weights: [("1", 50), ("2", 50)],
    sections: [.specimen(scored: 2, domains: ["1", "2"])]
  )
}

@Suite struct `Mastery of topics` {
  private func mastery(_ encounters: [Encounter]) -> Mastery {
    Mastery(of: History(encounters), in: MasterySpecimen.syllabus, for: MasterySpecimen.profile)
  }

  @Test func `counts each item once, by its last grade`() throws {
    let mastery = mastery([
      .specimen("one", .incorrect), .specimen("one", .correct, attempt: 2, day: 1),
      .specimen("one", nil, attempt: 3, day: 2), .specimen("two", .omitted),
      .specimen("three", .correct, topic: "1.2/e"),
      .specimen("gone", .correct, topic: "9/removed", domain: "2"),
    ])
    #expect(mastery.domains.map(\.id) == ["1", "2"])
    #expect(mastery.domains.map(\.answered) == [3, 1])
    #expect(mastery.domains.map(\.correct) == [2, 1])
    #expect(mastery.sections.map(\.id) == ["1.1", "1.2"])
    #expect(mastery.sections.map(\.answered) == [2, 1])
    #expect(mastery.topics.map(\.id) == ["1.1/a", "1.1/b", "1.1/c", "1.1/d", "1.2/e"])
    let topic = try #require(mastery.topics.first)
    #expect((topic.answered, topic.correct) == (2, 1))
    #expect(abs(topic.share - 0.5) < 1e-12)
    #expect(abs(topic.risk - 0.747684212266) < 1e-9)
  }

  @Test func `puts topics in the order of what few answers really tell`() {
    let mastery = mastery([
      .specimen("a1", .incorrect, topic: "1.1/a"),
      .specimen("b1", .incorrect, topic: "1.1/b"), .specimen("b2", .correct, topic: "1.1/b"),
      .specimen("c1", .correct, topic: "1.1/c"),
      .specimen("e1", .incorrect, topic: "1.2/e"), .specimen("e2", .incorrect, topic: "1.2/e"),
    ])
    // Two misses of two, one of one, one of two, nothing known, one right of one.
    #expect(mastery.weakestTopics.map(\.id) == ["1.2/e", "1.1/a", "1.1/b", "1.1/d", "1.1/c"])
  }

  @Test func `of equal topics puts that of the weaker section first`() {
    let mastery = mastery([
      .specimen("a1", .incorrect, topic: "1.1/a"), .specimen("b1", .correct, topic: "1.1/b"),
      .specimen("c1", .correct, topic: "1.1/c"), .specimen("e1", .incorrect, topic: "1.2/e"),
    ])
    #expect(mastery.weakestTopics.prefix(2).map(\.id) == ["1.2/e", "1.1/a"])
  }

  @Test func `names places of the notes`() {
    #expect(MasterySpecimen.syllabus.place(of: "1.2/e") == "1.2 Second, E")
    #expect(MasterySpecimen.syllabus.place(of: "1.2/f") == "1.2 Second")
    #expect(MasterySpecimen.syllabus.place(of: "7/f") == "7/f")
  }
}
