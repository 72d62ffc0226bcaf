import JSON
import TestSupport
import Testing

@Suite struct `Writing JSON` {
  struct Case: CustomTestStringConvertible {
    let value: JSONValue
    let text: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(value: nil, text: "null"),
    Case(value: true, text: "true"),
    Case(value: -7, text: "-7"),
    Case(value: .decimal("0.70"), text: "0.70"),
    Case(value: [], text: "[]"),
    Case(value: [:], text: "{}"),
    Case(value: ["b": 1, "a": [2, "x"]], text: #"{"b":1,"a":[2,"x"]}"#),
    Case(value: "q\"b\\n\nr\rt\t", text: #""q\"b\\n\nr\rt\t""#),
    Case(value: "\u{1B}[2J\u{0}\u{7F}\u{9B}", text: #""\u001b[2J\u0000\u007f\u009b""#),
    Case(value: "é 漢 😀 \u{2028}", text: #""é 漢 😀 \u2028""#),
  ])
  func `a value on one line`(example: Case) {
    #expect(example.value.text() == example.text)
  }

  @Test func `members on lines of their own, in their order`() {
    let value: JSONValue = ["z": [1, 2], "a": [:], "e": []]
    expectEqualText(
      value.text(.indented),
      """
      {
        "z": [
          1,
          2
        ],
        "a": {},
        "e": []
      }
      """
    )
  }
}
