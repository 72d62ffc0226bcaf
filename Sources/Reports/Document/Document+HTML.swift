import Assessment
import Typesetting

extension Document {
  /// Sets the page as one HTML file that loads nothing and runs nothing.
  ///
  /// The policy admits the style sheet by its fingerprint, so a bank's text could not even style
  /// the page if it ever came to be markup.
  var html: String {
    let policy = [
      "default-src 'none'", "style-src '\(Self.styleFingerprint)'", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
    let body = PageSetter(self).body.map(\.markup).joined(separator: "\n")
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
      <style>\(Self.styleSheet)</style>
      </head>
      <body>
      \(body)
      </body>
      </html>

      """
  }
}

/// Sets the parts of one page; links lead only to items that are on it.
struct PageSetter {
  private let document: Document
  private let linked: Set<Int>

  init(_ document: Document) {
    self.document = document
    linked = Set(
      document.blocks.compactMap { block in
        // A form shows an item twice where it has a key, so nothing leads to its items.
        if case .item(let entry) = block, entry.status != nil { entry.number } else { nil }
      }
    )
  }

  var body: [Element] {
    let parts = parts
    let contents = parts.compactMap { part in
      part.title.map { Element("li", [Element("a", ["href": "#\(part.id)"], text: $0)]) }
    }
    let header = Element("header", [Element("h1", text: document.title)])
    let nav = Element("nav", ["aria-label": "Contents"], [Element("ol", contents)])
    let main = Element("main", ["id": "main"], parts.map(section))
    return [Element("a", ["class": "skip", "href": "#main"], text: "Skip to the content"), header]
      + (contents.count > 1 ? [nav] : []) + [main]
      + (document.provenance.map { [Element("footer", [Element("p", text: $0)])] } ?? [])
  }

  /// A heading with what stands below it.
  private struct Part {
    let id: String
    let title: String?
    let startsPage: Bool
    var blocks: [Document.Block]
  }

  private var parts: [Part] {
    var parts = [Part(id: "part-0", title: nil, startsPage: false, blocks: [])]
    for block in document.blocks {
      if case .heading(let title, let startsPage) = block {
        parts.append(
          Part(id: "part-\(parts.count)", title: title, startsPage: startsPage, blocks: [])
        )
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
    return parts.filter { $0.title != nil || !$0.blocks.isEmpty }
  }

  private func section(of part: Part) -> Element {
    let blocks = part.blocks.map(element)
    guard let title = part.title else { return Element("div", ["class": "result"], blocks) }
    return Element(
      "section",
      ["aria-labelledby": part.id, "class": part.startsPage ? "new-page" : nil],
      [Element("h2", ["id": part.id], text: title)] + blocks
    )
  }

  func element(of block: Document.Block) -> Element {
    switch block {
    case .heading(let text, _): Element("h2", text: text)
    case .lead(let text, let outcome):
      Element(
        "p",
        ["class": "lead \(outcome.rawValue)"],
        [
          Element("strong", text: outcome.rawValue.uppercased()), Element("span", text: text),
        ]
      )
    case .callout(let text): Element("p", ["class": "callout"], text: text)
    case .note(let text): Element("p", ["class": "note"], text: text)
    case .prose(let text): Element("div", ["class": "prose"], prose(text))
    case .passage(let title, let text):
      Element(
        "div",
        ["class": "passage prose"],
        [Element("p", ["class": "label"], text: title)] + prose(text)
      )
    case .facts(let facts): Element("dl", facts.flatMap(elements))
    case .table(let table): element(of: table)
    case .chart(let chart): chart.figure
    case .options(let options): Element("ul", ["class": "options"], options.map(element))
    case .references(let addresses): references(addresses)
    case .readings(let readings): Element("ol", ["class": "readings"], readings.map(element))
    case .item(let entry): element(of: entry)
    }
  }

  func prose(_ text: String) -> [Element] {
    paragraphs(of: text).map { Element("p", text: $0.joined(separator: "\n")) }
  }

  private func elements(of fact: Document.Fact) -> [Element] {
    let value =
      fact.items.isEmpty
      ? Element("dd", text: fact.value)
      : Element("dd", [Element("span", text: fact.value + ":"), links(to: fact.items)])
    return [Element("dt", text: fact.label), value]
  }

  /// Numbers of items, each a link where the item is on the page.
  func links(to items: [Int]) -> Element {
    guard items.allSatisfy(linked.contains) else { return Element("span", text: numberList(items)) }
    let links = items.map { Element("a", ["href": "#item-\($0)"], text: "\($0)") }
    return Element("span", ["class": "links"], links)
  }

  private func element(of reading: Document.Reading) -> Element {
    let caption = Element(
      "p",
      ["class": "note"],
      [Element("span", text: "\(reading.remark), \(reading.itemWord)"), links(to: reading.items)]
    )
    return Element(
      "li",
      [Element("h3", text: reading.title), caption]
        + (reading.references.isEmpty ? [] : [references(reading.references)])
    )
  }

  private func references(_ addresses: [String]) -> Element {
    Element("ul", ["class": "references"], addresses.map { Element("li", [link(to: $0)]) })
  }

  private func link(to address: String) -> Element {
    isWebAddress(address)
      ? Element("a", ["href": address, "rel": "noopener noreferrer"], text: address)
      : Element("span", text: address)
  }
}
