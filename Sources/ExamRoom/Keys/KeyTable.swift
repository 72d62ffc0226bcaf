import Assessment

/// The keys that work at one place: what they do, what the foot of the screen and the help say.
///
/// Letters of options are never commands. Where an item has so many options that a command's
/// letter is one of them, another key of the command is shown.
struct KeyTable {
  let bindings: [Binding]
  let glyphs: Glyphs
  /// How many letters stand for options.
  private(set) var letters = 0
  /// How many digits stand for options or prompts.
  private(set) var digits = 0
  /// What keys do that are characters, or otherwise have no binding.
  private(set) var choice: (keys: String, label: String)?

  /// The keys of a place that has no options.
  init(_ bindings: [Binding], glyphs: Glyphs, choice: (keys: String, label: String)? = nil) {
    self.bindings = bindings
    self.glyphs = glyphs
    self.choice = choice
  }

  /// The keys of an item.
  init(_ bindings: [Binding], of shown: DisplayedItem, glyphs: Glyphs) {
    self.bindings = bindings
    self.glyphs = glyphs
    letters = min(shown.optionOrder.count, 26)
    let isMatching = !shown.promptOrder.isEmpty
    digits = min(isMatching ? shown.promptOrder.count : shown.optionOrder.count, 9)
    let last = Option.name(of: max(letters - 1, 0))
    let label =
      switch shown.task {
      case .matching: "match"
      case .ordering: "place"
      case .multipleChoice, .multipleResponse: "select"
      }
    choice = (isMatching ? "a-\(last)" : "a-\(last) 1-\(digits)", label)
  }

  /// The place among the options that a letter stands for.
  func letterPlace(of key: Key) -> Int? {
    guard case .typed(let scalar) = key.plain, ("a"..."z").contains(scalar) else { return nil }
    let place = Int(scalar.value) - 0x61
    return place < letters ? place : nil
  }

  /// The place among the options or prompts that a digit stands for.
  func digitPlace(of key: Key) -> Int? {
    guard case .typed(let scalar) = key, ("1"..."9").contains(scalar) else { return nil }
    let place = Int(scalar.value) - 0x31
    return place < digits ? place : nil
  }

  /// What a key does.
  func action(of key: Key) -> Action? {
    guard isFree(key) else { return nil }
    return bindings.first { $0.keys.contains(key.plain) }?.action
  }

  private func isFree(_ key: Key) -> Bool {
    letterPlace(of: key) == nil && digitPlace(of: key) == nil
  }

  /// The keys with a word or two each, for the foot of the screen.
  var hints: [(keys: String, label: String)] {
    var hints = choice.map { [$0] } ?? []
    for binding in bindings where !binding.label.isEmpty {
      guard let key = binding.keys.first(where: isFree) else { continue }
      let name = binding.shown ?? key.name(glyphs)
      if hints.count == 1, hints[0].label == binding.label {
        hints[0].keys += " " + name
      } else {
        hints.append((name, binding.label))
      }
    }
    return hints
  }

  /// All keys with what they do, for the help.
  var explanations: [(keys: String, meaning: String)] {
    bindings.compactMap { binding in
      let names = binding.keys.filter(isFree).map { $0.name(glyphs) }
      guard !binding.meaning.isEmpty, !names.isEmpty else { return nil }
      return (names.joined(separator: " "), binding.meaning)
    }
  }
}
