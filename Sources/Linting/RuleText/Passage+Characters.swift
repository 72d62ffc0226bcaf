import Diagnostics
import YAML

extension Passage {
  /// A finding for each run of characters that `isHit` says are of one kind.
  ///
  /// Texts of ASCII are skipped unless such characters can be of the kind. The message is about
  /// the first character of the run.
  func findings(
    of isHit: (Unicode.Scalar, _ previous: Unicode.Scalar?) -> Bool,
    inASCII: Bool = false,
    message: (Unicode.Scalar) -> String
  ) -> [Finding] {
    guard !isASCII || inASCII && mayHaveControls else { return [] }
    var findings: [Finding] = []
    var run: (start: Int, first: Unicode.Scalar)?
    var previous: Unicode.Scalar?
    var index = 0
    func end() {
      guard let (start, first) = run else { return }
      findings.append(Finding(message(first), at: range(start..<index), help: "delete it"))
      run = nil
    }
    while let point = CodePoint.starting(at: index, in: bytes) {
      if let scalar = point.scalar, isHit(scalar, previous) {
        if run == nil { run = (index, scalar) }
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
func codePointName(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
