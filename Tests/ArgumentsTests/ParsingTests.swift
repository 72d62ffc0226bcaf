import Arguments
import TestSupport
import Testing

@Suite struct `Reading words` {
  struct Case: CustomTestStringConvertible {
    let words: String
    let reading: String
    var testDescription: String { words }

    init(_ words: String, _ reading: String) {
      self.words = words
      self.reading = reading
    }
  }

  @Test(arguments: [
    Case("take", "take aif-c01 time=1h30m"),
    Case("take b", "take b time=1h30m"),
    Case("take -", "take - time=1h30m"),
    Case("take --seed 7", "take aif-c01 seed=7 time=1h30m"),
    Case(
      "take --seed=18446744073709551615 b",
      "take b seed=18446744073709551615 time=1h30m"
    ),
    Case("take -s 7", "take aif-c01 seed=7 time=1h30m"),
    Case("take -s7", "take aif-c01 seed=7 time=1h30m"),
    Case("take -s=7", "take aif-c01 seed=7 time=1h30m"),
    Case("take b --items 1 --time 45s", "take b items=1 time=45s"),
    Case("take --items 1000", "take aif-c01 items=1000 time=1h30m"),
    Case("take --bank x --bank=y b --bank -", "take b time=1h30m banks=x,y,-"),
    Case("take --bank=--plain", "take aif-c01 time=1h30m banks=--plain"),
    Case("take --bank=a=b", "take aif-c01 time=1h30m banks=a=b"),
    Case("take --plain --plain", "take aif-c01 time=1h30m plain"),
    Case("take -pq", "take aif-c01 time=1h30m plain quiet"),
    Case("take -pqs7 b", "take b seed=7 time=1h30m plain quiet"),
    Case("take -ps 7 b", "take b seed=7 time=1h30m plain"),
    Case("take -- --plain", "take --plain time=1h30m"),
    Case("take --weak", "take aif-c01 time=1h30m weak"),
  ])
  func `of a command with options`(example: Case) throws {
    #expect(try read(example.words, Sample.exam) == example.reading)
  }

  @Test(arguments: [
    Case("", "check  format=text"),
    Case("check", "check  format=text"),
    Case("Banks/x", "check Banks/x format=text"),
    Case("a check b", "check a,check,b format=text"),
    Case("--format json a -q b", "check a,b format=json quiet"),
    Case("-fhtml", "check  format=html"),
    Case("a -- -q --help -- check", "check a,-q,--help,--,check format=text"),
    Case("-- new", "check new format=text"),
    Case("- -", "check -,- format=text"),
    Case("new item", "new item"),
    Case("new bank 1.1/x", "new bank 1.1/x"),
  ])
  func `with a default command`(example: Case) throws {
    #expect(try read(example.words, Sample.lint) == example.reading)
  }

  @Test(arguments: [
    Case("grade f --responses r", "grade f responses=r format=text"),
    Case("grade f --responses r --cut 70", "grade f responses=r format=text cut=70.0"),
    Case("grade f --responses r --cut 92.5%", "grade f responses=r format=text cut=92.5"),
    Case("grade f --responses r --cut 0", "grade f responses=r format=text cut=0.0"),
    Case("grade f --responses r --store d", "grade f responses=r format=text store=d"),
  ])
  func `with a required option`(example: Case) throws {
    #expect(try read(example.words, Sample.exam) == example.reading)
  }

  @Test(arguments: [
    Case("--help", "help"),
    Case("-h", "help"),
    Case("help", "help"),
    Case("--help take", "help"),
    Case("take --help", "help take"),
    Case("take --sede 1 b c -h", "help take"),
    Case("help take", "help take"),
    Case("help help", "help help"),
    Case("help --help", "help help"),
    Case("tkae --help", "help"),
    Case("--version", "version"),
    Case("take --version", "version"),
    Case("take --version --help", "help take"),
    Case("completions zsh", "completions zsh"),
    Case("manual", "manual"),
  ])
  func `that ask for a page`(example: Case) throws {
    #expect(try read(example.words, Sample.exam) == example.reading)
  }

