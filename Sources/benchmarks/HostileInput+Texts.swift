extension HostileInput {
  private static let head = "format: 1\nitems:\n"

  /// The mistake-free start of an item of which the stem follows.
  private static let choice = head + "  - id: a\n    topic: 0/topic-0\n    type: multiple-choice\n"
  private static let end = """

        options:
          - {text: One, key: true, rationale: x}
          - {text: Two, rationale: x}
          - {text: Ten, rationale: x}
          - {text: All, rationale: x}

    """

  /// Texts that would fill the memory, or keep a reader busy.
  static let texts = [
    HostileInput(
      "alias bomb, 10 to the 100th values",
      expecting: "anchor '&a0' is not allowed here",
      items: .text(head + "  - &a0 x\n"),
      .numbered(100) { number in
        let aliases = repeatElement("*a\(number)", count: 10).joined(separator: ", ")
        return "  - &a\(number + 1) [\(aliases)]\n"
      }
    ),
    HostileInput(
      "1 MB of [",
      expecting: "nested deeper than 64 levels",
      items: .repeated("[", 1_000_000)
    ),
    HostileInput(
      "10,000 levels of blocks",
      expecting: "nested deeper than 64 levels",
      items: .text(head),
      .numbered(10_000) { String(repeating: " ", count: $0) + "-\n" }
    ),
    HostileInput(
      "a stem of 100 MB on one line",
      expecting: "bytes, and 8192 are the most",
      items: .text(choice + "    stem: "),
      .repeated("word ", 20_000_000),
      .text(end)
    ),
    HostileInput(
      "a quote of 100 MB on one line",
      expecting: "bytes, and 8192 are the most",
      items: .text(choice + "    stem: \""),
      .repeated("\\u00e9 ", 100_000_000 / 7),
      .text("\"" + end)
    ),
    HostileInput(
      "a key of 100 MB on one line",
      expecting: "cannot stand in this value",
      items: .repeated("k", 100_000_000),
      .text(": 1\n")
    ),
    HostileInput(
      "a list of 100 MB on one line",
      expecting: "more than 8000000 keys and values",
      items: .text("items: ["),
      .repeated("a, ", 33_000_000),
      .text("]\n")
    ),
    HostileInput(
      "10 million keys",
      expecting: "more than 8000000 keys and values",
      items: .numbered(10_000_000) { "k\($0): 1\n" }
    ),
    HostileInput(
      "3,900,000 keys in an item",
      expecting: "more findings are not shown",
      items: .text(head + "  - id: a\n"),
      .numbered(3_900_000) { "    topic\($0): 1\n" }
    ).with(\.nodes, 7_800_000).with(\.findings, 10_000),
    HostileInput(
      "one key 3,900,000 times",
      expecting: "key 'format' is given twice",
      items: .repeated("format: 1\n", 3_900_000)
    ).with(\.nodes, 7_800_000),
    HostileInput(
      "7,900,000 items, all empty",
      expecting: "more than 500000 items",
      items: .text(head),
      .repeated("- {}\n", 7_900_000)
    ).with(\.nodes, 7_900_000).with(\.items, 500_000).with(\.findings, 10_000),
    HostileInput(
      "50,000 items in a case study, with enemies",
      expecting: "has no 'topic'",
      items: .text(head + "- id: a\n  type: case-study\n  scenario: x\n  items:\n"),
      .numbered(50_000) { "  - {id: x\($0), type: ordering, stem: x, enemies: [y]}\n" }
    ).with(\.items, 50_000).with(\.findings, 60_000),
    HostileInput(
      "50,000 responses and no prompts",
      expecting: "has no 'prompts'",
      items: .text(head + "- id: a\n  topic: 0/topic-0\n  type: matching\n  responses:\n"),
      .numbered(50_000) { "  - {id: r\($0), text: t\($0)}\n" }
    ).with(\.items, 50_000),
    HostileInput(
      "100 MB of NUL",
      expecting: "control character U+0000 (NUL)",
      items: .text("a: "),
      .repeated([0], 100_000_000)
    ),
    HostileInput(
      "a NUL in each of 100,000 names",
      expecting: "control character U+0000 (NUL)",
      items: .text(head),
      .numbered(100_000) { "  - id: a\0\($0)\n" }
    ).with(\.items, 100_000).with(\.findings, 110_000),
    HostileInput(
      "100 MB of bytes that are not UTF-8",
      expecting: "not UTF-8",
      items: .text("a: "),
      .repeated([0xC3, 0x28], 50_000_000)
    ),
    HostileInput(
      "bad UTF-8 in each of a million names",
      expecting: "not UTF-8",
      items: .text(head),
      .repeated(Array("  - id: a".utf8) + [0xFF, 0xC0, 0x80] + Array("b\n".utf8), 1_000_000)
    ).with(\.nodes, 3_000_000).with(\.items, 500_000).with(\.findings, 110_000),
    HostileInput(
      "lone surrogates in 100,000 escapes",
      expecting: "the escape names no character",
      items: .text(head),
      .repeated("  - id: \"a\\uD800\"\n", 100_000)
    ),
  ]
}
