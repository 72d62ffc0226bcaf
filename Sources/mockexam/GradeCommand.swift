import Arguments
import Assessment
import Diagnostics
import ItemBank
import Reports

/// `mockexam grade`: scores the responses in a file against a form.
enum GradeCommand {
  static let responses = Parameter.requiredOption(
    "responses",
    short: "r",
    .file("FILE"),
    help: "The responses, JSON or YAML; - reads standard input"
  )
  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: ReportFormat.self),
    default: .text,
    help: "The layout of the report"
  )
  static let command = Command(
    "grade",
    summary: "Scores the responses in a file against a form",
    discussion: [
      "The form is drawn again from the seed. The file is"
        + " {\"responses\": {\"ITEM\": [\"a\"], \"ORDERING\": [\"c\", \"a\"], \"MATCHING\":"
        + " {\"1\": \"b\"}}} with the names that 'mockexam form --format json' prints; an item that"
        + " is not named was omitted."
    ],
    parameters: DrawingOptions.all + [responses, format],
    examples: [
      .init(
        "mockexam grade aif-c01 --seed 42 --responses r.json --format json",
        "Scores a paper that somebody has sat"
      )
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    guard invocation[DrawingOptions.seed] != nil else {
      throw .couldNotRun("name the form with --seed N")
    }
    let exam = try Drawing(invocation, catalog: catalog).exam()
    let source: SourceFile
    do throws(FileError) {
      let path = invocation[responses]
      source = try path == "-" ? FileSystem.standardInput() : FileSystem.source(at: path)
    } catch {
      throw .couldNotRun("\(error)")
    }
    let (responses, mistakes) = decodeResponses(from: source, to: exam)
    Console.showErrors(in: mistakes)
    guard !mistakes.contains(where: { $0.severity == .error }) else {
      throw .refused("the responses have mistakes, so nothing was scored")
    }
    let report = ScoreReport(of: exam, responses: responses)
    let document = ReportDocument(of: report, on: exam, responses: responses)
    try Console.show(invocation[format].text(of: document))
  }
}
