import Diagnostics
import Dispatch
import Synchronization
import YAML

/// One file of items: its nodes and what the author wrote in it.
struct ItemFile: Sendable {
  let document: Document
  let draft: BankDraft
  /// The author's mistakes in it, as far as the file alone tells.
  let diagnostics: [Diagnostic]

  /// Reads a file.
  init(_ source: SourceFile) {
    let (document, mistakes) = Document.read(source)
    var decoder = ItemDecoder()
    if let root = document.root { decoder.decodeFile(root) }
    decoder.findings.reportUnwrittenTexts(in: document)
    self.document = document
    draft = decoder.draft
    diagnostics = mistakes + decoder.findings.diagnostics
  }

  /// The least bytes for which a second processor is worth waking.
  private static let leastBytesToShare = 200_000

  /// Reads files in their order, side by side where they are large.
  static func all(_ sources: [SourceFile]) -> [ItemFile] {
    guard sources.count > 1,
      sources.reduce(0, { $0 + $1.bytes.count }) >= leastBytesToShare
    else { return sources.map { ItemFile($0) } }
    let files = Mutex([ItemFile?](repeating: nil, count: sources.count))
    DispatchQueue.concurrentPerform(iterations: sources.count) { number in
      let file = ItemFile(sources[number])
      files.withLock { $0[number] = file }
    }
    return files.withLock { $0.compactMap(\.self) }
  }
}

extension BankDraft {
  /// Takes what another file says.
  mutating func append(_ file: BankDraft) {
    let (itemsBefore, studiesBefore) = (items.count, caseStudies.count)
    // The items of the first file need no copy.
    if items.isEmpty { items = file.items } else { items += file.items }
    caseStudies += file.caseStudies
    ids += file.ids
    damagedNames.formUnion(file.damagedNames)
    unreadCount += file.unreadCount
    guard studiesBefore > 0 else { return }
    for item in itemsBefore..<items.count {
      if let study = items[item].caseStudy { items[item].caseStudy = studiesBefore + study }
    }
  }
}
