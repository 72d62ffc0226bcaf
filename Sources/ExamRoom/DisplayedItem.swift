import Assessment

/// An item as one form shows it: options by their letters, prompts by their numbers, both given
/// out in the order shown.
struct DisplayedItem: Hashable {
  let task: Task
  /// The authored positions of the options in the order shown.
  let optionOrder: [Option.Index]
  /// The authored positions of the prompts in the order shown.
  let promptOrder: [Int]

  init(_ item: Item, in slot: Form.Slot) {
    task = item.task
    optionOrder = slot.optionOrder
    promptOrder = slot.promptOrder
  }

  /// The letter of an option, a capital.
  func letter(of option: Option.Index) -> String {
    letter(at: optionOrder.firstIndex(of: option) ?? option)
  }

  /// The option that a letter stands for, in either case.
  func option(_ letter: String) -> Option.Index? {
    optionOrder.indices.first { self.letter(at: $0) == letter.uppercased() }
      .map { optionOrder[$0] }
  }

  /// All letters in words, such as `A to D`.
  var letters: String {
    let last = max(optionOrder.count - 1, 0)
    return "\(letter(at: 0)) \(last == 1 ? "and" : "to") \(letter(at: last))"
  }

  /// What is to be entered, with an example that has nothing to do with the key.
  var instruction: String {
    let count = task.responseLength
    switch task {
    case .multipleChoice, .multipleResponse:
      return "Select \(Self.word(for: count))."
    case .ordering:
      let example = Self.rotated(count).map { letter(at: $0).lowercased() }
      return "Place \(count) in order, for example: \(example.joined(separator: " "))"
    case .matching:
      let places = Self.rotated(optionOrder.count)
      let example = promptOrder.indices.map { prompt in
        "\(prompt + 1)\(letter(at: places[prompt % places.count]).lowercased())"
      }
      return "Match each prompt, for example: \(example.joined(separator: " "))"
    }
  }

  /// A response in the letters shown.
  func words(for response: Response) -> String {
    switch response {
    case .selection(let options):
      optionOrder.filter(options.contains).map(letter(of:)).joined(separator: ", ")
    case .order(let options):
      options.map(letter(of:)).joined(separator: ", ")
    case .matches(let matches):
      promptOrder.enumerated()
        .map { place, prompt in "\(place + 1) \(matches[prompt].map(letter(of:)) ?? "not matched")"
        }
        .joined(separator: ", ")
    }
  }

  /// A small number as instructions write it.
  static func word(for count: Int) -> String {
    let words = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"]
    return words.indices.contains(count) ? words[count] : "\(count)"
  }

  /// The letter of a place.
  func letter(at place: Int) -> String { Option.name(of: place).uppercased() }

  private static func rotated(_ count: Int) -> [Int] {
    (0..<count).map { ($0 + count - 1) % count }
  }
}
