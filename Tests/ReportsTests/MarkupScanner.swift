/// Reads a page as a browser would, strictly: what it finds is all that the page says.
struct MarkupScanner {
  private(set) var problems: [String] = []
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The text outside of tags and style sheets, references decoded.
  private(set) var text = ""

  private static let empty: Set = ["meta"]

  init(_ page: String) {
    var open: [String] = []
    var rest = Substring(page)
    if rest.hasPrefix("<!DOCTYPE html>\n") { rest = rest.dropFirst("<!DOCTYPE html>\n".count) }
    while let start = rest.firstIndex(of: "<") {
      if open.last != "style" { text += decoded(rest[..<start]) }
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("a tag without an end")
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        let last = open.popLast()
        if last.map({ "/" + $0 }) != String(tag) {
          problems.append("<\(tag)> closes \(last ?? "")")
        }
      } else {
        let name = String(tag.prefix { $0 != " " })
        elements.append((name, attributes(tag.dropFirst(name.count))))
        if !Self.empty.contains(name) { open.append(name) }
      }
    }
    text += decoded(rest)
    if !open.isEmpty { problems.append("never closed: \(open)") }
  }

  private mutating func attributes(_ source: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = source
    while !rest.isEmpty {
      guard rest.removeFirst() == " " else {
        problems.append("no space before an attribute: \(source)")
        break
      }
      let name = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      rest = rest.dropFirst(name.count)
      if name.isEmpty || attributes[name] != nil { problems.append("attribute in: \(source)") }
      if rest.hasPrefix("=\"") {
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 3)
        attributes[name] = decoded(value)
      } else {
        attributes[name] = ""
      }
    }
    return attributes
  }

  private mutating func decoded(_ source: Substring) -> String {
    var result = ""
    var rest = source
    while let scalar = rest.first {
      if scalar == "&" {
        let names = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
        guard let found = names.first(where: { rest.hasPrefix($0.key) }) else {
          problems.append("a bare ampersand: \(rest.prefix(10))")
          return result
        }
        result += found.value
        rest = rest.dropFirst(found.key.count)
      } else {
        if scalar == ">" { problems.append("a bare >") }
        result.append(scalar)
        rest.removeFirst()
      }
    }
    return result
  }
}
