public import Assessment
import Typesetting

extension Coverage {
  /// The measurement for a terminal: domains, then sections, then the topics that lack items.
  public func text(domains: [Domain]) -> String {
    let (all, each) = (amount(topics.count, of: "topic"), amount(needed, of: "item"))
    var lines = ["Coverage of \(all), \(each) needed for each", ""]
    lines += table(
      heading: "Domain",
      rows: domains.map { ("\($0.id)  \(visible($0.title))", tally(ofDomain: $0.id)) },
      total: tally
    )
    lines += ["", ""]
    lines += table(
      heading: "Section",
      rows: sections.filter { !$0.topics.isEmpty }.map {
        ("\(visible($0.id))  \(visible($0.title))", tally(ofSection: $0.id))
      },
      total: nil
    )
    for state in [State.thin, .uncovered] {
      let lacking = topics.filter { $0.state == state }
      guard !lacking.isEmpty else { continue }
      lines += ["", "", "\(state.rawValue.capitalizedFirst) topics (\(lacking.count))", ""]
      lines += lacking.map { line(for: $0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func amount(_ count: Int, of noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func line(for topic: TopicCoverage) -> String {
    let count = topic.primary.count + topic.secondary.count
    let has =
      count == 0 ? "" : "  has \(topic.primary.count) of its own, \(topic.secondary.count) more"
    return "  \(visible(topic.name))\(has)"
  }

  private func table(
    heading: String,
    rows: [(String, Tally)],
    total: Tally?
  ) -> [String] {
    let limit = 52
    let names = rows.map { shortened($0.0, to: limit) }
    let width = max(heading.count, "Total".count, names.map { CellWidth.of($0) }.max() ?? 0)
    func line(_ name: String, _ cells: [String]) -> String {
      let padding = String(repeating: " ", count: width - CellWidth.of(name))
      let columns = cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
      return name + padding + columns.joined()
    }
    func line(_ name: String, _ tally: Tally) -> String {
      line(
        name,
        [
          "\(tally.total)", "\(tally.covered)", "\(tally.thin)", "\(tally.uncovered)",
          (tally.share * 100).decimalText(places: 1) + " %",
        ]
      )
    }
    var lines = [line(heading, ["topics", "covered", "thin", "uncovered", "share"])]
    lines += zip(names, rows).map { line($0, $1.1) }
    if let total { lines.append(line("Total", total)) }
    return lines
  }

  /// The text cut where it would fill more than `limit` cells, with a sign that it goes on.
  private func shortened(_ text: String, to limit: Int) -> String {
    guard CellWidth.of(text) > limit else { return text }
    var cells = 0
    let start = text.prefix { character in
      cells += CellWidth.of(String(character))
      return cells < limit
    }
    return start + "…"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Coverage {
  /// The measurement on one line: `aif-c01: 176 of 446 topics covered (39.5 %)`.
  public func totalLine(of bank: Bank.ID) -> String {
    let share = (tally.share * 100).decimalText(places: 1)
    return "\(visible(bank)): \(tally.covered) of \(tally.total) topics covered (\(share) %)"
  }
}
