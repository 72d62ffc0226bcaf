import Diagnostics
import YAML

extension Passage {
  /// A finding for each run of characters that `isHit` says are of one kind.
  ///
  /// Texts of ASCII are skipped unless such characters can be of the kind. The message is about
  /// the first character of the run. The fix puts in the place of each character what
  /// `replacement` says: nothing, or a plain blank.
  func findings(
    of isHit: (Unicode.Scalar, _ previous: Unicode.Scalar?) -> Bool,
    inASCII: Bool = false,
    isFixSafe: Bool = true,
    replacement: (Unicode.Scalar) -> String = { _ in "" },
    message: (Unicode.Scalar) -> String
  ) -> [Finding] {
    guard !isASCII || inASCII && mayHaveControls else { return [] }
    var findings: [Finding] = []
    var run: (start: Int, first: Unicode.Scalar, replacement: String)?
    var previous: Unicode.Scalar?
    var index = 0
    func end() {
      guard let (start, first, text) = run else { return }
      let title = text.isEmpty ? "delete it" : "write a plain space"
      findings.append(
        Finding(
          message(first),
          at: range(start..<index),
          help: title,
          fix: fix(title, isSafe: isFixSafe, replacing: start..<index, with: text)
        )
      )
      run = nil
    }
    while let point = CodePoint.starting(at: index, in: bytes) {
      if let scalar = point.scalar, isHit(scalar, previous) {
        run = (
          run?.start ?? index, run?.first ?? scalar, (run?.replacement ?? "") + replacement(scalar)
        )
      } else {
        end()
      }
      previous = point.scalar
      index += point.length
    }
    end()
    return findings
  }

  /// Whether control characters are not out of the question: only an escape can stand for one.
  private var mayHaveControls: Bool { node.kind == .scalar(.doubleQuoted) }
}

/// The number of a character as Unicode writes it: `U+202E`.
func codePointName(_ scalar: Unicode.Scalar) -> String { scalar.codePointName }