  @Test(arguments: [
    Case("", "missing command"),
    Case("tkae", "unknown command 'tkae'; did you mean 'take'?"),
    Case("zzzz", "unknown command 'zzzz'"),
    Case("--plain take", "option '--plain' must come after the command"),
    Case("-- take", "option '--' must come after the command"),
    Case("help tkae", "unknown command 'tkae'; did you mean 'take'?"),
    Case("help take grade", "unexpected operand 'grade'"),
    Case("completions fihs", "SHELL takes bash, zsh or fish, not 'fihs'; did you mean 'fish'?"),
    Case("completions", "missing SHELL"),
    Case("take --sede 1", "unknown option '--sede'; did you mean '--seed'?"),
    Case("take --hlep", "unknown option '--hlep'; did you mean '--help'?"),
    Case("take --zzz=1", "unknown option '--zzz'"),
    Case("take -z", "unknown option '-z'"),
    Case("take -pz", "unknown option '-z'"),
    Case("take -plain", "unknown option '-plain'; did you mean '--plain'?"),
    Case("take -help", "unknown option '-help'; did you mean '--help'?"),
    Case("take ---", "unknown option '---'"),
    Case("take --seed", "missing value: --seed N"),
    Case("take -s", "missing value: --seed N"),
    Case("take --seed -1", "--seed takes a whole number from 0 to 18446744073709551615, not '-1'"),
    Case("take --bank --plain", "missing value: --bank PATH"),
    Case("take --bank --", "missing value: --bank PATH"),
    Case("take --bank=", "--bank takes a path, not ''"),
    Case("take --plain=yes", "--plain takes no value, not 'yes'"),
    Case("take -p=yes", "--plain takes no value, not 'yes'"),
    Case("take --seed 1 --seed 1", "--seed may be given only once"),
    Case("take --seed 1 -s2", "--seed may be given only once"),
    Case("take a b c", "unexpected operand 'b'"),
    Case("take --weak --missed", "--weak and --missed exclude each other"),
    Case("new", "missing KIND"),
    Case("new itme", "KIND takes item or bank, not 'itme'; did you mean 'item'?"),
    Case("new item a b", "unexpected operand 'b'"),
    Case("grade f", "missing --responses FILE"),
    Case("grade --responses r", "missing FORM"),
    Case(
      "grade f --format jsn",
      "--format takes text, markdown, html or json, not 'jsn'; did you mean 'json'?"
    ),
    Case(
      "grade f --format=JSON",
      "--format takes text, markdown, html or json, not 'JSON'; did you mean 'json'?"
    ),
  ])
  func `that cannot be run`(example: Case) {
    #expect(throws: UsageError.self) { try Sample.exam.parse(words(example.words)) }
    #expect(message(example.words) == example.reading)
  }

