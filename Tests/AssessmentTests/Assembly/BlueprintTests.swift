import Assessment
import Testing

@Suite struct `Making a blueprint` {
  @Test func `scored and unscored items are apportioned each by the weights`() {
    let blueprint = Blueprint(of: .practitioner(scored: 50, unscored: 15))
    #expect(blueprint.sections.map(\.index) == [0])
    #expect(blueprint.sections[0].quotas.map(\.domain) == ["1", "2", "3", "4", "5"])
    #expect(blueprint.sections[0].quotas.map(\.scored) == [10, 12, 14, 7, 7])
    #expect(blueprint.sections[0].quotas.map(\.unscored) == [3, 4, 4, 2, 2])
    #expect(blueprint.total(of: "3") == 18)
    #expect(blueprint.total(of: "6") == 0)
  }

  @Test func `a section takes the weights of its domains in proportion to each other`() {
    let profile = ExamProfile.specimen(
      weights: [("a", 50), ("b", 30), ("c", 20)],
      sections: [
        .specimen("first", scored: 10, domains: ["c", "b"]),
        .specimen("second", scored: 7, unscored: 3, domains: ["a", "b"]),
      ]
    )
    let blueprint = Blueprint(of: profile)
    #expect(
      blueprint.sections.map { $0.quotas.map { [$0.scored, $0.unscored] } }
        == [[[4, 0], [6, 0]], [[4, 2], [3, 1]]]
    )
    #expect(blueprint.total(of: "b") == 10)
  }

  @Test func `a section draws from domains of its profile`() async {
    await #expect(processExitsWith: .failure) {
      _ = Blueprint(
        of: .specimen(weights: [("1", 100)], sections: [.specimen(scored: 1, domains: ["2"])])
      )
    }
  }
}
