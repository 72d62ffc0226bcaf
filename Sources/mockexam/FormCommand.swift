import Arguments
import Assessment
import ItemBank
import Reports

/// `mockexam form`: prints a form without sitting it.
enum FormCommand {
  enum Format: String, CaseIterable, Sendable {
    case text, markdown, html, json
  }

  static let format = Parameter.option(
    "format",
    short: "f",
    .choice("FORMAT", of: Format.self),
    default: .text,
    help: "The layout"
  )
  static let withKey = Parameter.flag(
    "with-key",
    help: "Adds the key of every item, and in all layouts but json the rationales"
  )
  static let count = Parameter.option(
    "count",
    .wholeNumber("N", in: 1...100),
    default: 1,
    help: "Prints so many forms that share no item; as json an array"
  )
  static let command = Command(
    "form",
    summary: "Prints a form without sitting it",
    discussion: [
      "The same seed, bank and version give the same form on every machine; 'mockexam take' with"
        + " this seed shows it in the same order."
    ],
    parameters: DrawingOptions.all + [format, withKey, count],
    examples: [
      .init("mockexam form aif-c01 --seed 42 --format html > form.html", "Makes a paper to print"),
      .init("mockexam form aif-c01 --seed 42 --format json --with-key", "Makes one for scripts"),
    ]
  )

  static func run(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let (count, format) = (invocation[count], invocation[format])
    guard count == 1 || format != .html else {
      throw .couldNotRun(
        "a page of HTML holds one form; leave out --count, and use a seed for each"
      )
    }
    let drawing = try Drawing(invocation, catalog: catalog)
    let exams = count == 1 ? [try drawing.exam()] : try drawing.exams(count: count)
    let forms = exams.map { FormDocument(of: $0, withKey: invocation[withKey]) }
    switch format {
    case .text:
      try Console.show(forms.map { $0.text(style: Console.style) }.joined(separator: "\u{C}\n"))
    case .markdown: try Console.show(forms.map(\.markdown).joined(separator: "\n---\n\n"))
    case .html: try Console.show(forms.map(\.html).joined())
    case .json: try Console.show(json(of: forms))
    }
  }

  private static func json(of forms: [FormDocument]) -> String {
    guard let form = forms.first, forms.count == 1 else {
      return "[\n" + forms.map(\.json).joined(separator: ",\n") + "]\n"
    }
    return form.json
  }
}
