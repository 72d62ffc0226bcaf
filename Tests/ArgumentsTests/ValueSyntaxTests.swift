import Arguments
import Testing

@Suite struct `Reading values` {
  @Test func `decimals have a range and no exponent`() {
    let syntax = ValueSyntax.decimal("X", in: -1...2.5)
    #expect(syntax.expectation == "a number from -1 to 2.5")
    #expect(["-1", "0", "-0.5", "2.50"].map(syntax.parse) == [-1, 0, -0.5, 2.5])
    #expect(["-1.01", "2.51", "1e0", "1%"].map(syntax.parse) == [nil, nil, nil, nil])
    #expect(syntax.spelling(2) == "2")
  }

  @Test func `a long list of choices is not recited`() {
    let rules = (1...20).map { "rule-number-\($0)" }
    let syntax = ValueSyntax.choice("RULE", among: rules)
    #expect(syntax.expectation == "a known rule")
    #expect(syntax.completion == .words(rules))
    #expect(syntax.suggestion("rule-nubmer-7") == "rule-number-7")
    #expect(syntax.parse("rule-number-7") == "rule-number-7")
    #expect(syntax.parse("rule-number-0") == nil)
  }

  @Test func `a program can bring its own syntax`() throws {
    let factor = ValueSyntax<Int>("FACTOR", expectation: "a factor such as x2") { word in
      word.hasPrefix("x") ? Int(word.dropFirst()) : nil
    }
    let zoom = Parameter.option("zoom", factor, default: 1, help: "Enlarges the screen")
    let command = Command("show", summary: "Shows", parameters: [zoom])
    let program = Program("p", version: "1", summary: "Shows things", commands: [command])
    guard case .run(let invocation) = try program.parse(["show", "--zoom", "x3"]) else {
      Issue.record("not an invocation")
      return
    }
    #expect(invocation[zoom] == 3)
    #expect(throws: UsageError.self) { try program.parse(["show", "--zoom", "3"]) }
  }
}
