public import Diagnostics
import YAML

/// A file that authors write, in the one layout that all of them have.
///
/// The layout changes nothing that the file says: what was laid out is read again, and must have the
/// same texts, lists and mappings and the same comments.
public struct LaidOutFile: Sendable {
  /// The longest line that text between brackets over several lines is joined to.
  public static let lineLength = 100

  /// The file as it was.
  public let old: SourceFile
  /// The file as it should be; as it was, where it cannot be laid out.
  public let new: SourceFile
  /// Why the file cannot be read, and so not be laid out either.
  public let mistakes: [Diagnostic]
  /// Whether the layout left alone what it should: if not, it is a mistake of ours, and not used.
  public let isSound: Bool

  /// Whether the file is not in the layout yet.
  public var isChanged: Bool { old.bytes != new.bytes }

  /// Lays a file out: keys in the order of its format, items apart, two blanks for each level,
  /// quotes where they are needed.
  public init(_ source: SourceFile) {
    old = source
    let (document, diagnostics) = Document.read(source)
    mistakes = diagnostics.filter { $0.severity == .error }
    let reader = LayoutReader(document)
    guard mistakes.isEmpty, let block = reader.block else {
      new = source
      isSound = true
      return
    }
    let writer = LayoutWriter(reader.header, isApart: reader.isHeaderApart, block)
    let laidOut = SourceFile(path: source.path, bytes: writer.bytes)
    isSound = LayoutComparison(of: document, with: laidOut).isSame
    new = isSound ? laidOut : source
  }
}
