import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let deadReference = Rule(
    "dead-reference",
    precision: .high,
    summary: "A reference is the path of a file that is not there",
    finds: """
      A reference that begins with "./" or "../", or ends with ".md", ".txt" or ".pdf" and has no \
      scheme, where the folder of the bank holds no such file. What follows "#" is not looked for.
      """,
    matters: "Nobody can look up what bears the key out.",
    instead: "The path as seen from the folder of the bank, or an address.",
    examples: [
      """
      references:
        - https://example.org/danube.md
        - ⟦./notes/danube.md#bridges⟧
      """,
      """
      references:
        - https://example.org/danube.md
        - "Hydrology, volume 3"
      """,
    ],
    check: .loaded { bank in
      bank.draft.items.flatMap { item in
        item.references.compactMap { reference in
          let text = reference.string
          guard isPath(text) else { return nil }
          let path = bank.folder + "/" + String(text.prefix { $0 != "#" })
          guard FileSystem.kind(of: path) == .nothing else { return nil }
          return Finding(
            "there is no file '\(path)'",
            at: reference.range,
            help: "give the path as seen from the folder of the bank"
          )
        }
      }
    }
  )
}

/// Whether a reference is meant to be a path below or beside the folder of the bank.
private func isPath(_ reference: String) -> Bool {
  let bytes = reference.utf8
  if reference.hasPrefix("./") || reference.hasPrefix("../") { return true }
  guard !bytes.contains(UInt8(ascii: ":")), !bytes.contains(UInt8(ascii: " ")),
    bytes.first != UInt8(ascii: "/")
  else { return false }
  let file = reference.prefix { $0 != "#" }
  return file.hasSuffix(".md") || file.hasSuffix(".txt") || file.hasSuffix(".pdf")
}
