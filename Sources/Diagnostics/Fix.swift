extension Diagnostic {
  /// How a program would mend a mistake: texts that take the place of ranges.
  ///
  /// All edits of a fix are made or none; ranges of one fix never overlap and may lie in several
  /// files.
  public struct Fix: Hashable, Sendable {
    /// One phrase that tells an author what is done, in the imperative: `write it once`.
    public var title: String
    /// Whether the item is sure to mean what it meant.
    public var isSafe: Bool
    /// The replacements, in any order.
    public var edits: [Edit]

    /// Collects the parts of a fix.
    public init(_ title: String, isSafe: Bool, edits: [Edit]) {
      self.title = title
      self.isSafe = isSafe
      self.edits = edits
    }
  }

  /// A text that takes the place of a range; an empty range is a place to insert at.
  public struct Edit: Hashable, Sendable {
    /// What is taken out.
    public var range: SourceRange
    /// What is put in, as it stands in the file: quoted and escaped as its place demands.
    public var replacement: String

    /// Replaces a range.
    public init(_ range: SourceRange, with replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }
}

extension Diagnostic.Fix {
  /// The fix as one edit, with what stands between its edits left as it is; `nil` if it changes
  /// another file than this one.
  func singleEdit(of file: SourceFile) -> Diagnostic.Edit? {
    let edits = self.edits.sorted { $0.range < $1.range }
    guard let first = edits.first, edits.allSatisfy({ $0.range.file == file }) else { return nil }
    var end = first.range.bounds.lowerBound
    var text: [UInt8] = []
    for edit in edits {
      text += file.bytes[end..<edit.range.bounds.lowerBound] + Array(edit.replacement.utf8)
      end = edit.range.bounds.upperBound
    }
    let range = SourceRange(file, first.range.bounds.lowerBound..<end)
    return Diagnostic.Edit(range, with: String(decoding: text, as: UTF8.self))
  }
}
