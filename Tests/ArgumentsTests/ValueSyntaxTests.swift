import Arguments
import Testing

@Suite struct `Reading durations` {
  @Test(
    arguments: [
      ("90m", .seconds(5400)), ("1h30m", .seconds(5400)), ("45s", .seconds(45)),
      ("2h", .seconds(7200)), ("500ms", .milliseconds(500)), ("0s", .zero),
      ("1h1m1s1ms", .milliseconds(3_661_001)), ("1h5ms", .milliseconds(3_600_005)),
      ("100000m", .seconds(6_000_000)), ("9223372036854775807ms", .milliseconds(Int64.max)),
    ] as [(String, Duration)]
  )
  func `with units`(word: String, duration: Duration) {
    #expect(ValueSyntax.duration("T").parse(word) == duration)
  }

  @Test(arguments: [
    "", "90", "m", "h30m", "1h30", "30m1h", "1m1m", "1d", "1H", "1.5h", "-1m", "+1m", " 1m", "1m ",
    "1 m", "٣m", "9223372036854775808ms", "9223372036854775807s", "2562047788015h13m",
  ])
  func `that are none`(word: String) {
    #expect(ValueSyntax.duration("T").parse(word) == nil)
  }

  @Test(arguments: [("90", "90m"), ("1h30", "1h30m"), ("abc", nil), ("9h9h", nil), ("", nil)])
  func `a number without its unit is asked about`(word: String, suggestion: String?) {
    #expect(ValueSyntax.duration("T").suggestion(word) == suggestion)
  }

  @Test(arguments: ["1h30m", "45s", "500ms", "1h5ms", "0s", "2562047788015h12m55s807ms"])
  func `what is written reads as itself`(word: String) throws {
    let syntax = ValueSyntax.duration("T")
    let duration = try #require(syntax.parse(word))
    #expect(syntax.spelling(duration) == word)
  }
}

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
