import Foundation
import TestSupport
import Testing

/// Expects a frame as it is in a file of `Frames`; `RECORD_GOLDEN=1` writes it anew and fails.
func expectFrame(_ text: String, named name: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Frames/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try Data(text.utf8).write(to: file)
    Issue.record("the frame was recorded, not compared")
  }
  expectEqualText(text, try String(contentsOf: file, encoding: .utf8))
}
