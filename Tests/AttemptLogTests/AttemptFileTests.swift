import Assessment
import TestSupport
import Testing

@testable import AttemptLog

@Suite struct `The file of an attempt` {
  let attempt: Attempt
  let text: String

  init() throws {
    attempt = try DrawnAttempt.attempt()
    text = attempt.fileText
  }

  @Test func `has all of the attempt`() throws {
    #expect(try Attempt(file: Array(text.utf8)) == attempt)
    let left = attempt.with(result: .some(nil))
    #expect(try Attempt(file: Array(left.fileText.utf8)) == left)
    #expect(try DrawnAttempt.attempt().fileText == text)
  }

  @Test func `has all that a store keeps`() throws {
    let folder = try TemporaryFolder()
    let log = try AttemptLog(path: folder.file("attempts.sqlite"))
    let id = try log.begin(exam(), at: "T", version: "1")
    for (event, time) in everyEvent { try log.append(event, at: time, recordedAt: "T", to: id) }
    let stored = try log.attempt(id)
    #expect(try Attempt(file: Array(stored.fileText.utf8)) == stored)
  }

  @Test(
    arguments: [
      ("", "it is no exported attempt: it is not JSON"),
      ("[]", "it is no exported attempt: it is of another kind"),
      ("{}", "it is no exported attempt: 'format' is missing"),
      (#"{"format": 2}"#, "it has format 2, this program knows 1; use another version"),
      (#"{"format": 1e99}"#, "it is no exported attempt: it is not JSON"),
      (#"{"format": 1}"#, "it is no exported attempt: 'attempt' is missing"),
      (String(repeating: "[", count: 100_000), "it is no exported attempt: it is not JSON"),
    ]
  )
  func `says why it cannot be read`(text: String, reason: String) {
    let error = #expect(throws: AttemptFileError.self) { try Attempt(file: Array(text.utf8)) }
    #expect(error?.description == reason)
  }

  @Test func `says where it cannot be read`() {
    let broken = text.replacing("\"respond\" : 0", with: "\"respond\" : \"zero\"")
    let error = #expect(throws: AttemptFileError.self) { try Attempt(file: Array(broken.utf8)) }
    #expect(
      error?.description
        == "it is no exported attempt: events[1].event.respond: it is of another kind"
    )
  }

  /// Whatever stands in place of a number, the file is refused or verified: nothing traps.
  @Test(arguments: ["-1", "0", "3", "999999999999", "9223372036854775807"])
  func `is refused or verified whatever number is in it`(number: String) throws {
    let bytes = Array(text.utf8)
    var places: [Range<Int>] = []
    for index in bytes.indices where 0x30...0x39 ~= bytes[index] {
      let isFirst = index > 0 && " [".utf8.contains(bytes[index - 1])
      guard isFirst else { continue }
      let end = bytes[index...].firstIndex { !(0x30...0x39 ~= $0) } ?? bytes.endIndex
      places.append(index..<end)
    }
    #expect(places.count > 100)
    var (refused, verified) = (0, 0)
    for place in places {
      var mutated = bytes
      mutated.replaceSubrange(place, with: number.utf8)
      guard let attempt = try? Attempt(file: mutated) else { refused += 1; continue }
      _ = attempt.verification(from: [DrawnAttempt.bank], profile: DrawnAttempt.profile)
      _ = attempt.verification(from: [], profile: nil)
      verified += 1
    }
    #expect(refused > 0)
    #expect(verified > 0)
  }

  /// Whatever is left out or stands twice, too.
  @Test func `is refused or verified whatever line is missing from it or repeated in it`() {
    let lines = text.split(separator: "\n")
    for index in stride(from: 0, to: lines.count, by: 3) {
      for times in [0, 2] {
        let mutated =
          lines[..<index] + Array(repeating: lines[index], count: times) + lines[(index + 1)...]
        let file = mutated.joined(separator: "\n")
        guard let attempt = try? Attempt(file: Array(file.utf8)) else { continue }
        _ = attempt.verification(from: [DrawnAttempt.bank], profile: nil)
      }
    }
  }
}
