import Assessment
import Diagnostics
import Linting
import TestSupport
import Testing

@Suite struct `Showing what differs` {
  private func difference(_ old: String, _ new: String) -> String {
    LineDifference(from: SourceFile(path: "a", text: old), to: SourceFile(path: "a", text: new))
      .text
  }

  @Test(.endsSoon)
  func `ends soon where every line has changed`() {
    let old = (0..<5_000).map { "a\($0)\n" }.joined()
    let new = (0..<5_000).map { "b\($0)\n" }.joined()
    let lines = difference(old, new).utf8.count { $0 == 0x0A }
    #expect(lines == 3 + 10_000)
  }

  @Test func `shows three lines around a change`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("5\n6\n", with: "five\n6\n").replacing("19\n", with: "19\n19a\n")
    expectEqualText(
      difference(old, new),
      """
      --- a
      +++ a
      @@ -2,7 +2,7 @@
       2
       3
       4
      -5
      +five
       6
       7
       8
      @@ -17,4 +17,5 @@
       17
       18
       19
      +19a
       20

      """
    )
  }

  @Test func `shows a missing end of line and keeps carriage returns`() {
    expectEqualText(
      difference("a\r\nb", "A\r\nb\r\n"),
      "--- a\n+++ a\n@@ -1,2 +1,2 @@\n-a\r\n-b\n\\ No newline at end of file\n+A\r\n+b\r\n"
    )
    #expect(difference("", "a\n") == "--- a\n+++ a\n@@ -0,0 +1 @@\n+a\n")
    #expect(difference("a\n", "") == "--- a\n+++ a\n@@ -1 +0,0 @@\n-a\n")
    #expect(difference("a\n", "a\n") == "")
  }

  @Test(arguments: 0..<200)
  func `leads from one text to the other`(seed: UInt64) throws {
    var random = SeededGenerator(seed: Seed(seed))
    func text() -> String {
      var lines = (0..<random.below(30)).map { _ in "\(random.below(6))\n" }
      if random.below(3) == 0 { lines.append("end") }
      return lines.joined()
    }
    let (old, new) = (text(), text())
    #expect(try applied(difference(old, new), to: old) == new)
  }

  /// Applies a patch strictly: context and removed lines must stand where it says.
  private func applied(_ patch: String, to old: String) throws -> String {
    func lines(_ text: String) -> [String] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
      if let last = lines.popLast(), last != "\n" { lines.append(String(last.dropLast())) }
      return lines
    }
    var rest = lines(old)[...]
    var new: [String] = []
    var patch = lines(patch)
    for index in patch.indices.reversed() where patch[index].hasPrefix("\\") {
      patch[index - 1].removeLast()
      patch.remove(at: index)
    }
    for line in patch.dropFirst(2) {
      if line.hasPrefix("@@") {
        let number = line.dropFirst(4).prefix { $0.isNumber }
        let start = try #require(Int(number))
        let isEmpty = line.dropFirst(4 + number.count).hasPrefix(",0 ")
        let skipped = (isEmpty ? start : start - 1) - rest.startIndex
        new += rest.prefix(skipped)
        rest = rest.dropFirst(skipped)
      } else {
        let text = String(line.dropFirst())
        if !line.hasPrefix("+") { #expect(rest.popFirst() == text) }
        if !line.hasPrefix("-") { new.append(text) }
      }
    }
    return (new + rest).joined()
  }
}
