import Assessment

extension PageSetter {
  /// What was not right is open, the rest is one click away; a form's items cannot be closed.
  func element(of entry: Document.ItemEntry) -> Element {
    let remarks = entry.remarks.map { Element("span", text: $0) }
    let number = Element("span", ["class": "ordinal"], text: "\(entry.number).")
    let status = entry.status.map { status in
      Element("span", ["class": "status \(status.rawValue)"], text: status.rawValue)
    }
    let heading = Element("h3", [number] + (status.map { [$0] } ?? []) + remarks)
    let blocks = entry.blocks.map(element)
    guard let status = entry.status else {
      return Element("article", ["class": "item"], [heading] + blocks)
    }
    return Element(
      "details",
      ["class": "item", "id": "item-\(entry.number)", "open": status == .correct ? nil : ""],
      [Element("summary", [heading]), Element("div", ["class": "content"], blocks)]
    )
  }

  func element(of option: Document.OptionLine) -> Element {
    let classes = [option.isKey ? "key" : nil, option.isChosen ? "chosen" : nil].compactMap(\.self)
    var parts = [
      Element("span", ["class": "name"], text: option.name),
      Element("div", ["class": "prose"], prose(option.text)),
    ]
    if !option.caption.isEmpty {
      parts.append(Element("p", ["class": "mark"], text: option.caption))
    }
    if !option.rationale.isEmpty {
      parts.append(Element("div", ["class": "prose rationale"], prose(option.rationale)))
    }
    return Element("li", ["class": classes.isEmpty ? nil : classes.joined(separator: " ")], parts)
  }
}
