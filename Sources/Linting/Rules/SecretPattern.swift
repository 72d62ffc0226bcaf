import Diagnostics
import ItemBank
import YAML

extension Rule {
  static let secretPattern = Rule(
    "secret-pattern",
    .error,
    precision: .high,
    summary: "A file holds what looks like a secret key",
    finds: """
      The head of a private key, such as "-----BEGIN PRIVATE KEY-----", and the id of an access key \
      of AWS, anywhere in a file, in comments too. Ids that end with "EXAMPLE", as in the vendor's \
      documentation, are left out.
      """,
    matters: "A bank is shared, and a secret that was shared once has to be replaced.",
    instead: "A made-up value that says so, such as AKIAIOSFODNN7EXAMPLE; and a new secret.",
    examples: [
      "stem: Which river is it that ⟦AKIA1234567890ABCDEF⟧ opens?",
      """
      # ⟦-----BEGIN RSA PRIVATE KEY-----⟧
      stem: Which river is it?
      """,
      "stem: Which river is it that AKIAIOSFODNN7EXAMPLE opens, or PAKIA1234567890ABCDEF?",
    ],
    check: .loaded { bank in
      bank.documents.flatMap { document in
        secrets(in: document.source.bytes).map { bounds, what in
          Finding(
            "this looks like \(what)",
            at: SourceRange(document.source, bounds),
            help: "replace the secret, and make up a value for the item"
          )
        }
      }
    }
  )
}

/// The places of what looks like secrets.
private func secrets(in bytes: [UInt8]) -> [(Range<Int>, what: String)] {
  guard accessKeySearch.finds(in: bytes) || privateKeySearch.finds(in: bytes) else { return [] }
  var found: [(Range<Int>, what: String)] = []
  let span = bytes.span
  var index = 0
  while index + 20 <= span.count {
    // Both begin with a letter or a mark that is rare twice in a row.
    if span[index] == UInt8(ascii: "K"), span[index + 1] == UInt8(ascii: "I") {
      if let start = startOfAccessKey(in: bytes, at: index - 1) {
        found.append((start..<start + 20, "an access key of AWS"))
      }
    } else if span[index] == UInt8(ascii: "-"), span[index + 1] == UInt8(ascii: "-"),
      let end = endOfPrivateKeyHead(in: bytes, from: index)
    {
      found.append((index..<end, "a private key"))
      index = end
    }
    index += 1
  }
  return found
}

private func startOfAccessKey(in bytes: [UInt8], at start: Int) -> Int? {
  func isPart(_ byte: UInt8) -> Bool { byte.isUppercase || byte.isDigit }
  guard start >= 0, start + 20 <= bytes.count, bytes[start...].starts(with: accessKey),
    bytes[start..<start + 20].allSatisfy(isPart),
    start == 0 || !isPart(bytes[start - 1]),
    start + 20 == bytes.count || !isPart(bytes[start + 20]),
    !bytes[start..<start + 20].reversed().starts(with: exampleEnd)
  else { return nil }
  return start
}

private func endOfPrivateKeyHead(in bytes: [UInt8], from start: Int) -> Int? {
  let head = bytes[start...].prefix(64)
  guard head.starts(with: privateKeyHead) else { return nil }
  let line = head.prefix { $0 != UInt8(ascii: "\n") }
  for index in line.indices where line[index...].starts(with: privateKeyEnd) {
    return index + privateKeyEnd.count
  }
  return nil
}

private let accessKeySearch = ByteSearch("AKIA")
private let privateKeySearch = ByteSearch("-----BEGIN ")
private let accessKey = Array("AKIA".utf8)
private let exampleEnd = Array("EXAMPLE".utf8.reversed())
private let privateKeyHead = Array("-----BEGIN ".utf8)
private let privateKeyEnd = Array("PRIVATE KEY-----".utf8)
