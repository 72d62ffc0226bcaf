import ItemBank
import YAML

/// What is asked and what is right in one item, as far as another item is like it.
struct Gist {
  private var stem: [UInt64: Word.Kind] = [:]
  private var key: Set<UInt64> = []

  init(of item: ItemDraft) {
    if let node = item.stem {
      Word.forEach(in: node) { word in
        // A name may open one sentence and stand within another.
        if stem[word.hash] == nil || word.kind == .name { stem[word.hash] = word.kind }
      }
    }
    if !item.prompts.isEmpty {
      for prompt in item.prompts {
        let name = prompt.match?.string
        let response = item.options.first { $0.id?.string == name }?.text
        addKey(of: prompt, place: response.map(Self.hash) ?? 0)
      }
    } else if item.sequenceLength > 0 {
      for (place, entry) in item.options.prefix(item.sequenceLength).enumerated() {
        addKey(of: entry, place: UInt64(place))
      }
    } else {
      for option in item.options where option.isKey { addKey(of: option, place: 0) }
    }
  }

  private mutating func addKey(of option: OptionDraft, place: UInt64) {
    guard let text = option.text else { return }
    Word.forEach(in: text) { key.insert(mixed($0.hash, place)) }
  }

  private static func hash(of text: Node) -> UInt64 {
    var hash = FNV.seed
    Word.forEach(in: text) { hash = mixed(hash, $0.hash) }
    return hash
  }

  func hasKey(of other: Gist) -> Bool { key == other.key }

  /// Whether at least half of the words of both keys are common to them.
  func sharesKey(with other: Gist) -> Bool {
    2 * key.intersection(other.key).count >= key.union(other.key).count
  }

  private static let longestName = 3

  /// The one thing in which the stems differ; nil where they differ in more, or not at all.
  func difference(from other: Gist) -> Duplicates.Reason? {
    let (own, others) = (kinds(notIn: other), other.kinds(notIn: self))
    let all = own + others
    guard !all.isEmpty else { return nil }
    if all.contains(.negation), all.allSatisfy({ $0 == .negation || $0 == .auxiliary }) {
      return .negation
    }
    if all.allSatisfy({ $0 == .number }) { return .number }
    let lengths = 1...Self.longestName
    let isName = all.allSatisfy { $0 == .name }
    return isName && lengths.contains(own.count) && lengths.contains(others.count) ? .name : nil
  }

  private func kinds(notIn other: Gist) -> [Word.Kind] {
    stem.filter { other.stem[$0.key] == nil }.map(\.value)
  }
}

/// The gists of the items that were asked for.
struct GistTable {
  private let items: [ItemDraft]
  private var gists: [Int: Gist] = [:]

  init(of items: [ItemDraft]) { self.items = items }

  subscript(item: Int) -> Gist {
    mutating get {
      if let gist = gists[item] { return gist }
      let gist = Gist(of: items[item])
      gists[item] = gist
      return gist
    }
  }
}
