import Assessment

extension PageSetter {
  /// A table that scrolls by itself where it is wider than the page, by keys too.
  func element(of table: Document.Table) -> Element {
    let classes = table.columns.map { $0.alignment == .right ? "number" : nil }
    let head = zip(table.columns, classes).map { column, name in
      Element("th", ["scope": "col", "class": name], text: column.title)
    }
    let rows = table.rows.map { row in
      // On a narrow page the heads are not seen, and each cell shows its own.
      let cells = zip(row, zip(table.columns, classes)).enumerated().map { index, part in
        let (cell, (column, name)) = part
        return index == 0
          ? element("th", ["scope": "row", "class": name, "data-label": column.title], of: cell)
          : element("td", ["class": name, "data-label": column.title], of: cell)
      }
      return Element("tr", cells)
    }
    let parts = [
      Element("caption", text: table.caption), Element("thead", [Element("tr", head)]),
      Element("tbody", rows),
    ]
    return Element(
      "div",
      ["class": "table", "role": "region", "tabindex": "0", "aria-label": table.caption],
      [Element("table", parts)]
    )
  }

  private func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?>,
    of cell: Document.Table.Cell
  ) -> Element {
    switch cell {
    case .text(let text): Element(name, attributes, text: text)
    case .bar(let share): Element(name, attributes, [bar(share)])
    case .range(let share, let low, let high): Element(name, attributes, [range(share, low, high)])
    case .items(let numbers): Element(name, attributes, [links(to: numbers)])
    case .status(let status):
      Element(
        name,
        attributes,
        [Element("span", ["class": status.rawValue], text: status.rawValue)]
      )
    }
  }

  /// The bar says the share too: its length alone is no number.
  private func bar(_ share: Fraction) -> Element {
    let filled = Element("rect", ["class": "filled", "width": length(share), "height": "10"])
    return Element(
      "span",
      ["class": "share"],
      [drawing([track, filled]), Element("span", text: share.percentText)]
    )
  }

  private func range(_ share: Fraction, _ low: Fraction, _ high: Fraction) -> Element {
    let band = Element(
      "rect",
      ["class": "band", "x": length(low), "width": length(high - low), "height": "10"]
    )
    let point = Element("circle", ["class": "point", "cx": length(share), "cy": "5", "r": "3.5"])
    let words = "\(share.percentText) (\(low.percentText) to \(high.percentText))"
    return Element(
      "span",
      ["class": "share"],
      [drawing([track, band, point]), Element("span", text: words)]
    )
  }

  private var track: Element {
    Element("rect", ["class": "track", "width": "100", "height": "10"])
  }

  private func drawing(_ shapes: [Element]) -> Element {
    Element(
      "svg",
      ["class": "bar", "viewBox": "-1 -1 102 12", "aria-hidden": "true"],
      shapes
    )
  }

  private func length(_ share: Fraction) -> String {
    let percent = (min(max(share, 0), 1).value * 100).rounded(.down)
    return "\(Int(percent))"
  }
}
