import Assessment
import JSON

/// What a value may be, as an editor checks it: some members of a JSON Schema.
///
/// Our reader keeps every scalar as it is typed, whereas an editor takes `20` for a number and `no`
/// for a flag in YAML 1.1. So a shape allows every type that what we accept can seem to have; only
/// nothing, which `null` and an empty value are alike, is refused everywhere.
struct Shape {
  let members: [JSONValue.Member]

  init(_ members: [JSONValue.Member]) { self.members = members }

  /// The shape as a schema of its own.
  var schema: JSONValue { .object(members) }

  /// A scalar that seems to be of one of the types, and follows a pattern if it is a string.
  private static func scalar(
    _ types: [String],
    _ pattern: String,
    _ others: [JSONValue.Member] = []
  ) -> Shape {
    let type: JSONValue = types.count == 1 ? .string(types[0]) : .array(types.map { .string($0) })
    return Shape([.init("type", type), .init("pattern", .string(pattern))] + others)
  }

  /// Any scalar that is not blank.
  static let text = scalar(["string", "number", "boolean"], #"[^\u0000-\u0020]"#)
  /// Lower-case letters, digits and hyphens.
  static let name = scalar(["string", "integer", "boolean"], "^[a-z0-9-]{1,100}$")
  /// What stands before the slash of a topic's full name.
  static let sectionNumber = scalar(["string", "number", "boolean"], #"^[^\u0000-\u0020/]+$"#)
  /// A topic's full name.
  static let topic = scalar(["string"], #"^[^\u0000-\u0020/]+/[a-z0-9-]{1,100}$"#)
  /// The fingerprint of an entry of the syllabus; without quotes some seem to be numbers.
  static let revision = scalar(["string", "number"], "^[0-9a-f]{8}$")
  /// A path that stays inside its folder.
  static let path = scalar(["string"], #"^(?!\.\.(/|$))[^/]+(/(?!\.\.(/|$))[^/]+)*$"#)
  /// The day of a review.
  static let day = scalar(["string"], "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
  /// A length of time.
  static let duration = scalar(
    ["string"],
    "^(?=.)([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"
  )
  /// `true` or `false`, quoted or not.
  static let flag = scalar(["boolean", "string"], "^(true|false)$")
  /// `4`, `3..5` or `5..`.
  static let countRange = scalar(
    ["integer", "string"],
    #"^[0-9]+(\.\.[0-9]*)?$"#,
    [.init("minimum", 1), .init("maximum", 26)]
  )
  /// The name that a form prints for an option.
  static let optionName = scalar(["string"], "^[a-z]$")
  /// The only number of the formats so far.
  static let format = Shape([.init("enum", [1, "1"])])

  /// A whole number in a range.
  static func number(_ range: ClosedRange<Int>) -> Shape {
    scalar(
      ["integer", "string"],
      "^[+-]?[0-9]+$",
      [
        .init("minimum", .integer(range.lowerBound)), .init("maximum", .integer(range.upperBound)),
      ]
    )
  }

  /// A decimal in a range.
  static func decimal(_ range: ClosedRange<Fraction>) -> Shape {
    func bound(_ fraction: Fraction) -> JSONValue {
      .decimal(fraction.decimalText(places: 4, droppingZeros: true))
    }
    return scalar(
      ["number", "string"],
      #"^-?[0-9]{1,9}(\.[0-9]{1,4})?$"#,
      [.init("minimum", bound(range.lowerBound)), .init("maximum", bound(range.upperBound))]
    )
  }

  /// One of some words.
  static func choice(_ words: [String]) -> Shape {
    Shape([.init("enum", .array(words.map { .string($0) }))])
  }

  /// One of the names of an enumeration's cases.
  static func choice<Word: RawRepresentable<String> & CaseIterable>(of words: Word.Type) -> Shape {
    choice(words.allCases.map(\.rawValue))
  }
}
