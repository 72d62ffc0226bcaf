/// Whether a text is an address that a page may link to: of the web, in plain ASCII, and without
/// a character that any format would read.
func isWebAddress(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  let scheme = ["https://", "http://"].first { text.utf8.starts(with: $0.utf8) }
  guard let scheme, bytes.count > scheme.utf8.count else { return false }
  return bytes.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: (0x21...0x7E).contains(byte)
    }
  }
}
