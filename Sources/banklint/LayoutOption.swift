import Arguments

/// How a command prints what it has counted: for people, or for programs.
enum LayoutOption: String, CaseIterable, Sendable {
  case text, json

  static let parameter = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: LayoutOption.self),
    default: .text,
    help: "The layout"
  )
}
