public import Assessment
public import Diagnostics
import YAML

/// Reads the responses to a form from a file of the shape
/// `{"responses": {"<item>": ["a"], "<matching item>": {"1": "c"}}}`, JSON or YAML.
///
/// An item that is not named was omitted. Options and prompts go by the names that the form
/// prints for them.
///
/// Returns a response or nothing for every slot of the form, and the author's mistakes; with an
/// error among them the responses are not to be used.
public func decodeResponses(
  from source: SourceFile,
  to exam: Exam
) -> (responses: [Response?], diagnostics: [Diagnostic]) {
  let (document, mistakes) = Document.read(source)
  var decoder = ResponseDecoder(exam: exam)
  decoder.findings.append(mistakes)
  if let root = document.root { decoder.decode(root) }
  return (decoder.responses, decoder.findings.diagnostics.inSourceOrder())
}

private struct ResponseDecoder {
  let exam: Exam
  var findings = Findings()
  var responses: [Response?]
  private var slots: [Item.ID: Int] = [:]

  init(exam: Exam) {
    self.exam = exam
    responses = Array(repeating: nil, count: exam.items.count)
    for (slot, item) in exam.items.enumerated() { slots[item.id] = slot }
  }

  mutating func decode(_ root: Node) {
    guard let fields = findings.fields(of: root, ResponseFileKey.self) else { return }
    let value = findings.required(fields, .responses, in: ResponseFileKey.owner) { $1 }
    guard let mapping = value else { return }
    guard mapping.isMapping else {
      return findings.error(
        "wrong-type",
        "'responses' is a mapping from items to responses, not \(mapping.kindName)",
        at: mapping
      )
    }
    for entry in mapping.entries {
      let name = entry.key.string
      guard let slot = slots[name] else {
        findings.error(
          "unknown-item",
          "the form has no item '\(name)'",
          at: entry.key,
          help: suggestion(for: name, among: exam.items.map(\.id))
        )
        continue
      }
      responses[slot] = response(entry.value, to: exam.items[slot])
    }
  }

  private mutating func response(_ node: Node, to item: Item) -> Response? {
    let response: Response?
    switch item.task {
    case .multipleChoice, .multipleResponse:
      response = options(in: node, of: item).map { .selection($0.sorted()) }
    case .ordering:
      response = options(in: node, of: item).map { .order($0) }
    case .matching(let prompts, _):
      response = matches(in: node, prompts, item).map { .matches($0) }
    }
    guard let response, !response.isEmpty else { return nil }
    guard item.task.accepts(response) else {
      let count = item.task.responseLength
      findings.error(
        "wrong-response",
        "item '\(item.id)' takes \(count == 1 ? "1 option" : "\(count) options, each once")",
        at: node.key
      )
      return nil
    }
    return response
  }

  private mutating func options(in node: Node, of item: Item) -> [Option.Index]? {
    guard let nodes = findings.list(node, "the response to '\(item.id)'", mayBeEmpty: true) else {
      return nil
    }
    let positions = nodes.compactMap { option($0, of: item) }
    return positions.count == nodes.count ? positions : nil
  }

  private mutating func option(_ node: Node, of item: Item) -> Option.Index? {
    guard let text = findings.text(node, "an option") else { return nil }
    let names = item.task.options.indices.map { Option.name(of: $0) }
    if let position = names.firstIndex(of: text.string) { return position }
    findings.error(
      "unknown-option",
      "item '\(item.id)' has no option '\(text.string)'",
      at: node,
      help: "it has \(quotedList(names))"
    )
    return nil
  }

  private mutating func matches(
    in node: Node,
    _ prompts: [Task.Prompt],
    _ item: Item
  ) -> [Option.Index?]? {
    guard node.isMapping else {
      findings.error(
        "wrong-type",
        "the response to '\(item.id)' is a mapping from prompts to options, not \(node.kindName)",
        at: node
      )
      return nil
    }
    let names = prompts.indices.map { Task.Prompt.name(of: $0) }
    var matches = [Option.Index?](repeating: nil, count: prompts.count)
    for entry in node.entries {
      guard let prompt = names.firstIndex(of: entry.key.string) else {
        findings.error(
          "unknown-prompt",
          "item '\(item.id)' has no prompt '\(entry.key.string)'",
          at: entry.key,
          help: "it has \(quotedList(names))"
        )
        continue
      }
      matches[prompt] = option(entry.value, of: item)
    }
    return matches
  }
}
