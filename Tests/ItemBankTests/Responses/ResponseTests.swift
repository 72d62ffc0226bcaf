import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Reading responses` {
  private static let options = ["A", "B", "C"].map { Option(text: $0) }

  private static func item(_ id: String, _ task: Task) -> Item {
    Item(id: id, topic: "1/springs", domain: "water", stem: "Which?", task: task)
  }

  private static let items = [
    item("pick", .multipleChoice(options: options, key: 0, fixedOrder: false)),
    item("picks", .multipleResponse(options: options, key: [0, 2], fixedOrder: false)),
    item("order", .ordering(entries: options, length: 2)),
    item(
      "match",
      .matching(
        prompts: [.init(text: "p", match: 0), .init(text: "q", match: 1)],
        responses: options
      )
    ),
  ]

  private static func exam() throws -> Exam {
    Exam(
      profile: try #require(RiverBank.loadedProfile?.profile),
      form: Form(
        profile: "rivers",
        seed: Seed(1),
        algorithm: 1,
        slots: items.map {
          Form.Slot(item: $0.id, section: 0, isScored: true, optionOrder: [0, 1, 2])
        }
      ),
      items: items
    )
  }

  struct Case: CustomTestStringConvertible {
    let text: String
    let responses: [Response?]
    var testDescription: String { text }

    init(_ text: String, _ responses: Response?...) {
      self.text = text
      self.responses = responses
    }
  }

  @Test(arguments: [
    Case(#"{"responses": {}}"#, nil, nil, nil, nil),
    Case(
      #"""
      {"responses": {"match": {"2": "a", "1": "c"}, "order": ["c", "a"], "picks": ["c", "a"],
       "pick": ["b"]}}
      """#,
      .selection([1]),
      .selection([0, 2]),
      .order([2, 0]),
      .matches([2, 0])
    ),
    Case(
      "responses:\n  picks: [b]\n  order:\n  - b\n  match: {1: a}\n",
      nil,
      .selection([1]),
      .order([1]),
      .matches([0, nil])
    ),
    Case(#"{"responses": {"match": {"1": "b", "2": "b"}}}"#, nil, nil, nil, .matches([1, 1])),
    Case(
      #"{"responses": {"pick": [], "picks": [], "order": [], "match": {}}}"#,
      nil,
      nil,
      nil,
      nil
    ),
  ])
  func `of every shape`(example: Case) throws {
    let source = SourceFile(path: "r.json", text: example.text)
    let (responses, diagnostics) = decodeResponses(from: source, to: try Self.exam())
    expectEqualText(diagnostics.listing, "")
    #expect(responses == example.responses)
  }

  @Test(arguments: [
    MarkedCase(
      "no mapping",
      "⟦[]⟧",
      "wrong-type: a file of responses is a mapping of keys, not a list"
    ),
    MarkedCase("nothing in it", "⟦{}⟧", "missing-key: a file of responses has no 'responses'"),
    MarkedCase(
      "a list of responses",
      "{\"responses\": ⟦[]⟧}",
      "wrong-type: 'responses' is a mapping from items to responses, not a list"
    ),
    MarkedCase(
      "another key",
      "{⟦\"response\"⟧: {}}",
      "unknown-key: unknown key 'response' in a file of responses\n  help: did you mean 'responses'?"
    ),
    MarkedCase(
      "items that the form does not have",
      "responses: {⟦pik⟧: [a], ⟦Zzzzzz⟧: 1}",
      """
      unknown-item: the form has no item 'pik'
        help: did you mean 'pick'?
      unknown-item: the form has no item 'Zzzzzz'
      """
    ),
    MarkedCase(
      "options that an item does not have",
      "responses: {pick: [⟦A⟧], picks: [a, ⟦d⟧], order: [⟦aa⟧], match: {1: ⟦p⟧}}",
      """
      unknown-option: item 'pick' has no option 'A'
        help: it has 'a', 'b' and 'c'
      unknown-option: item 'picks' has no option 'd'
        help: it has 'a', 'b' and 'c'
      unknown-option: item 'order' has no option 'aa'
        help: it has 'a', 'b' and 'c'
      unknown-option: item 'match' has no option 'p'
        help: it has 'a', 'b' and 'c'
      """
    ),
    MarkedCase(
      "prompts that an item does not have",
      "responses: {match: {1: a, ⟦3⟧: b, ⟦01⟧: b}}",
      """
      unknown-prompt: item 'match' has no prompt '3'
        help: it has '1' and '2'
      unknown-prompt: item 'match' has no prompt '01'
        help: it has '1' and '2'
      """
    ),
    MarkedCase(
      "more options than an item takes",
      "responses: {⟦pick⟧: [a, b], ⟦picks⟧: [a, b, c], ⟦order⟧: [a, b, c]}",
      """
      wrong-response: item 'pick' takes 1 option
      wrong-response: item 'picks' takes 2 options, each once
      wrong-response: item 'order' takes 2 options, each once
      """
    ),
    MarkedCase(
      "options named twice",
      "responses: {⟦pick⟧: [a, a], ⟦picks⟧: [a, a], ⟦order⟧: [a, a]}",
      """
      wrong-response: item 'pick' takes 1 option
      wrong-response: item 'picks' takes 2 options, each once
      wrong-response: item 'order' takes 2 options, each once
      """
    ),
    MarkedCase(
      "responses of the wrong kind",
      "responses: {pick: ⟦a⟧, picks: ⟦{1: a}⟧, order: ⟦null⟧, match: ⟦[a]⟧}",
      """
      wrong-type: the response to 'pick' is a list, not text
      wrong-type: the response to 'picks' is a list, not a mapping
      wrong-type: the response to 'order' is a list, not text
      wrong-type: the response to 'match' is a mapping from prompts to options, not a list
      """
    ),
    MarkedCase(
      "options of the wrong kind",
      "responses: {pick: [⟦[a]⟧], match: {1: ⟦[a]⟧, 2: ⟦''⟧}}",
      """
      wrong-type: an option is text, not a list
      wrong-type: an option is text, not a list
      empty-text: an option is empty
      """
    ),
    MarkedCase(
      "an item named twice",
      "responses: {pick: [a], ⟦pick⟧: [b]}",
      """
      duplicate-key: key 'pick' is given twice
        note: 'pick' is given first here
        help: keep one of the two
      """
    ),
  ])
  func `with mistakes`(example: MarkedCase) throws {
    let exam = try Self.exam()
    example.expect { decodeResponses(from: SourceFile(path: "r", text: $0), to: exam).diagnostics }
  }
}
