import Assessment

extension Item {
  /// A multiple-choice item of these texts.
  static func choice(_ id: ID, _ stem: String, _ options: [String], key: Option.Index) -> Item {
    Item(
      id: id,
      topic: "1/t",
      domain: "1",
      stem: stem,
      task: .multipleChoice(options: options.map { Option(text: $0) }, key: key, fixedOrder: false)
    )
  }

  /// A multiple-response item of these texts.
  static func response(
    _ id: ID,
    _ stem: String,
    _ options: [String],
    key: [Option.Index]
  ) -> Item {
    Item(
      id: id,
      topic: "1/t",
      domain: "1",
      stem: stem,
      task: .multipleResponse(
        options: options.map { Option(text: $0) },
        key: key,
        fixedOrder: false
      )
    )
  }

  static let ordering = Item(
    id: "o",
    topic: "1/t",
    domain: "1",
    stem: "Order these.",
    task: .ordering(entries: ["one", "two", "three"].map { Option(text: $0) }, length: 3)
  )

  static let matching = Item(
    id: "m",
    topic: "1/t",
    domain: "1",
    stem: "Match these.",
    task: .matching(
      prompts: [.init(text: "a", match: 0)],
      responses: ["one", "two"].map { Option(text: $0) }
    )
  )

  /// Items whose options are four random texts of different lengths, with the key that `choose`
  /// picks; it is given the positions from the shortest to the longest text.
  static func random(
    _ count: Int,
    seed: UInt64,
    key choose: ([Option.Index], inout SeededGenerator) -> Option.Index
  ) -> [Item] {
    let words = [
      "river", "spring", "delta", "estuary", "meander", "gorge", "pool 7", "can", "only",
    ]
    var generator = SeededGenerator(seed: Seed(seed))
    return (0..<count).map { number in
      let texts = generator.shuffled(0..<4).map { length in
        (0...length + 1).map { _ in words[generator.below(words.count)] }.joined(separator: " ")
          + String(repeating: "x", count: length * 20)
      }
      let order = texts.indices.sorted { texts[$0].utf8.count < texts[$1].utf8.count }
      let stem = "Which \(words[generator.below(words.count)])?"
      return choice("item-\(number)", stem, texts, key: choose(order, &generator))
    }
  }

  /// As ``random(_:seed:key:)``, the key drawn by lot.
  static func random(_ count: Int, seed: UInt64) -> [Item] {
    random(count, seed: seed) { $1.below($0.count) }
  }
}
