import Assessment

extension DisplayedItem {
  /// Why a typed line is not taken as a response.
  enum Misreading: Error, Hashable {
    /// It was meant as one; says what is needed.
    case mistake(String)
    /// It does not look like one.
    case noResponse
  }

  /// Reads letters as a response, by what is shown.
  ///
  /// Letters may stand together or apart: `ac`, `a c`, `A, C`. Matches are pairs such as
  /// `1c 2a`, which leave other prompts as they are, or the letters of all prompts in the order
  /// shown. Only a response to some prompts can be incomplete.
  func response(from line: String, over current: Response?) throws(Misreading) -> Response {
    guard let tokens = Token.all(in: line), !tokens.isEmpty else { throw .noResponse }
    guard case .matching = task else { return try places(tokens) }
    return tokens.contains(where: \.isNumber)
      ? try pairs(tokens, over: current) : try column(tokens)
  }

  /// Reads letters as options, whatever they are wanted for.
  func options(from text: String) throws(Misreading) -> [Option.Index] {
    guard let tokens = Token.all(in: text), !tokens.isEmpty else { throw .noResponse }
    return try options(of: tokens)
  }

  private func places(_ tokens: [Token]) throws(Misreading) -> Response {
    let options = try options(of: tokens)
    for (index, option) in options.enumerated() where options[..<index].contains(option) {
      throw .mistake("option \(letter(of: option)) is entered twice")
    }
    let needed = task.responseLength
    if case .ordering = task {
      guard options.count == needed else {
        throw .mistake("place \(needed) in order, not \(options.count)")
      }
      return .order(options)
    }
    guard options.count == needed else {
      throw .mistake("select \(Self.word(for: needed)), not \(options.count)")
    }
    return .selection(options.sorted())
  }

  /// One letter for each prompt.
  private func column(_ tokens: [Token]) throws(Misreading) -> Response {
    let options = try options(of: tokens)
    let needed = promptOrder.count
    guard options.count == needed else {
      let pair = "1\(letter(at: 0).lowercased())"
      throw .mistake(
        "\(needed) prompts need \(needed) letters, not \(options.count);"
          + " to match some of them, enter pairs such as \(pair)"
      )
    }
    var matches = [Option.Index?](repeating: nil, count: needed)
    for (prompt, option) in zip(promptOrder, options) { matches[prompt] = option }
    return .matches(matches)
  }

  private func pairs(_ tokens: [Token], over current: Response?) throws(Misreading) -> Response {
    guard tokens.count.isMultiple(of: 2) else { throw .noResponse }
    var matches = [Option.Index?](repeating: nil, count: promptOrder.count)
    if case .matches(let earlier)? = current { matches = earlier }
    var named: [Int] = []
    for index in stride(from: 0, to: tokens.count, by: 2) {
      guard case .number(let number) = tokens[index], case .letters(let word) = tokens[index + 1]
      else { throw .noResponse }
      guard (1...promptOrder.count).contains(number) else {
        throw .mistake("there is no prompt \(number); they are numbered 1 to \(promptOrder.count)")
      }
      guard let option = option(word) else {
        throw .mistake("there is no option \(word.uppercased()); there are \(letters)")
      }
      guard !named.contains(number) else { throw .mistake("prompt \(number) is matched twice") }
      named.append(number)
      matches[promptOrder[number - 1]] = option
    }
    return .matches(matches)
  }

  private func options(of tokens: [Token]) throws(Misreading) -> [Option.Index] {
    var options: [Option.Index] = []
    for token in tokens {
      guard case .letters(let word) = token else { throw .noResponse }
      options += try self.options(of: word)
    }
    return options
  }

  /// A word is one of many options, or each of its letters is an option.
  private func options(of word: String) throws(Misreading) -> [Option.Index] {
    if let option = option(word) { return [option] }
    let options = word.utf8.compactMap { option(String(UnicodeScalar($0))) }
    guard options.count < word.utf8.count else { return options }
    guard word.utf8.count == 1 else { throw .noResponse }
    throw .mistake("there is no option \(word.uppercased()); there are \(letters)")
  }
}

/// A word of ASCII letters or a number in a typed line.
private enum Token {
  case letters(String)
  case number(Int)

  var isNumber: Bool { if case .number = self { true } else { false } }

  /// All of a line; nothing where it has a character that no response has, or a huge number.
  static func all(in line: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = line.utf8[...]
    while let first = rest.first {
      if isLetter(first) {
        tokens.append(.letters(String(decoding: rest.prefix(while: isLetter), as: UTF8.self)))
        rest = rest.drop(while: isLetter)
      } else if isDigit(first) {
        guard let number = Int(String(decoding: rest.prefix(while: isDigit), as: UTF8.self))
        else { return nil }
        tokens.append(.number(number))
        rest = rest.drop(while: isDigit)
      } else if " \t,;:=.)-".utf8.contains(first) {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return tokens
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
