extension Rule {
  /// What is wrong with the YAML of a file.
  static let syntax: [Rule] = [
    foundWhileReading(
      "duplicate-key",
      "A key stands twice in a mapping",
      finds: "Two equal keys in one mapping.",
      matters: "YAML readers keep one of the two values and drop the other without a word.",
      instead: "One key with the value that is meant."
    ),
    foundWhileReading(
      "nesting-too-deep",
      "Lists and mappings are nested too deep",
      finds: "Lists and mappings inside one another beyond the limit of the reader.",
      matters: "No bank needs it, and it can exhaust the memory of a program.",
      instead: "The structure that the format describes."
    ),
    foundWhileReading(
      "several-documents",
      "A file holds several documents",
      finds: "A line '---' after the first document of a file.",
      matters: "Only the first document is read, so items in the others would be lost.",
      instead: "A file for each document."
    ),
    foundWhileReading(
      "yaml-alias",
      "An alias stands for a value",
      finds: "An alias such as '*name'.",
      matters: """
        A reader of the item has to look for the value elsewhere, and aliases of aliases grow \
        without bounds.
        """,
      instead: "The value itself; in quotes if it begins with '*'."
    ),
    foundWhileReading(
      "yaml-anchor",
      "An anchor names a value",
      finds: "An anchor such as '&name'.",
      matters: "It is of use to aliases only, and banks have none.",
      instead: "The value alone; in quotes if it begins with '&'."
    ),
    foundWhileReading(
      "yaml-complex-key",
      "A key is not text",
      finds: "A list or a mapping in the place of a key.",
      matters: "The keys of a bank are words.",
      instead: "A key of the format."
    ),
    foundWhileReading(
      "yaml-directive",
      "A directive stands before a document",
      finds: "A line such as '%YAML 1.1'.",
      matters: "It can change what the rest of the file means.",
      instead: "The file without the line."
    ),
    foundWhileReading(
      "yaml-merge-key",
      "A merge key takes values from elsewhere",
      finds: "The key '<<'.",
      matters: "A reader of the item does not see what it consists of.",
      instead: "The keys written out."
    ),
    foundWhileReading(
      "yaml-syntax",
      "The text is not YAML",
      finds: "A place where the text cannot be read as YAML. Reading goes on with the next item.",
      matters: "An item that cannot be read is missing in forms.",
      instead: """
        What the message says; most often quotes around a text with ': ' or '#' in it, or the \
        right indentation.
        """
    ),
    foundWhileReading(
      "yaml-tag",
      "A tag gives a value a type",
      finds: "A tag such as '!!str'.",
      matters: "The format says what each value is.",
      instead: "The value alone; in quotes if it begins with '!'."
    ),
  ]
}
