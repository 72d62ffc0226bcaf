extension Rule {
  /// What is wrong with a file of responses that is graded.
  static let responses: [Rule] = [
    foundWhileReading(
      "unknown-item",
      "The form has no such item",
      finds: "A response to an item that is not in the form.",
      matters: "The responses belong to another form, or an id is misspelt.",
      instead: "The ids of the form, or its seed."
    ),
    foundWhileReading(
      "unknown-option",
      "An item has no such option",
      finds: "A letter or an id that no option of the item has.",
      matters: "What the candidate chose cannot be told.",
      instead: "A letter that the form shows."
    ),
    foundWhileReading(
      "unknown-prompt",
      "An item has no such prompt",
      finds: "A number or an id that no prompt of the item has.",
      matters: "What the candidate matched cannot be told.",
      instead: "A prompt that the form shows."
    ),
    foundWhileReading(
      "wrong-response",
      "A response does not fit the item",
      finds: """
        A response with another number of options than the item takes, or with one of them \
        twice.
        """,
      matters: "It is neither right nor wrong.",
      instead: "As many options as the message says, each once."
    ),
  ]
}
