import Arguments
import ItemBank
import JSON

/// `banklint schema`: the formats, for editors.
enum SchemaCommand {
  static let format = Parameter.optionalOperand(
    .choice("FORMAT", of: FileFormat.self),
    help: "The format to print; without one, the formats are listed"
  )
  static let command = Command(
    "schema",
    summary: "Prints a format as a JSON Schema for editors",
    discussion: [
      "With a schema, an editor completes keys, shows what they mean, and marks what cannot be"
        + " right while you type. A file names its schema in its first line:"
        + " '# yaml-language-server: $schema=../.schemas/items.json'.",
      "A schema knows one file alone: 'banklint check' also compares items with each other and"
        + " with the profile and its syllabus.",
    ],
    parameters: [format],
    examples: [
      .init("banklint schema", "Lists the formats"),
      .init(
        "banklint schema items > Banks/.schemas/items.json",
        "Writes what files of items are checked with"
      ),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    if let format = invocation[format] {
      try Console.show(format.schema.text(.indented) + "\n")
    } else {
      try Console.show(list)
    }
    return 0
  }

  private static var list: String {
    let width = FileFormat.allCases.map(\.rawValue.utf8.count).max() ?? 0
    return FileFormat.allCases.map { format in
      let name = format.rawValue
      return name + String(repeating: " ", count: width + 2 - name.utf8.count) + format.summary
        + "\n"
    }
    .joined()
  }
}
