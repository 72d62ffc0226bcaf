/// Goes through notes line by line and gathers sections and terms.
struct OutlineReader {
  private static let byteOrderMark = "\u{FEFF}"

  private var drafts: [SectionDraft] = []
  private var occurrences: [[Int]: Int] = [:]
  private var lastPart = 0
  private var lastListEntry: Int?

  var sections: [Outline.Section] { SectionDraft.nested(drafts[...]) }

  mutating func read(_ notes: String) {
    var content = Substring(notes).utf8
    if content.starts(with: Self.byteOrderMark) {
      content = content.dropFirst(Self.byteOrderMark.utf8.count)
    }
    let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    for (index, line) in lines.enumerated() {
      if let bullet = Bullet(line) {
        read(bullet, opensList: opensList(bullet, before: lines[(index + 1)...]), line: index + 1)
      } else if let heading = NumberedHeading(line), accepts(heading) {
        open(heading, line: index + 1)
      }
    }
  }

  private func opensList(_ bullet: Bullet, before lines: ArraySlice<Text>) -> Bool {
    guard let next = lines.first(where: { !$0.trimmed.isEmpty }).flatMap(Bullet.init) else {
      return false
    }
    return next.indentation > bullet.indentation
  }

  private mutating func read(_ bullet: Bullet, opensList: Bool, line: Int) {
    guard !drafts.isEmpty else { return }
    let term = bullet.term(opensList: opensList)
    drafts[drafts.count - 1].add(term, indentation: bullet.indentation, line: line)
  }

  /// Tells a heading from a list entry or a sentence that begins with a number.
  private mutating func accepts(_ heading: NumberedHeading) -> Bool {
    let first = heading.number[0]
    guard heading.number.count == 1 else {
      // "2.5 million" and "10.5 GB" are quantities.
      let isInPlace = drafts.isEmpty || (lastPart...lastPart + 1).contains(first)
      return isInPlace && !heading.title.startsLowercase
    }
    let continuesList = lastListEntry.map { first == $0 + 1 } ?? false
    if first == lastPart + 1, !continuesList, !heading.readsAsListEntry { return true }
    lastListEntry = first
    return false
  }

  private mutating func open(_ heading: NumberedHeading, line: Int) {
    lastPart = heading.number[0]
    lastListEntry = nil
    let occurrence = occurrences[heading.number, default: 0] + 1
    occurrences[heading.number] = occurrence
    let number = heading.number.map(String.init).joined(separator: ".")
    drafts.append(
      SectionDraft(
        number: heading.number,
        id: occurrence == 1 ? number : "\(number)-\(occurrence)",
        heading: heading.title,
        line: line
      )
    )
  }
}
