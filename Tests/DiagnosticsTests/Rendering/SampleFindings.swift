import Diagnostics

/// Findings of every shape, one with a text that tries to be more than text.
enum SampleFindings {
  static let hostile =
    "100% ::error::x,y\n::warning::z \u{1B}[31m ]]> &<>\"' \u{202E}abc [a](b) \u{FFFF}|"

  static let all: [Diagnostic] = {
    let file = SourceFile(
      path: "Banks/a b/ü,1.yaml",
      text: "id: é漢字 x\nstem: |\n  one\n  two\n"
    )
    let other = SourceFile(path: "./c.yaml", text: "a: 🙂🚀b\n")
    return [
      Diagnostic("orphan-file", "nobody reads this", at: .whole(file), severity: .warning),
      Diagnostic(
        "odd-name",
        "the name '漢字' is odd",
        at: SourceRange(file, 6..<12),
        notes: [
          .init("the rule is here", at: SourceRange(other, 0..<1)),
          .init("and so is this", at: .whole(other)),
        ],
        help: "choose another"
      ),
      Diagnostic("hostile", hostile, at: SourceRange(file, 21..<31), help: hostile),
      Diagnostic("odd-name", "odd", at: SourceRange(other, 7..<11), severity: .warning),
    ]
  }()

  static let tool = Tool(name: "banklint", version: "1.2.3")
}
