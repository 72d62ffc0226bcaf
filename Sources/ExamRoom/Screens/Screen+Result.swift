import Assessment

extension Screen {
  /// What came of practice, with a bar for each domain, and what to read because of it.
  static func addResult(
    of practice: Practice,
    syllabus: Syllabus?,
    to sheet: inout Sheet,
    _ glyphs: Glyphs
  ) {
    sheet.add("Practice is over. \(practice.tally)", .strong)
    for line in practice.certainty { sheet.add(line) }
    let items = practice.session.exam.items
    let answered = items.indices.filter(practice.isAnswered)
    for domain in practice.session.exam.profile.domains {
      let positions = answered.filter { items[$0].domain == domain.id }
      guard !positions.isEmpty else { continue }
      let correct = positions.count { practice.status(at: $0) == .correct }
      sheet.addSpace()
      let words = "\(correct) of \(positions.count)"
      add(domain, Fraction(correct, positions.count), words, to: &sheet, glyphs)
    }
    let missed = answered.filter { practice.status(at: $0) == .incorrect }
    guard !missed.isEmpty else { return }
    sheet.addSpace()
    sheet.add("What to read", .heading)
    for position in missed {
      let topic = items[position].topic
      var page = Page(width: sheet.width)
      page.add(syllabus?.place(of: topic) ?? topic)
      page.addExcerpt(items[position].stem, after: "   question \(position + 1): ")
      sheet.add(page)
    }
  }
}
