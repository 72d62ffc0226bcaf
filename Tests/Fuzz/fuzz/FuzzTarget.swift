import Glibc

/// A door through which texts of others come in.
enum FuzzTarget: String, CaseIterable {
  /// The reader of YAML, edits of nodes and the layout of files.
  case yaml
  /// Banks: decoding, all rules, fixes, every layout of findings, a form.
  case bank
  /// Responses to a form, and exported attempts.
  case papers
  /// Profiles with their syllabus, and sitting by them.
  case profile

  /// Reads an input; what must never happen ends the process.
  func check(_ bytes: [UInt8]) {
    switch self {
    case .yaml: YAMLCheck.run(bytes)
    case .bank: BankCheck.run(bytes)
    case .papers: PaperCheck.run(bytes)
    case .profile: ProfileCheck.run(bytes)
    }
  }
}

/// Takes an input of several files apart: a line of `%%%` is between them.
func parts(of bytes: [UInt8]) -> [[UInt8]] {
  var parts: [[UInt8]] = [[]]
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if line.elementsEqual("%%%".utf8) {
      parts.append([])
    } else {
      parts[parts.count - 1] += line + [0x0A]
    }
  }
  return parts
}

/// Ends the process with a reason if something is not as it must be.
func require(_ condition: Bool, _ reason: @autoclosure () -> String) {
  guard !condition else { return }
  // A build for speed would keep the reason to itself.
  print("fuzz: it does not hold that \(reason())")
  fflush(nil)
  preconditionFailure(reason())
}
