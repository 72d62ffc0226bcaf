extension Rule {
  /// What is wrong with keys and their values, in whatever file.
  static let values: [Rule] = [
    foundWhileReading(
      "duplicate-id",
      "Two things have one name",
      finds: """
        An id that another item, response, domain, section or topic of the same list has \
        already.
        """,
      matters: "Attempts and links name things by id: they would mean the wrong one.",
      instead: "An id of its own for each."
    ),
    foundWhileReading(
      "empty-text",
      "A text or a list is empty",
      finds: "A key whose text is blank or whose list has no elements.",
      matters: "A candidate would read nothing there.",
      instead: "The text, or the file without the key where it may be left out."
    ),
    foundWhileReading(
      "malformed-id",
      "A name has letters that names must not have",
      finds: """
        An id that is not made of lower-case letters, digits and hyphens, or is longer than \
        100 of them.
        """,
      matters: "Names are typed on command lines and stand in file names and reports.",
      instead: "A name such as 'nearest-vector'."
    ),
    foundWhileReading(
      "misplaced-key",
      "A key belongs to something else",
      finds: """
        A key of the format where it has no meaning, such as 'sequence' in a multiple choice.
        """,
      matters: "What the author meant by it would be dropped.",
      instead: "The key where it belongs, or the type to which it belongs."
    ),
    foundWhileReading(
      "missing-key",
      "A key that is needed is missing",
      finds: "A mapping without a key that it must have.",
      matters: "What is missing cannot be guessed.",
      instead: "The key and its value."
    ),
    foundWhileReading(
      "unknown-key",
      fix: .unsafe,
      "A key is not known",
      finds: "A key that the format does not have where it stands.",
      matters: "A misspelt key would silently count as left out.",
      instead: "The key that the help names."
    ),
    foundWhileReading(
      "unknown-value",
      fix: .unsafe,
      "A word is not one of those that are allowed",
      finds: "A value outside a closed list, such as that of item types.",
      matters: "What is not known cannot be heeded.",
      instead: "One of the words that the help names."
    ),
    foundWhileReading(
      "unsupported-format",
      "The format of a file is not known",
      finds: "A 'format' that this program does not read.",
      matters: "A later format may mean something else by the same keys.",
      instead: "'format: 1', or a later version of this program."
    ),
    foundWhileReading(
      "wrong-type",
      "A value is of the wrong kind",
      finds: """
        Text where a list is expected, a word where a number is, a number outside its range, \
        and the like.
        """,
      matters: "The value cannot be used.",
      instead: "A value of the kind that the message names."
    ),
  ]
}
