import Assessment
import Typesetting

extension Document {
  /// Sets the page in CommonMark with GitHub's tables; text stays text wherever it comes from.
  var markdown: String {
    let end = provenance.map { [Block.note($0)] } ?? []
    let parts =
      ["# \(MarkdownText.line(title))"] + (blocks + end).compactMap(Self.markdown)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Nothing for a chart: what it shows is in a list or a table below it.
  private static func markdown(of block: Block) -> String? {
    switch block {
    case .heading(let text, _): "## \(MarkdownText.line(text))"
    case .lead(let text, let outcome):
      "**\(MarkdownText.line(text)): \(outcome.rawValue.uppercased())**"
    case .callout(let text): "> \(MarkdownText.line(text))"
    case .note(let text): MarkdownText.line(text)
    case .prose(let text): prose(text)
    case .passage(let title, let text): "**\(MarkdownText.line(title))**\n\n\(prose(text))"
    case .facts(let facts):
      list("-", facts.map { "**\($0.label):** \(MarkdownText.line($0.text))" })
    case .table(let table): markdown(of: table)
    case .chart: nil
    case .options(let options): list(options.first.map(bullet) ?? "*", options.map(markdown))
    case .references(let addresses): list("-", addresses.map(markdown))
    case .readings(let readings): list("-", readings.map(markdown))
    case .item(let entry): markdown(of: entry)
    }
  }

  private static func prose(_ text: String) -> String {
    paragraphs(of: text).map(MarkdownText.lines).joined(separator: "\n\n")
  }

  private static func list(_ bullet: String, _ entries: [String]) -> String {
    entries.map { "\(bullet) \($0)" }.joined(separator: "\n")
  }

  /// Prompts have numbers, options letters; lists with one bullet in a row would be one list.
  private static func bullet(of option: OptionLine) -> String {
    option.name.utf8.allSatisfy { $0 < UInt8(ascii: "A") } ? "*" : "+"
  }

  private static func markdown(of table: Table) -> String {
    let titles = table.columns.map { MarkdownText.line($0.title) }
    let rules = table.columns.map { $0.alignment == .right ? "--:" : "---" }
    let rows = table.rows.map { row in row.map { MarkdownText.line($0.text(style: .unicode)) } }
    return ([titles, rules] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  private static func markdown(of reading: Reading) -> String {
    let lines = ["**\(MarkdownText.line(reading.title))**: \(MarkdownText.line(reading.caption))"]
    return (lines + reading.references.map(markdown)).joined(separator: "\\\n  ")
  }

  private static func markdown(of option: OptionLine) -> String {
    let text = MarkdownText.line(option.text)
    let caption = option.caption.isEmpty ? "" : "*\(MarkdownText.line(option.caption))*"
    let verdict = [caption, MarkdownText.line(option.rationale)].filter { !$0.isEmpty }
    let below = verdict.isEmpty ? "" : "\\\n  \(verdict.joined(separator: ": "))"
    return "**\(option.name)** \(text)\(below)"
  }

  private static func markdown(of reference: String) -> String {
    isWebAddress(reference) ? "<\(reference)>" : MarkdownText.line(reference)
  }

  private static func markdown(of entry: ItemEntry) -> String {
    let words = entry.heading.joined(separator: ", ")
    let heading = words.isEmpty ? "Item \(entry.number)" : "Item \(entry.number): \(words)"
    return (["### \(MarkdownText.line(heading))"] + entry.blocks.compactMap(markdown))
      .joined(separator: "\n\n")
  }
}

/// Plain text written so that Markdown shows it and does not read it.
private enum MarkdownText {
  /// The text on one line, for headings, cells and list entries.
  static func line(_ text: String) -> String { escaped(oneLine(text)[...]) }

  /// The lines of a paragraph, each broken hard and its indentation kept.
  static func lines(_ paragraph: [String]) -> String {
    paragraph.map { line in
      let text = line.drop { $0 == " " }
      let margin = line.utf8.count - text.utf8.count
      return String(repeating: "\u{A0}", count: margin) + escaped(text)
    }.joined(separator: "\\\n")
  }

  /// What is seen nowhere, and without which GitHub would link addresses and call people: it
  /// looks for them in the text that Markdown has already been read from.
  private static let wordJoiner = "\u{2060}"

  private static func escaped(_ text: Substring) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    var isNumber = true
    for (scalar, next) in zip(
      text.unicodeScalars,
      text.unicodeScalars.dropFirst().map(Optional.some) + [nil]
    ) {
      let endsListMark = isNumber && previous != nil && (next ?? " ") == " "
      if isActive(scalar, after: previous, before: next)
        || endsListMark && (scalar == "." || scalar == ")")
      {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
      if scalar == "@" { result += wordJoiner }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      previous = scalar
    }
    return result
  }

  /// The colon of a bare address and the full stop of `www.` would make a link.
  private static func isActive(
    _ scalar: Unicode.Scalar,
    after previous: Unicode.Scalar?,
    before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$": true
    case ":": next == "/"
    case ".": previous == "w" || previous == "W"
    case "#", "+", "-", "=": previous == nil
    default: false
    }
  }
}
