import Arguments
import Diagnostics
import ItemBank
import Linting
import Typesetting

/// `banklint fmt`: brings files into the layout that all of their kind have.
enum FormatCommand {
  static let paths = Parameter.operands(
    .path("PATH"),
    help: "Files, folders of banks or profiles, or folders that hold such folders; without any,"
      + " Banks, Profiles and banklint.yaml of the current folder; '-' lays out standard input"
  )
  static let check = Parameter.flag(
    "check",
    help: "Lists the files that are laid out otherwise and writes nothing; fails if there are any"
  )
  static let diff = Parameter.flag(
    "diff",
    help: "Shows what would change and writes nothing; fails if that is anything"
  )
  static let command = Command(
    "fmt",
    summary: "Lays out banks, profiles and settings as all of them are",
    discussion: [
      "Keys come in the order of their format, items get an empty line between them, each level two"
        + " blanks, and text quotes where it needs them. Text is never wrapped, and brackets stay"
        + " unless they are too long for a line of \(LaidOutFile.lineLength) characters.",
      "Nothing that a file says is changed: what is laid out is read again and compared before it is"
        + " written. Comments stay with what they are about, comments to banklint included.",
      "A file with a mistake in its syntax is left alone, and the mistake is shown; the others are"
        + " laid out all the same.",
    ],
    parameters: [paths, check, diff],
    exclusions: [[check, diff]],
    examples: [
      .init("banklint fmt Banks/aif-c01", "Lays out one bank"),
      .init("banklint fmt --check", "Fails if anything here is laid out otherwise, as CI does"),
      .init("banklint fmt -", "Lays out standard input, as editors do"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) -> Int32 {
    let words = invocation[paths]
    guard !words.contains("-") else {
      guard words.count == 1 else {
        throw Stop("'-' stands for standard input, and nothing else is laid out with it")
      }
      return try layOutStandardInput(invocation)
    }
    var run = FormatRun()
    for path in try LayoutFiles.paths(of: words) {
      let file = run.laidOut(try source { () throws(FileError) in try FileSystem.source(at: path) })
      guard let file, file.isChanged else { continue }
      if invocation[check] {
        try Console.show(visible(path) + "\n")
      } else if invocation[diff] {
        try show(LineDifference(from: file.old, to: file.new).text)
      } else {
        try OutputFile(path: path).replace(with: file.new.bytes)
      }
    }
    let isWriting = !invocation[check] && !invocation[diff]
    Console.remark(run.totals(isWriting: isWriting))
    return run.refused > 0 || !isWriting && run.changed > 0 ? 1 : 0
  }

  /// Shows standard input as it should be, or what that would change.
  private static func layOutStandardInput(_ invocation: Invocation) throws(Stop) -> Int32 {
    var run = FormatRun()
    let read = try source { () throws(FileError) in try FileSystem.standardInput() }
    guard let file = run.laidOut(read) else { return 1 }
    if invocation[check] {
      if file.isChanged { try Console.show(file.old.path + "\n") }
    } else if invocation[diff] {
      try show(LineDifference(from: file.old, to: file.new).text)
    } else {
      try show(String(decoding: file.new.bytes, as: UTF8.self))
      return 0
    }
    return file.isChanged ? 1 : 0
  }

  /// Prints text of authors: a terminal obeys control characters, others need them as they are.
  private static func show(_ text: String) throws(Stop) {
    try Console.show(Console.isTerminal ? visible(text, keepingLines: true) : text)
  }

  private static func source(
    _ read: () throws(FileError) -> SourceFile
  ) throws(Stop) -> SourceFile {
    do throws(FileError) {
      return try read()
    } catch {
      throw Stop("\(error)")
    }
  }
}

/// What became of the files that were to be laid out.
private struct FormatRun {
  private(set) var changed = 0
  private(set) var unchanged = 0
  private(set) var refused = 0

  /// Lays a file out; says why and returns nothing where that cannot be done.
  mutating func laidOut(_ source: SourceFile) -> LaidOutFile? {
    let file = LaidOutFile(source)
    guard file.mistakes.isEmpty, file.isSound else {
      refused += 1
      Console.showMistakes(file.mistakes)
      if !file.isSound {
        Console.remark("the layout of '\(source.path)' would change it, a mistake of banklint")
      }
      Console.remark("'\(source.path)' is left as it is")
      return nil
    }
    if file.isChanged { changed += 1 } else { unchanged += 1 }
    return file
  }

  func totals(isWriting: Bool) -> String {
    let files = changed + unchanged + refused
    var text = "\(changed) of \(files) file\(files == 1 ? "" : "s")"
    text += isWriting ? " laid out anew" : " would be laid out anew"
    if refused > 0 { text += ", \(refused) left as \(refused == 1 ? "it is" : "they are")" }
    return text
  }
}
