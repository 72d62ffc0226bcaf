import Assessment
import ItemBank
import YAML

/// A hash that is equal for items of one type with the same stem and the same set of options.
///
/// Blanks and a full stop at the end don't count, nor does the case of the stem. That of the options
/// does, and so do signs: `-a` is not `-A`, and `-5` is not `5`.
struct ItemSignature: Hashable {
  private let hash: UInt64

  init(of item: ItemDraft) {
    var text = item.stem.map { Self.text(of: $0, foldingCase: true) } ?? 0
    if let type = item.type { for byte in type.rawValue.utf8 { text = FNV.adding(byte, to: text) } }
    // A sum, because the order of options is nothing to go by.
    var offers: UInt64 = 0
    for option in item.options { offers &+= Self.offer(option, salt: 1) }
    for prompt in item.prompts { offers &+= Self.offer(prompt, salt: 2) }
    hash = mixed(text, offers)
  }

  private static func offer(_ option: OptionDraft, salt: UInt64) -> UInt64 {
    option.text.map { mixed(text(of: $0, foldingCase: false), salt) } ?? 0
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
}
