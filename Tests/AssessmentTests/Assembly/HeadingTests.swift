import Assessment
import Testing

@Suite struct `Titles of what an exam measures` {
  static let syllabus = Syllabus(
    id: "s",
    sections: [
      Syllabus.Section(
        id: "1",
        title: "Land",
        domain: "1",
        topics: [Topic(id: "river", title: "River")],
        sections: [
          Syllabus.Section(
            id: "1.1",
            title: "Hills",
            domain: "1",
            topics: [Topic(id: "topic", title: "Topic"), Topic(id: "peak", title: "Peak")]
          )
        ]
      ),
      Syllabus.Section(id: "1.10", title: "Not it", domain: "1"),
      Syllabus.Section(id: "2", title: "Sea", domain: "2"),
    ]
  )

  @Test func `are those of its topics and of the sections around them`() {
    let exam = SmallExam.exam([SmallExam.Place()]).titled(by: Self.syllabus)
    #expect(exam.headings?.map(\.name) == ["1", "1.1", "1.1/topic"])
    #expect(exam.headings?.map(\.title) == ["Land", "Hills", "Topic"])
    #expect(exam.title(of: "1.1/topic") == "Topic")
    #expect(exam.title(of: "1.1/peak") == nil)
    #expect(SmallExam.twoItems.title(of: "1.1") == nil)
  }

  @Test(arguments: [
    ("3.1.3/search", ["3", "3.1", "3.1.3"]), ("1/river", ["1"]), ("1", ["1"]), ("", [""]),
  ])
  func `name the sections around a topic`(name: String, sections: [String]) {
    #expect(Topic.sections(around: name) == sections)
  }
}
