import Assessment
import Diagnostics
import YAML

/// Reading what an item offers: options, entries, prompts and responses.
extension Findings {
  mutating func decodeContent(
    of fields: Fields<ItemKey>,
    _ type: ItemType,
    into item: inout ItemDraft
  ) {
    switch type {
    case .multipleChoice, .multipleResponse:
      item.hasFixedOrder = fields[.fixedOrder].flatMap { flag($0, "'fixed-order'") } ?? false
      item.optionList = fields[.options]
      item.options = optionDrafts(fields, .options, of: &item) { $0.option($1) }
    case .ordering:
      item.optionList = fields[.sequence]
      item.options = optionDrafts(fields, .sequence, of: &item) { $0.entry($1) }
      item.sequenceLength = item.options.count
      for node in fields[.distractors].flatMap({ list($0, "'distractors'") }) ?? [] {
        if let entry = entry(node) { item.options.append(entry) }
      }
    case .matching:
      item.optionList = fields[.prompts]
      item.prompts = optionDrafts(fields, .prompts, of: &item) { $0.prompt($1) }
      item.options = optionDrafts(fields, .responses, of: &item) { $0.response($1) }
    case .caseStudy:
      break
    }
  }

  /// The elements of a list that must be there, those that cannot be read left out and reported.
  private mutating func optionDrafts(
    _ fields: Fields<ItemKey>,
    _ key: ItemKey,
    of item: inout ItemDraft,
    _ decode: (inout Findings, Node) -> OptionDraft?
  ) -> [OptionDraft] {
    let nodes = required(fields, key, in: item.name) { $0.list($1, "'\(key.rawValue)'") } ?? []
    var drafts: [OptionDraft] = []
    drafts.reserveCapacity(nodes.count)
    for node in nodes {
      if let draft = decode(&self, node) { drafts.append(draft) }
    }
    let isRead = !drafts.isEmpty && drafts.count == nodes.count && drafts.allSatisfy(\.isRead)
    item.isContentRead = item.isContentRead && isRead
    return drafts
  }

  private mutating func option(_ node: Node) -> OptionDraft? {
    guard let fields = fields(of: node, OptionKey.self) else { return nil }
    var option = OptionDraft(node: node)
    option.text = required(fields, .text, in: "this option") { $0.text($1, "'text'") }
    option.rationale = rationale(fields[.rationale])
    let isKey = fields[.key].map { flag($0, "'key'") } ?? false
    option.isKey = isKey ?? false
    option.keyMark = fields[.key]
    option.isRead = isKey != nil
    return option
  }

  private mutating func entry(_ node: Node) -> OptionDraft? {
    guard let fields = fields(of: node, EntryKey.self) else { return nil }
    var entry = OptionDraft(node: node)
    entry.text = required(fields, .text, in: "this entry") { $0.text($1, "'text'") }
    entry.rationale = rationale(fields[.rationale])
    return entry
  }

  private mutating func prompt(_ node: Node) -> OptionDraft? {
    guard let fields = fields(of: node, PromptKey.self) else { return nil }
    var prompt = OptionDraft(node: node)
    prompt.text = required(fields, .text, in: "this prompt") { $0.text($1, "'text'") }
    prompt.match = required(fields, .match, in: "this prompt") { $0.text($1, "'match'") }
    prompt.rationale = rationale(fields[.rationale])
    return prompt
  }

  private mutating func response(_ node: Node) -> OptionDraft? {
    guard let fields = fields(of: node, ResponseKey.self) else { return nil }
    var response = OptionDraft(node: node)
    response.id = required(fields, .id, in: "this response") { $0.text($1, "'id'") }
    response.isRead = response.id != nil
    response.text = required(fields, .text, in: "this response") { $0.text($1, "'text'") }
    response.rationale = rationale(fields[.rationale])
    return response
  }

  /// The node of a rationale even where it cannot be used: it is not missing, and was reported.
  private mutating func rationale(_ node: Node?) -> Node? {
    if let node { _ = text(node, "'rationale'") }
    return node
  }
}
