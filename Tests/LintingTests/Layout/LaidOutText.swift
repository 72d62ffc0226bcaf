import Diagnostics
import Linting
import TestSupport
import Testing

/// Lays a text out, and fails unless that is sound and settled.
func laidOut(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
  let file = LaidOutFile(SourceFile(path: "items.yaml", text: text))
  #expect(file.mistakes.isEmpty, sourceLocation: sourceLocation)
  #expect(file.isSound, "changes\n\(text)", sourceLocation: sourceLocation)
  let again = LaidOutFile(file.new)
  expectEqualText(
    String(decoding: again.new.bytes, as: UTF8.self),
    String(decoding: file.new.bytes, as: UTF8.self),
    "a second time",
    sourceLocation: sourceLocation
  )
  return String(decoding: file.new.bytes, as: UTF8.self)
}
