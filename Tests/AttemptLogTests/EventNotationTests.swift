import Assessment
import FoundationEssentials
import Testing

@testable import AttemptLog

@Suite struct `Writing events` {
  struct Case: CustomTestStringConvertible {
    let event: SessionEvent
    let text: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(event: .begin, text: #""begin""#),
    Case(event: .tick, text: #""tick""#),
    Case(event: .leaveSection, text: #""leave-section""#),
    Case(event: .endBreak, text: #""end-break""#),
    Case(event: .end, text: #""end""#),
    Case(event: .visit(64), text: #"{"visit":64}"#),
    Case(event: .respond(0, .selection([0, 2])), text: #"{"respond":0,"select":["a","c"]}"#),
    Case(event: .respond(3, .selection([])), text: #"{"respond":3,"select":[]}"#),
    Case(event: .respond(3, .order([2, 0])), text: #"{"order":["c","a"],"respond":3}"#),
    Case(
      event: .respond(3, .matches([25, nil, 26, 701, 702])),
      text: #"{"match":["z",null,"aa","zz","aaa"],"respond":3}"#
    ),
    Case(event: .flag(1, true), text: #"{"flag":1,"on":true}"#),
    Case(event: .strike(1, 1, false), text: #"{"on":false,"option":"b","strike":1}"#),
    Case(event: .note(1, "\"é\n"), text: #"{"note":1,"text":"\"é\n"}"#),
    Case(event: .rate(1, .guess), text: #"{"confidence":"guess","rate":1}"#),
    Case(event: .rate(1, nil), text: #"{"rate":1}"#),
  ])
  func `each event has a shape that is read back`(example: Case) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(EventNotation(example.event))
    #expect(String(decoding: bytes, as: UTF8.self) == example.text)
    let read = try JSONDecoder().decode(EventNotation.self, from: Data(example.text.utf8))
    #expect(read.event == example.event)
  }

  @Test(arguments: [
    "", "null", "1", "{}", "[]", #""pause""#, #"{"visit":"4"}"#, #"{"visit":4.5}"#,
    #"{"visit":99999999999999999999}"#, #"{"respond":0}"#, #"{"respond":0,"select":["A"]}"#,
    #"{"respond":0,"select":[""]}"#, #"{"respond":0,"select":["aaaaa"]}"#,
    #"{"respond":0,"select":["é"]}"#, #"{"respond":0,"order":[null]}"#, #"{"flag":1}"#,
    #"{"strike":1,"on":true}"#, #"{"note":1}"#, #"{"rate":1,"confidence":"certain"}"#,
  ])
  func `other text is no event`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(EventNotation.self, from: Data(text.utf8))
    }
  }
}
