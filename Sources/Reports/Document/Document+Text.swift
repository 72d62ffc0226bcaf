import Assessment
import Typesetting

extension Document {
  /// Sets the page for a terminal or a plain file, in lines of at most `width` cells.
  ///
  /// Less than 40 cells are taken as 40.
  func text(width: Int, style: TextStyle) -> String {
    let setter = TextSetter(width: max(width, 40), style: style)
    let end = provenance.map { [Block.note($0)] } ?? []
    let parts =
      [setter.underlined(title, with: style.titleRule)] + (blocks + end).map(setter.lines)
    return parts.joined(separator: [""]).map { $0 + "\n" }.joined()
  }
}

private struct TextSetter {
  let width: Int
  let style: TextStyle

  /// The cells of an item's number, and of the indentation of what is below it.
  private static let gutter = 5

  func lines(of block: Document.Block) -> [String] {
    switch block {
    case .heading(let text, _): [""] + underlined(text, with: style.rule)
    case .lead(let text, let outcome):
      wrapped("\(oneLine(text)): \(outcome.rawValue.uppercased())", to: width)
    case .callout(let text), .note(let text): wrapped(oneLine(text), to: width)
    case .prose(let text): prose(text)
    case .passage(let title, let text): wrapped(oneLine(title), to: width) + [""] + prose(text)
    case .facts(let facts): labeledLines(facts.map { ($0.label, $0.text) }, width: width)
    case .table(let table): lines(of: table)
    case .chart(let chart): chart.lines(width: width, style: style)
    case .options(let options): options.flatMap(lines)
    case .references(let addresses): addresses.flatMap { wrapped(oneLine($0), to: width) }
    case .readings(let readings): Array(readings.map(lines).joined(separator: [""]))
    case .item(let entry): lines(of: entry)
    }
  }

  func underlined(_ text: String, with rule: String) -> [String] {
    let lines = wrapped(oneLine(text), to: width)
    let widest = lines.reduce(0) { max($0, CellWidth.of($1)) }
    return lines + [String(repeating: rule, count: widest)]
  }

  private func prose(_ text: String) -> [String] {
    let parts = paragraphs(of: text).map { $0.flatMap { wrapped($0, to: width) } }
    return Array(parts.joined(separator: [""]))
  }

  private func lines(of table: Document.Table) -> [String] {
    let rows = table.rows.map { row in row.map { $0.text(style: style) } }
    return TextTable(columns: table.columns, rows: rows).lines(width: width, style: style)
  }

  private func lines(of reading: Document.Reading) -> [String] {
    let below = [oneLine(reading.caption)] + reading.references.map(oneLine)
    return wrapped(oneLine(reading.title), to: width)
      + below.flatMap { hanging($0, after: "  ", width: width) }
  }

  private func lines(of option: Document.OptionLine) -> [String] {
    let text = paragraphs(of: option.text).joined().joined(separator: "\n")
    let mark = padded(option.name, to: 3)
    var lines = hanging(text, after: mark, width: width)
    let margin = String(repeating: " ", count: CellWidth.of(mark))
    let verdict = [option.caption, oneLine(option.rationale)].filter { !$0.isEmpty }
    if !verdict.isEmpty {
      lines += hanging(verdict.joined(separator: ": "), after: margin, width: width)
    }
    return lines
  }

  private func lines(of entry: Document.ItemEntry) -> [String] {
    let number = padded("\(entry.number). ", to: Self.gutter, .right)
    let setter = TextSetter(width: width - Self.gutter, style: style)
    var parts = entry.blocks.map(setter.lines)
    if !entry.heading.isEmpty {
      parts.insert(wrapped(oneLine(entry.heading.joined(separator: ", ")), to: setter.width), at: 0)
    }
    let margin = String(repeating: " ", count: CellWidth.of(number))
    return parts.joined(separator: [""]).enumerated().map { index, line in
      if index == 0 { return number + line }
      return line.isEmpty ? line : margin + line
    }
  }
}
