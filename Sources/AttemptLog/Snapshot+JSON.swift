import Assessment
import JSON

// Written by hand: `JSONEncoder` asks the runtime for a container of every type, which takes longer
// than all the rest of beginning an attempt. The shape is that which `Codable` reads, its members in
// the order of their names; a test compares the two.

extension Snapshot {
  /// What is stored.
  var text: String {
    JSONValue.object([
      .init("allowance", allowance.json), .init("exam", exam.json),
    ]).text()
  }
}

extension TimeAllowance {
  fileprivate var json: JSONValue {
    switch self {
    case .standard: [:]
    case .additional(let time):
      ["additional": .integer(Int(time.attoseconds / 1_000_000_000_000_000))]
    case .multiplied(let factor): ["multiplied": factor.json]
    }
  }
}

extension Exam {
  fileprivate var json: JSONValue {
    .members([
      ("avoided", avoided.map { ["layers": .array($0.layers.map(JSONValue.strings))] }),
      ("form", form.json),
      ("headings", headings.map { .array($0.map(\.json)) }),
      ("items", .array(items.map(\.json))),
      ("profile", profile.json),
      ("scenarios", .array(scenarios.map { ["id": .string($0.id), "text": .string($0.text)] })),
      ("sources", .array(sources.map(\.json))),
    ])
  }
}

extension Exam.Heading {
  fileprivate var json: JSONValue { ["name": .string(name), "title": .string(title)] }
}

extension Exam.Source {
  fileprivate var json: JSONValue {
    .members([
      ("bank", .string(bank)),
      ("digest", .string(digest)),
      ("topics", topics.isEmpty ? nil : .strings(topics)),
    ])
  }
}

extension Form {
  fileprivate var json: JSONValue {
    [
      "algorithm": .integer(algorithm),
      "profile": .string(profile),
      "seed": ["value": .decimal(String(seed.value))],
      "slots": .array(slots.map(\.json)),
    ]
  }
}

extension Form.Slot {
  fileprivate var json: JSONValue {
    [
      "isScored": .bool(isScored),
      "item": .string(item),
      "optionOrder": .integers(optionOrder),
      "promptOrder": .integers(promptOrder),
      "section": .integer(section),
    ]
  }
}

extension Item {
  fileprivate var json: JSONValue {
    .members([
      ("also", .strings(also)),
      ("difficulty", difficulty.map { .string($0.rawValue) }),
      ("domain", .string(domain)),
      ("enemies", .strings(enemies)),
      ("id", .string(id)),
      ("level", level.map { .string($0.rawValue) }),
      ("references", .strings(references)),
      ("scenario", scenario.map { .string($0) }),
      ("stem", .string(stem)),
      ("task", task.json),
      ("topic", .string(topic)),
    ])
  }
}

extension Task {
  fileprivate var json: JSONValue {
    switch self {
    case .multipleChoice(let options, let key, let fixedOrder):
      [
        "multipleChoice": [
          "fixedOrder": .bool(fixedOrder), "key": .integer(key), "options": json(of: options),
        ]
      ]
    case .multipleResponse(let options, let key, let fixedOrder):
      [
        "multipleResponse": [
          "fixedOrder": .bool(fixedOrder), "key": .integers(key), "options": json(of: options),
        ]
      ]
    case .ordering(let entries, let length):
      ["ordering": ["entries": json(of: entries), "length": .integer(length)]]
    case .matching(let prompts, let responses):
      ["matching": ["prompts": json(of: prompts), "responses": json(of: responses)]]
    }
  }

  private func json(of options: [Option]) -> JSONValue {
    .array(options.map { ["rationale": .string($0.rationale), "text": .string($0.text)] })
  }

  private func json(of prompts: [Prompt]) -> JSONValue {
    .array(
      prompts.map {
        [
          "match": .integer($0.match), "rationale": .string($0.rationale), "text": .string($0.text),
        ]
      }
    )
  }
}
