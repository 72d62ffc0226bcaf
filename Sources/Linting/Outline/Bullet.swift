/// An entry of an unordered list.
struct Bullet {
  let indentation: Int
  let text: Text

  private static let markers = ["- ", "* ", "+ ", "• "]
  private static let longestName = 8

  init?(_ line: Text) {
    let content = line.drop(while: \.isBlank)
    guard let marker = Self.markers.first(where: { content.starts(with: $0) }) else { return nil }
    indentation = line.distance(from: line.startIndex, to: content.startIndex)
    text = content.dropFirst(marker.utf8.count).trimmed
  }

  /// The term that the entry defines, or nil for prose; deeper entries may follow it.
  func term(opensList: Bool) -> TermName? {
    let name = text.starts(with: "**") ? boldTerm(opensList: opensList) : plainTerm
    guard let name = name?.trimmed, !name.isEmpty else { return nil }
    let term = TermName(name)
    return Self.remarks.contains(term.slug) ? nil : term
  }

  /// The slugs of what introduces a remark.
  private static let remarks: Set = ["e-g", "example", "for-example", "note"]

  /// `**Term:** text`, `**Term**: text`, `**Term** - text`, `**Term: text**`, `**Term**`.
  private func boldTerm(opensList: Bool) -> Text? {
    let opened = text.dropFirst(2)
    guard let close = opened.firstRange(of: "**") else { return nil }
    let bold = opened[..<close.lowerBound].trimmed
    if bold.last == UInt8(ascii: ":") { return bold.dropLast() }

    var rest = opened[close.upperBound...].trimmed
    var name = bold
    if rest.first == UInt8(ascii: "("), let end = rest.firstIndex(of: UInt8(ascii: ")")) {
      rest = rest[rest.index(after: end)...].trimmed
      name = opened[..<rest.startIndex].trimmed
    }
    if rest.isEmpty {
      if let colon = bold.firstRange(of: ": ") { return bold[..<colon.lowerBound] }
      // A bold sentence is emphasis; a bold name, or whatever heads a list, is a term.
      let isName = !bold.contains(UInt8(ascii: ",")) && bold.words.count <= Self.longestName
      return opensList || isName ? name : nil
    }
    return [":", "- ", "– ", "— "].contains { rest.starts(with: $0) } ? name : nil
  }

  /// `Term: text`, where the term is short and looks like a name.
  private var plainTerm: Text? {
    guard let colon = text.firstRange(of: ": "), let first = text.first,
      first.isUppercase || first.isDigit
    else { return nil }
    let name = text[..<colon.lowerBound]
    return name.words.count <= Self.longestName && !name.contains(UInt8(ascii: "*")) ? name : nil
  }
}
