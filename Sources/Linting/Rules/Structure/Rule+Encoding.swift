import Diagnostics

extension Rule {
  /// What is wrong with the bytes of a file.
  static let encoding: [Rule] = [
    foundWhileReading(
      "byte-order-mark",
      severity: .warning,
      fix: .safe,
      "A file begins with a byte order mark",
      finds: "The bytes EF BB BF at the start of a file.",
      matters: "Other programs take them for a part of the first key.",
      instead: "UTF-8 without a byte order mark; editors have a setting for it."
    ),
    foundWhileReading(
      "control-character",
      fix: .safe,
      "A character has no place in text",
      finds: """
        Control characters but tab and line feed, line separators, and byte order marks inside \
        a file.
        """,
      matters: "They are not seen, and some of them steer the terminal on which the text is shown.",
      instead: "The text without it; where an item is about such a character, its name."
    ),
    foundWhileReading(
      "empty-document",
      "A file holds nothing",
      finds: "A YAML file without any value, or with comments only.",
      matters: "A file without items is most likely one that was not finished or not saved.",
      instead: "Items, or no file."
    ),
    foundWhileReading(
      "file-too-large",
      "A file is larger than is read",
      finds: """
        A file of more than 256 MiB, of more than eight million keys and values, or of more than \
        500,000 items.
        """,
      matters: "The limit bounds the time and the memory that a hostile file can cost.",
      instead: "Several files: all that are below the folder of the bank are read."
    ),
    foundWhileReading(
      "invalid-utf-8",
      "Bytes are not UTF-8",
      finds: "Bytes that are no character in UTF-8.",
      matters: "What they stand for has to be guessed, and programs guess differently.",
      instead: "The file saved as UTF-8."
    ),
    foundWhileReading(
      "utf-16",
      "A file is UTF-16 or UTF-32",
      finds: "A file that begins with the mark of UTF-16 or UTF-32.",
      matters: "Files of banks are UTF-8, so that every tool reads them alike.",
      instead: "The file saved as UTF-8."
    ),
    foundWhileReading(
      "too-many-findings",
      "There are more findings than are shown",
      finds: "More findings in one file than help anybody.",
      matters: "What follows a slip is often the same slip again.",
      instead: "The first findings mended, and a second check."
    ),
  ]
}
