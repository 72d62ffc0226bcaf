import Assessment
import JSON

extension FormDocument {
  /// The form in JSON: options in the order shown, each named by its authored position.
  public var json: String {
    let members: JSONValue = [
      "profile": .string(exam.form.profile),
      "seed": .decimal(String(exam.form.seed.value)),
      "algorithm": .integer(exam.form.algorithm),
      "banks": exam.sourcesJSON,
      "items": .array(exam.items.indices.map { json(of: ShownItem(at: $0, of: exam)) }),
    ]
    return members.text(.indented) + "\n"
  }

  private func json(of shown: ShownItem) -> JSONValue {
    let (item, task) = (shown.item, shown.task)
    var members: [JSONValue.Member] = [
      .init("number", .integer(shown.number)),
      .init("id", .string(item.id)),
      .init("type", .string(task.type.rawValue)),
      .init("domain", .string(item.domain)),
      .init("topic", .string(item.topic)),
      .init("scored", .bool(shown.slot.isScored)),
    ]
    if exam.profile.sections.count > 1 {
      members.append(.init("section", .string(exam.profile.sections[shown.slot.section].id)))
    }
    if let scenario = shown.scenario {
      members.append(.init("scenario", .string(scenario.text)))
    }
    members.append(.init("stem", .string(item.stem)))
    if !task.prompts.isEmpty {
      let prompts = shown.slot.promptOrder.map { prompt in
        named(Task.Prompt.name(of: prompt), task.prompts[prompt].text)
      }
      members.append(.init("prompts", .array(prompts)))
    }
    let options = shown.slot.optionOrder.map { option in
      named(Option.name(of: option), task.options[option].text)
    }
    members.append(.init("options", .array(options)))
    members.append(.init("select", .integer(task.responseLength)))
    if hasKey { members.append(.init("key", task.key.json)) }
    return .object(members)
  }

  private func named(_ id: String, _ text: String) -> JSONValue {
    ["id": .string(id), "text": .string(text)]
  }
}

extension Exam {
  /// The banks with their digests.
  var sourcesJSON: JSONValue {
    .array(sources.map { ["bank": .string($0.bank), "digest": .string($0.digest)] })
  }
}

extension Response {
  /// The response by authored names; a prompt without a match is left out.
  var json: JSONValue {
    switch self {
    case .selection(let options), .order(let options):
      .array(options.map { .string(Option.name(of: $0)) })
    case .matches(let matches):
      .object(
        matches.enumerated().compactMap { prompt, match in
          match.map { .init(Task.Prompt.name(of: prompt), .string(Option.name(of: $0))) }
        }
      )
    }
  }
}