  @Test(arguments: ["abc", "0", "1001", "+5", "1.0", "0x10", "٣", "99999999999999999999", " 5"])
  func `a whole number out of its range`(word: String) {
    #expect(
      message(["take", "--items", word])
        == "--items takes a whole number from 1 to 1000, not '\(word)'"
    )
  }

  @Test(arguments: [
    "-1", "100.01", "nan", "inf", "1e1", "0x1", ".5", "5.", "1.2.3", "", "%", "--1",
  ])
  func `a percentage that is none`(word: String) {
    #expect(
      message(["grade", "f", "--cut=\(word)"])
        == "--cut takes a percentage from 0 to 100, not '\(word)'"
    )
  }

  @Test func `control characters of the words are shown`() {
    #expect(message(["take\u{1B}[2J"]) == "unknown command 'take␛[2J'")
    #expect(message(["take", "--\u{7}\n\u{9B}"]) == "unknown option '--␇␊<U+009B>'")
    #expect(message(["take", "a", "\u{202E}é😀"]) == "unexpected operand '<U+202E>é😀'")
  }

  @Test func `the error names the help that would have prevented it`() throws {
    #expect(error(["take", "-z"])?.help == "exam take --help")
    #expect(error([])?.help == "exam --help")
    #expect(error(["tkae"])?.mistake == .unknownCommand("tkae", nearest: "take"))
  }

  @Test func `the error of a default command names the help of that command`() {
    let error = #expect(throws: UsageError.self) { try Sample.lint.parse(["--formta", "json"]) }
    #expect(error?.help == "lint check --help")
    #expect(error?.message == "unknown option '--formta'; did you mean '--format'?")
  }

  @Test func `options count wherever they stand, operands keep their order`() throws {
    try withEverySequence(of: ["a", "b", "-"], lengths: 0...4) { operands in
      for position in 0...operands.count {
        for option in [["-qfjson"], ["--format", "json", "-q"], ["-q", "-f=json"]] {
          let words = operands[..<position] + option + operands[position...]
          guard case .run(let invocation) = try Sample.lint.parse(Array(words)) else {
            Issue.record("\(words) is not an invocation")
            continue
          }
          #expect(invocation[Sample.paths] == operands, "\(words)")
          #expect(invocation[Sample.format] == .json && invocation[Sample.quiet], "\(words)")
        }
      }
    }
  }

  @Test func `whatever follows two dashes is an operand`() throws {
    let odd = ["--", "-q", "--format", "--help", "new", "-"]
    try withEverySequence(of: odd, lengths: 0...3) { operands in
      guard case .run(let invocation) = try Sample.lint.parse(["--"] + operands) else {
        Issue.record("\(operands) are not operands")
        return
      }
      #expect(invocation[Sample.paths] == operands)
    }
  }

  @Test func `a default command without operands leaves unknown words to the program`() throws {
    let status = Command("status", summary: "Shows the state", isDefault: true)
    let program = Program("p", version: "1", summary: "Does little", commands: [status])
    #expect(try read("", program) == "status")
    #expect(throws: UsageError.self) { try program.parse(["statsu"]) }
  }
}

private func words(_ line: String) -> [String] {
  line.split(separator: " ").map(String.init)
}

private func error(_ words: [String]) -> UsageError? {
  do {
    _ = try Sample.exam.parse(words)
    return nil
  } catch {
    return error
  }
}

private func message(_ words: [String]) -> String? { error(words)?.message }

private func message(_ line: String) -> String? { message(words(line)) }

/// Every value of an invocation, or the page that is asked for, on one line.
private func read(_ line: String, _ program: Program) throws -> String {
  switch try program.parse(words(line)) {
  case .show(.help(let command)): ["help", command?.name].compactMap(\.self).joined(separator: " ")
  case .show(.version): "version"
  case .show(.completions(let shell)): "completions \(shell)"
  case .show(.manual): "manual"
  case .run(let invocation): read(invocation)
  }
}

private func read(_ invocation: Invocation) -> String {
  var parts: [String?] = [invocation.command.name]
  switch invocation.command.name {
  case "take":
    parts += [
      invocation[Sample.profile],
      invocation[Sample.seed].map { "seed=\($0)" },
      invocation[Sample.items].map { "items=\($0)" },
      "time=\(invocation[Sample.time])",
      invocation[Sample.banks].isEmpty
        ? nil : "banks=" + invocation[Sample.banks].joined(separator: ","),
      invocation[Sample.plain] ? "plain" : nil,
      invocation[Sample.quiet] ? "quiet" : nil,
      invocation[Sample.weak] ? "weak" : nil,
    ]
  case "grade":
    parts += [
      invocation[Sample.form],
      "responses=" + invocation[Sample.responses],
      "format=\(invocation[Sample.format])",
      invocation[Sample.cut].map { "cut=\($0)" },
      invocation[Sample.store].map { "store=\($0)" },
    ]
  case "check":
    parts += [
      invocation[Sample.paths].joined(separator: ","),
      "format=\(invocation[Sample.format])",
      invocation[Sample.quiet] ? "quiet" : nil,
    ]
  case "new":
    parts += [invocation[Sample.kind], invocation[Sample.topic]]
  default: break
  }
  return parts.compactMap(\.self).joined(separator: " ")
}
