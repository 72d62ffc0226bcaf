import Assessment
import Typesetting

extension Document {
  /// Sets the page as one HTML file that loads nothing and runs nothing.
  var html: String {
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    let body = ([Element("h1", text: title)] + blocks.map(Self.element)).map(\.markup)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(Element("title", text: title).markup)
      <style>
      \(Self.styleSheet)
      </style>
      </head>
      <body>
      <main>
      \(body.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private static func element(of block: Block) -> Element {
    switch block {
    case .heading(let text, let startsPage):
      Element("h2", ["class": startsPage ? "new-page" : nil], text: text)
    case .lead(let text, let outcome):
      Element("p", ["class": "lead \(outcome.rawValue)"], text: text)
    case .callout(let text): Element("p", ["class": "callout"], text: text)
    case .note(let text): Element("p", ["class": "note"], text: text)
    case .prose(let text): Element("div", ["class": "prose"], prose(text))
    case .passage(let title, let text):
      Element("section", ["class": "passage prose"], [Element("h3", text: title)] + prose(text))
    case .facts(let facts):
      Element(
        "dl",
        facts.flatMap { [Element("dt", text: $0.label), Element("dd", text: $0.value)] }
      )
    case .table(let table): element(of: table)
    case .options(let options): Element("ul", ["class": "options"], options.map(element))
    case .references(let addresses):
      Element("ul", ["class": "references"], addresses.map { Element("li", [link(to: $0)]) })
    case .item(let entry): element(of: entry)
    }
  }

  private static func prose(_ text: String) -> [Element] {
    paragraphs(of: text).map { Element("p", text: $0.joined(separator: "\n")) }
  }

  private static func link(to address: String) -> Element {
    isWebAddress(address)
      ? Element("a", ["href": address, "rel": "noopener noreferrer"], text: address)
      : Element("span", text: address)
  }

  private static func element(of table: Table) -> Element {
    let classes = table.columns.map { $0.alignment == .right ? "number" : nil }
    let head = zip(table.columns, classes).map { column, name in
      Element("th", ["scope": "col", "class": name], text: column.title)
    }
    let rows = table.rows.map { row in
      let cells = zip(row, classes).enumerated().map { index, part in
        index == 0
          ? element("th", ["scope": "row", "class": part.1], of: part.0)
          : element("td", ["class": part.1], of: part.0)
      }
      return Element("tr", cells)
    }
    let parts = [Element("thead", [Element("tr", head)]), Element("tbody", rows)]
    return Element("div", ["class": "table"], [Element("table", parts)])
  }

  private static func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?>,
    of cell: Table.Cell
  ) -> Element {
    switch cell {
    case .text(let text): return Element(name, attributes, text: text)
    case .bar(let share):
      let percent = Int((min(max(share, 0), 1).value * 100).rounded(.down))
      let filled = Element("span", ["style": "width: \(percent)%"])
      let bar = Element(
        "span",
        ["class": "bar", "role": "img", "aria-label": share.percentText],
        [filled]
      )
      return Element(name, attributes, [bar])
    }
  }

  private static func element(of option: OptionLine) -> Element {
    let classes = [option.isKey ? "key" : nil, option.isChosen ? "chosen" : nil].compactMap(\.self)
    var parts = [Element("span", ["class": "name"], text: option.name)]
    parts += [Element("div", ["class": "prose"], prose(option.text))]
    if !option.caption.isEmpty {
      parts.append(Element("p", ["class": "mark"], text: option.caption))
    }
    if !option.rationale.isEmpty {
      parts.append(Element("div", ["class": "prose rationale"], prose(option.rationale)))
    }
    return Element("li", ["class": classes.isEmpty ? nil : classes.joined(separator: " ")], parts)
  }

  /// What was not right is open, the rest is one click away; a form's items cannot be closed.
  private static func element(of entry: ItemEntry) -> Element {
    let words = (["\(entry.number)."] + entry.heading).map { Element("span", text: $0) }
    let blocks = entry.blocks.map(element)
    guard let status = entry.status else {
      return Element("article", ["class": "item"], [Element("h3", words)] + blocks)
    }
    let summary = Element("summary", [Element("h3", words)])
    return Element(
      "details",
      ["class": "item \(status.rawValue)", "open": status == .correct ? nil : ""],
      [summary] + blocks
    )
  }
}
