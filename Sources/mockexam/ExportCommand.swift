import Arguments
import Assessment
import AttemptLog
import ItemBank

/// `mockexam export`: writes an attempt as one file that proves itself.
enum ExportCommand {
  static let attempt = Parameter.operand(
    .text("ATTEMPT"),
    default: "last",
    help: "The number of the attempt, or 'last' for the last one that has ended"
  )
  static let output = Parameter.option(
    "output",
    short: "o",
    .file("FILE"),
    help: "Writes to this file instead of printing"
  )
  static let command = Command(
    "export",
    summary: "Writes an attempt as one JSON file that can be verified",
    discussion: [
      "The file has the seed, the version of the drawing, the digests of the banks, the form with"
        + " all it showed and its keys, every event with its time, and the score. 'mockexam verify'"
        + " derives form and score from it once more. It has the candidate's notes, too."
    ],
    parameters: [attempt, output, Store.path],
    examples: [.init("mockexam export 3 --output attempt-3.json", "Keeps an attempt in a file")]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let log = try Store.open(invocation)
    let attempt = try Store.attempt(
      invocation[attempt],
      in: log,
      thatHasEnded: true,
      kinds: [.exam]
    )
    guard attempt.summary.kind == .exam else {
      throw .refused("attempt \(attempt.id) is practice, of which no form and score can be proven")
    }
    guard let path = invocation[output] else { return try Console.show(attempt.fileText) }
    try OutputFile(path: path).write(attempt.fileText)
  }
}
