/// Lists of items under 64-bit keys, the latest item first.
///
/// Lists are chains through one flat array. A posting keeps half of its key: two keys that agree in
/// it are taken for one, which costs a comparison of items and changes no result.
struct PostingIndex {
  struct Posting {
    fileprivate let tag: UInt32
    fileprivate let next: Int32
    let item: Int32
    /// Where in the item's set the key stands.
    let place: Int32
  }

  private var heads: [Int32]
  private var postings: [Posting] = []
  private let mask: UInt64

  init(capacity: Int) {
    var size = 1024
    while size < capacity { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
    mask = UInt64(size - 1)
  }

  mutating func insert(_ item: Int, under key: UInt64, place: Int) {
    let slot = slot(of: key)
    postings.append(
      Posting(
        tag: UInt32(truncatingIfNeeded: key >> 24),
        next: heads[slot],
        item: Int32(item),
        place: Int32(place)
      )
    )
    heads[slot] = Int32(postings.count - 1)
  }

  /// The postings under a key; `body` returns whether to go on.
  @inline(__always)
  func forEach(under key: UInt64, _ body: (Posting) -> Bool) {
    let tag = UInt32(truncatingIfNeeded: key >> 24)
    var next = heads[slot(of: key)]
    while next >= 0 {
      let posting = postings[Int(next)]
      if posting.tag == tag, !body(posting) { return }
      next = posting.next
    }
  }

  private func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key & mask) }
}
