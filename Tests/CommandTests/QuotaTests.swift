import Foundation
import Testing

/// An exam of the proportions of a real one, with a bank that is made for the purpose.
@Suite struct `An exam of 50 scored and 15 unscored items` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    for (path, text) in GeneratedExam.files { try workplace.write(text, to: path) }
  }

  private func form(seed: UInt64) throws -> PrintedForm {
    try PrintedForm(
      workplace.run("mockexam form generated --seed \(seed) --format json --with-key").output
    )
  }

  @Test(arguments: [0, 1, 2, 42, 1_000_003, .max] as [UInt64])
  func `has every domain in its proportion and no item twice`(seed: UInt64) throws {
    let form = try form(seed: seed)
    #expect(form.seed == seed)
    #expect(form.items.count == 65)
    #expect(Set(form.items.map(\.id)).count == 65)
    func counts(ofScored isScored: Bool) -> [Int] {
      GeneratedExam.domains.map { domain in
        form.items.count { $0.scored == isScored && $0.domain == domain.id }
      }
    }
    #expect(counts(ofScored: true) == [10, 12, 14, 7, 7])
    #expect(counts(ofScored: false) == [3, 4, 4, 2, 2])
  }

  struct Case: CustomTestStringConvertible {
    /// How many scored items are right; nothing where no item has a response.
    let right: Int?
    let scaled: Int
    let outcome: String

    var testDescription: String { right.map { "\($0) right" } ?? "no response" }
  }

  @Test(arguments: [
    Case(right: 50, scaled: 1000, outcome: "pass"),
    Case(right: 35, scaled: 700, outcome: "pass"),
    Case(right: 34, scaled: 683, outcome: "fail"),
    Case(right: 0, scaled: 100, outcome: "fail"),
    Case(right: nil, scaled: 100, outcome: "fail"),
  ])
  func `is scored on the scale of its profile`(case: Case) throws {
    let form = try form(seed: 42)
    var responses: [String: PrintedForm.Key] = [:]
    var right = 0
    // Items that do not count are right throughout: they must change nothing.
    for item in form.items where `case`.right != nil {
      let isRight = !item.scored || right < `case`.right ?? 0
      if item.scored && isRight { right += 1 }
      responses[item.id] = isRight ? item.key : .options([item.wrongOption])
    }
    try workplace.write(responseFile(responses), to: "responses.json")
    let score = try PrintedScore(
      workplace.run(
        "mockexam grade generated --seed 42 --responses responses.json --format json"
      ).output
    )
    #expect(score.raw == PrintedScore.Raw(points: Double(`case`.right ?? 0), of: 50))
    #expect(score.scaled.estimate == `case`.scaled)
    #expect(score.outcome == `case`.outcome)
    let omitted = score.items.count { $0.status == "omitted" }
    #expect(omitted == (`case`.right == nil ? 65 : 0))
  }

  @Test func `can be drawn again without an item of the first form`() throws {
    let text = try workplace.run(
      "mockexam form generated --seed 7 --count 2 --format json --with-key"
    ).output
    let forms = try JSONDecoder().decode([PrintedForm].self, from: Data(text.utf8))
    #expect(forms.count == 2)
    #expect(Set(forms.flatMap(\.items).map(\.id)).count == 130)
  }
}

extension PrintedForm.Item {
  fileprivate var wrongOption: String {
    guard case .options(let names) = key else { return "" }
    return options.first { !names.contains($0.id) }?.id ?? ""
  }
}

/// A profile with the weights of the exam that the project began with, and three times the items.
enum GeneratedExam {
  static let domains: [(id: String, weight: Int)] = [
    ("1", 20), ("2", 24), ("3", 28), ("4", 14), ("5", 14),
  ]

  static var files: [(path: String, text: String)] {
    [
      ("Profiles/generated/profile.yaml", profile),
      ("Profiles/generated/syllabus.yaml", syllabus),
      ("Banks/generated/bank.yaml", manifest),
    ] + domains.map { ("Banks/generated/\($0.id).yaml", items(of: $0.id)) }
  }

  private static let manifest = """
    format: 1
    bank: generated
    title: Generated bank
    profile: generated

    """

  private static var profile: String {
    """
    format: 1
    profile: generated
    title: Generated exam
    syllabus: syllabus.yaml
    time: 90m
    items: {scored: 50, unscored: 15}
    domains:
    \(domains.map { "  - {id: \"\($0.id)\", title: Domain \($0.id), weight: \($0.weight)}" }
      .joined(separator: "\n"))
    types:
      multiple-choice: {options: 4}
    scoring: {scale: [100, 1000], pass: 700, assumed-raw-cut: 0.70}

    """
  }

  private static var syllabus: String {
    let sections = domains.map { domain in
      "  - {id: \"\(domain.id)\", title: Part \(domain.id), domain: \"\(domain.id)\", topics: ["
        + (0..<8).map { "{id: t\($0), title: Topic \($0)}" }.joined(separator: ", ") + "]}\n"
    }
    return "format: 1\nsyllabus: generated\nsections:\n" + sections.joined()
  }

  private static func items(of domain: String) -> String {
    let items = (0..<60).map { number in
      """
        - id: item-\(domain)-\(number)
          topic: \(domain)/t\(number % 8)
          type: multiple-choice
          level: remember
          difficulty: easy
          stem: Which number is \(number)?
          options:
            - {text: Number \(number), key: true, rationale: It is this one.}
            - {text: Number \(number + 1), rationale: It is one more.}
            - {text: Number \(number + 2), rationale: It is two more.}
            - {text: Number \(number + 3), rationale: It is three more.}

      """
    }
    return "format: 1\nitems:\n" + items.joined()
  }
}
