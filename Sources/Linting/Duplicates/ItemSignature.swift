import Assessment
import ItemBank
import YAML

/// The hashes that stand for an item as a whole.
struct ItemSignature {
  /// Equal for items of one type with the same stem and the same set of options.
  ///
  /// Blanks and a full stop at the end don't count, nor does the case of the stem. That of the
  /// options does, and so do signs: `-a` is not `-A`, and `-5` is not `5`.
  let text: UInt64
  /// Equal for items that offer the same and whose stems differ only in negations, numbers, names.
  let frame: UInt64

  init?(of item: ItemDraft) {
    guard let stem = item.stem else { return nil }
    var text = Self.text(of: stem, foldingCase: true)
    if let type = item.type { for byte in type.rawValue.utf8 { text = FNV.adding(byte, to: text) } }
    // Sums, because the order of options is nothing to go by.
    var (texts, offers): (UInt64, UInt64) = (0, 0)
    for (salt, list) in [item.options, item.prompts].enumerated() {
      for option in list {
        guard let node = option.text else { continue }
        texts &+= mixed(Self.text(of: node, foldingCase: false), UInt64(salt))
        offers &+= mixed(Self.words(of: node), UInt64(salt))
      }
    }
    self.text = mixed(text, texts)
    frame = mixed(Self.frame(of: stem), offers)
  }

  private static func text(of node: Node, foldingCase: Bool) -> UInt64 {
    node.withUTF8 { bytes in
      var end = bytes.count
      while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
      if end > 0, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      var hash = FNV.seed
      var isBlank = false
      for index in 0..<end {
        let byte = bytes[index]
        if byte <= 0x20 {
          isBlank = true
          continue
        }
        if isBlank && hash != FNV.seed { hash = FNV.adding(0x20, to: hash) }
        isBlank = false
        hash = FNV.adding(foldingCase ? byte.lowercased : byte, to: hash)
      }
      return hash
    }
  }

  static func words(of node: Node) -> UInt64 {
    var hash = FNV.seed
    Word.forEach(in: node) { hash = mixed(hash, $0.hash) }
    return hash
  }

  /// A name may have several words, and a negation brings or takes some: only the rest counts.
  private static func frame(of stem: Node) -> UInt64 {
    var hash = FNV.seed
    Word.forEach(in: stem) { word in
      if word.kind == .plain { hash = mixed(hash, word.hash) }
    }
    return hash
  }
}
