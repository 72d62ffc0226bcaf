import TestSupport
import Testing

@testable import YAML

@Suite struct `A search for a word in bytes` {
  @Test func `finds it wherever it stands`() {
    let search = ByteSearch("abab:")
    for before in 0..<12 {
      let text = String(repeating: "b", count: before) + "abab:" + String(repeating: "a", count: 5)
      #expect(search.finds(in: Array(text.utf8)), "\(text)")
    }
  }

  @Test(arguments: ["", "abab", "ababa:", "bab:", "aba b:", "ABAB:"])
  func `finds nothing else`(text: String) {
    #expect(!ByteSearch("abab:").finds(in: Array(text.utf8)))
  }

  @Test func `agrees with a search that skips nothing`() {
    let word = Array("ab:".utf8)
    withEverySequence(of: Array("ab:".utf8), lengths: 0...7) { bytes in
      let expected = bytes.indices.contains { bytes[$0...].starts(with: word) }
      #expect(ByteSearch("ab:").finds(in: bytes) == expected)
    }
  }
}
