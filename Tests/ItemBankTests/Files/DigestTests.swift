import Assessment
import Diagnostics
import TestSupport
import Testing

@testable import ItemBank

@Suite struct `Fingerprints` {
  struct Vector: CustomTestStringConvertible {
    let message: String
    let digest: String
    var testDescription: String { String(message.prefix(20)) }
  }

  /// FIPS 180-4, with the examples that NIST publishes beside it.
  @Test(arguments: [
    Vector(
      message: "",
      digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    ),
    Vector(
      message: "abc",
      digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    ),
    Vector(
      message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    Vector(
      message: "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
        + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      digest: "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    Vector(
      message: String(repeating: "a", count: 1_000_000),
      digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `of published messages`(vector: Vector) {
    var digest = Digest()
    digest.update(vector.message.utf8)
    #expect(digest.hexadecimal == vector.digest)
    #expect(digest.hexadecimal == vector.digest, "asking changes nothing")
  }

  @Test(arguments: [1, 3, 55, 56, 63, 64, 65, 1000])
  func `do not depend on the pieces`(size: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var (whole, pieces) = (Digest(), Digest())
    whole.update(bytes)
    for start in stride(from: 0, to: bytes.count, by: size) {
      pieces.update(bytes[start..<min(start + size, bytes.count)])
    }
    #expect(whole.hexadecimal == pieces.hexadecimal)
  }

  private static let first = "format: 1\nitems:\n" + `Checking items`.spring
  private static let second = first.replacing("id: spring", with: "id: well")

  private static func digest(
    _ files: [(name: String, text: String)],
    manifest: String = RiverBank.manifest,
    folder: String = "Banks/rivers"
  ) throws -> String {
    let bank = loadBank(
      manifest: SourceFile(path: folder + "/bank.yaml", text: manifest),
      files: files.map { SourceFile(path: folder + "/" + $0.name, text: $0.text) },
      folder: folder
    ) { _ in RiverBank.loadedProfile }
    return try #require(bank.admit()).digest
  }

  @Test func `tell banks apart by content, names and order, not by place`() throws {
    let digest = try Self.digest([("a.yaml", Self.first), ("b.yaml", Self.second)])
    #expect(digest.hasPrefix("sha256:"))
    #expect(digest.utf8.count == 7 + 64)
    let others = try [
      Self.digest([("a.yaml", Self.first + "\n"), ("b.yaml", Self.second)]),
      Self.digest([("a.yaml", Self.first), ("c.yaml", Self.second)]),
      Self.digest([("b.yaml", Self.second), ("a.yaml", Self.first)]),
      Self.digest([("a.yaml", Self.second), ("b.yaml", Self.first)]),
      Self.digest([("a.yaml", Self.first)]),
      Self.digest(
        [("a.yaml", Self.first), ("b.yaml", Self.second)],
        manifest: RiverBank.manifest + "license: x\n"
      ),
    ]
    #expect(Set(others + [digest]).count == others.count + 1)
    #expect(
      try Self.digest([("a.yaml", Self.first), ("b.yaml", Self.second)], folder: "/elsewhere/é")
        == digest
    )
  }
}
