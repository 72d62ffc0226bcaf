import Typesetting

/// One pass over the words of a command: options as they come, operands when all are known.
struct ArgumentReader {
  private let command: Command
  private var words: ArraySlice<String>
  private var operands: [String] = []
  private var values: [String: [any Sendable]] = [:]

  init(_ command: Command, _ words: ArraySlice<String>) {
    self.command = command
    self.words = words
  }

  mutating func read() throws(UsageError.Mistake) -> [String: [any Sendable]] {
    while let word = words.popFirst() {
      if word == "--" {
        operands += words
        words = []
      } else if word.hasPrefix("--") {
        try readLong(word)
      } else if word.hasPrefix("-"), word != "-" {
        try readShort(word)
      } else {
        operands.append(word)
      }
    }
    try assignOperands()
    try checkCompleteness()
    return values
  }

  private mutating func readLong(_ word: String) throws(UsageError.Mistake) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    guard let option = command.options.first(where: { $0.spelling == spelling }) else {
      throw .unknownOption(spelling, nearest: nearestSpelling(to: spelling, among: longSpellings))
    }
    try readValue(of: option, attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Reads `-q`, `-qv`, `-s N`, `-sN` and `-s=N`: the first letter with a value ends the cluster.
  private mutating func readShort(_ word: String) throws(UsageError.Mistake) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = command.options.first(where: { $0.short == letter }) else {
        let long = "-" + word
        throw longSpellings.contains(long)
          ? .unknownOption(word, nearest: long) : .unknownOption("-\(letter)", nearest: nil)
      }
      let isAlone = option.syntax == nil && letters.first != "="
      guard isAlone else {
        let rest = letters.first == "=" ? letters.dropFirst() : letters
        return try readValue(of: option, attached: letters.isEmpty ? nil : String(rest))
      }
      try readValue(of: option, attached: nil)
    }
  }

  private var longSpellings: [String] {
    command.options.map(\.spelling) + ["--help", "--version"]
  }

  private mutating func readValue(
    of option: Declaration,
    attached: String?
  ) throws(UsageError.Mistake) {
    guard let syntax = option.syntax else {
      if let attached { throw .unexpectedValue(option.spelling, attached) }
      values[option.spelling] = [true]
      return
    }
    guard let word = attached ?? nextValue() else { throw .missingValue(option.signature) }
    if option.occurrence != .repeatable, values[option.spelling] != nil {
      throw .repeated(option.spelling)
    }
    try append(word, to: option, syntax)
  }

  /// What looks like an option is one: `--bank --plain` lacks a value, `--bank=--plain` does not.
  ///
  /// A negative number is a value, so that it can be told what is wrong with it.
  private mutating func nextValue() -> String? {
    guard let next = words.first else { return nil }
    let isNumber = next.dropFirst().utf8.first.map { (0x30...0x39).contains($0) } ?? false
    guard next == "-" || !next.hasPrefix("-") || isNumber else { return nil }
    return words.popFirst()
  }

  private mutating func assignOperands() throws(UsageError.Mistake) {
    var rest = operands[...]
    for operand in command.operands {
      guard let syntax = operand.syntax else { continue }
      let share = operand.occurrence == .repeatable ? rest.count : min(1, rest.count)
      for word in rest.prefix(share) { try append(word, to: operand, syntax) }
      rest = rest.dropFirst(share)
    }
    if let word = rest.first { throw .unexpectedOperand(word) }
  }

  private mutating func append(
    _ word: String,
    to parameter: Declaration,
    _ syntax: ValueSyntax<any Sendable>
  ) throws(UsageError.Mistake) {
    guard let value = syntax.parse(word) else {
      throw .unacceptableValue(
        parameter.spelling,
        word,
        expectation: syntax.expectation,
        suggestion: syntax.suggestion(word)
      )
    }
    values[parameter.spelling, default: []].append(value)
  }

  private func checkCompleteness() throws(UsageError.Mistake) {
    for parameter in command.parameters
    where parameter.occurrence == .required && values[parameter.spelling] == nil {
      throw .missing(parameter.signature)
    }
    for exclusion in command.exclusions {
      let given = exclusion.map(\.spelling).filter { values[$0] != nil }
      if given.count > 1 { throw .conflicting(given[0], given[1]) }
    }
  }
}
