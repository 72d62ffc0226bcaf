import Arguments
import Diagnostics
import ItemBank
import Linting
import Typesetting

/// What `check` does with fixes: make them, show them, or only count them.
struct FixRun {
  static let fix = Parameter.flag("fix", help: "Mends what can be mended safely")
  static let diff = Parameter.flag(
    "diff",
    help: "Shows what --fix would change and writes nothing; fails if that is anything"
  )
  static let unsafeFixes = Parameter.flag(
    "unsafe-fixes",
    help: "Has --fix and --diff heed the fixes that an author has to look at, too"
  )
  static let parameters: [any DeclaredParameter] = [fix, diff, unsafeFixes]

  private let isWriting: Bool
  private let isComparing: Bool
  private let includesUnsafe: Bool
  private var fixedFindings = 0
  private var changes: [(old: SourceFile, new: SourceFile)] = []

  init(_ invocation: Invocation) {
    isWriting = invocation[Self.fix]
    isComparing = invocation[Self.diff]
    includesUnsafe = invocation[Self.unsafeFixes]
  }

  /// Makes no fix and shows none.
  init() {
    (isWriting, isComparing, includesUnsafe) = (false, false, false)
  }

  /// Whether fixes are made or shown.
  var isWanted: Bool { isWriting || isComparing }

  /// Loads what is in a folder; where fixes are wanted, as it is after them.
  mutating func subject(
    in folder: String,
    _ catalog: Catalog,
    _ rules: [Rule]
  ) throws(Stop) -> Subject {
    let subject = try Subject(in: folder, catalog, rules)
    guard isWanted, let bank = subject.bank else { return subject }
    let fixed = FixedBank(
      bank,
      includingUnsafe: includesUnsafe,
      check: { Subject.findings(in: $0, rules).kept.inSourceOrder() },
      reload: { files in
        loadBank(manifest: files[0], files: Array(files.dropFirst()), folder: bank.folder) { _ in
          bank.profile
        }
      }
    )
    for path in fixed.refused {
      Console.remark("the fixes of '\(path)' would break it, a mistake of banklint; none is made")
    }
    if !fixed.isSettled {
      Console.remark("'\(folder)' needs more than \(FixedBank.roundLimit) rounds of fixes")
    }
    let changes = fixed.changes
    self.changes += changes
    fixedFindings += fixed.count
    guard isWriting, !changes.isEmpty else { return subject }
    let files = changes.map { FixedFile(old: $0.old, new: $0.new) }
    for file in files { try file.check() }
    for file in files { try file.write() }
    return try Subject(in: folder, catalog, rules)
  }

  /// Prints the differences if they are what was asked for; returns the exit status then.
  func showDifferences() throws(Stop) -> Int32? {
    guard isComparing else { return nil }
    for change in changes {
      let text = LineDifference(from: change.old, to: change.new).text
      // A terminal obeys control characters; a file or a program needs them as they are.
      try Console.show(Console.isTerminal ? visible(text, keepingLines: true) : text)
    }
    return changes.isEmpty ? 0 : 1
  }

  /// What is added to the totals: how much was mended and how much could be.
  func totals(of diagnostics: [Diagnostic]) -> String {
    var text = ""
    if isWriting && fixedFindings > 0 {
      text += "; \(fixedFindings) fixed in \(changes.count) file\(changes.count == 1 ? "" : "s")"
    }
    let safe = diagnostics.count { $0.fix?.isSafe == true }
    let unsafe = diagnostics.count { $0.fix?.isSafe == false }
    if safe > 0 { text += "; \(safe) fixable with --fix" }
    if safe > 0 && unsafe > 0 {
      text += ", and \(unsafe) more with --unsafe-fixes"
    } else if unsafe > 0 {
      text += "; \(unsafe) fixable with --fix --unsafe-fixes"
    }
    return text
  }
}

extension Diagnostic {
  /// The diagnostic in a file that is not written.
  var withoutFix: Diagnostic {
    var diagnostic = self
    diagnostic.fix = nil
    return diagnostic
  }
}
