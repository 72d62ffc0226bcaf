import Testing

/// Mock exams in a row, as a candidate sits them.
@Suite struct `Mock exams in a row` {
  @Test func `share no item while the bank has others, and say when they must`() throws {
    let workplace = try Workplace()
    for (path, text) in GeneratedExam.files { try workplace.write(text, to: path) }
    var seen: Set<String> = []
    var count = 0
    var remarks: [String] = []
    for number in 1...3 {
      let sat = try workplace.run("mockexam take generated")
      #expect(sat.status == 0)
      let score = try PrintedScore(
        workplace.run("mockexam report \(number) --format json").output
      )
      let items = Set(score.items.map(\.id))
      count += items.count
      if sat.errors.isEmpty { #expect(seen.isDisjoint(with: items), "mock \(number)") }
      remarks.append(sat.errors)
      seen.formUnion(items)
    }
    #expect(count == 195)
    #expect(remarks[0] == "" && remarks[1] == "")
    let progress = try workplace.run("mockexam progress")
    #expect(progress.status == 0)
    for domain in GeneratedExam.domains { #expect(progress.output.contains("\n\(domain.id) ")) }
  }

  @Test func `are the form of a seed that is given, whatever came before`() throws {
    let workplace = try Workplace.withExam()
    let form = try PrintedForm(
      workplace.run("mockexam form tiny --seed 3 --format json --with-key").output
    )
    for number in 1...2 {
      let sat = try workplace.run("mockexam take tiny --seed 3")
      #expect(sat.errors == "")
      let score = try PrintedScore(
        workplace.run("mockexam report \(number) --format json").output
      )
      #expect(score.items.map(\.id) == form.items.map(\.id))
    }
  }
}
