public import Assessment
public import Diagnostics
public import ItemBank
import YAML

/// What has to be written to hold items against the present entries of their topics: the key
/// `topic-revision` with its new value, in the layout of the file around it.
public struct Acceptance: Sendable {
  /// A file and what it is to hold.
  public struct Rewriting: Sendable {
    /// The file as it is.
    public let source: SourceFile
    /// What it is to hold.
    public let bytes: [UInt8]
    /// Whether it is still the same bank but for the fingerprints.
    public let isSound: Bool
  }

  /// The files that change, in the order of the bank.
  public private(set) var rewritings: [Rewriting] = []
  /// The items that get a new fingerprint.
  public private(set) var accepted: [Item.ID] = []
  /// How many items have the right one already.
  public private(set) var unchanged = 0
  /// The items that cannot be accepted, because there is an error in them.
  public private(set) var refused: [Item.ID] = []

  /// Plans the acceptance of the items of some names, or of all.
  public init(of bank: LoadedBank, syllabus: Syllabus, items names: Set<Item.ID>? = nil) {
    let revisions = TopicRevisions(of: syllabus)
    let errors = ErrorPlaces(bank.diagnostics)
    var edits: [ObjectIdentifier: [Edit]] = [:]
    for item in bank.draft.items {
      guard let id = item.id?.string, names?.contains(id) ?? true else { continue }
      guard !errors.touch(item.node), let topic = item.topic, let revision = revisions[topic.string]
      else {
        refused.append(id)
        continue
      }
      if item.topicRevision?.string == revision {
        unchanged += 1
        continue
      }
      accepted.append(id)
      let edit =
        item.topicRevision.map { Edit(replacing: $0, with: revision) }
        ?? Edit(adding: revision, after: topic, in: item.node)
      edits[ObjectIdentifier(item.node.document), default: []].append(edit)
    }
    for document in bank.documents {
      guard let edits = edits[ObjectIdentifier(document)] else { continue }
      rewritings.append(Rewriting(document, edits))
    }
  }

  /// Bytes in the place of others.
  fileprivate struct Edit {
    let bounds: Range<Int>
    let text: String
    let isAddition: Bool

    init(replacing node: Node, with revision: String) {
      bounds = node.bounds
      // Other readers would take some of these for numbers.
      text = "\"\(revision)\""
      isAddition = false
    }

    /// Adds the key behind another one: on a line of its own, or after a comma.
    init(adding revision: String, after topic: Node, in item: Node) {
      let bytes = item.document.source.bytes
      let key = topic.keyPlace.bounds
      let isQuoted = bytes[key.lowerBound] == UInt8(ascii: "\"")
      let entry = (isQuoted ? "\"topic-revision\"" : "topic-revision") + ": \"\(revision)\""
      isAddition = true
      if item.isFlow {
        bounds = topic.bounds.upperBound..<topic.bounds.upperBound
        text = ", " + entry
        return
      }
      let isBreak: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      let end = bytes[topic.bounds.upperBound...].firstIndex(where: isBreak) ?? bytes.endIndex
      let start = bytes[..<key.lowerBound].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
      let lineBreak = bytes[end...].starts(with: "\r\n".utf8) ? "\r\n" : "\n"
      bounds = end..<end
      text = lineBreak + String(repeating: " ", count: key.lowerBound - start) + entry
    }
  }
}

extension Acceptance.Rewriting {
  fileprivate init(_ document: Document, _ edits: [Acceptance.Edit]) {
    source = document.source
    var bytes: [UInt8] = []
    var end = 0
    for edit in edits.sorted(by: { $0.bounds.lowerBound < $1.bounds.lowerBound }) {
      bytes += source.bytes[end..<edit.bounds.lowerBound]
      bytes += edit.text.utf8
      end = edit.bounds.upperBound
    }
    bytes += source.bytes[end...]
    self.bytes = bytes
    let (rewritten, mistakes) = Document.read(SourceFile(path: source.path, bytes: bytes))
    isSound =
      rewritten.nodeCount == document.nodeCount + 2 * edits.count(where: \.isAddition)
      && mistakes.count == Document.read(source).diagnostics.count
  }
}
