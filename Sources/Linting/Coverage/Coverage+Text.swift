public import Assessment
import Typesetting

extension Coverage {
  /// The measurement for a terminal: the domains, then every topic section by section, with its
  /// state and its items, its own before those that need it besides another topic.
  public func text(domains: [Domain]) -> String {
    let size = topics.count == 1 ? "1 topic" : "\(topics.count) topics"
    var lines = ["Coverage of \(size), \(itemsNeeded) needed for each", ""]
    lines += table(of: domains)
    for section in sections where !section.topics.isEmpty {
      let tally = tally(ofSection: section.id)
      let title = "\(visible(section.id))  \(visible(section.title))"
      lines += ["", "\(title): \(tally.covered) of \(tally.total)"]
      lines += topics.filter { $0.section == section.id }.map(line)
    }
    lines += ["", totalLine]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The measurement on one line: `aif-c01: 176 of 446 topics covered (39.5 %)`.
  public func totalLine(of bank: Bank.ID) -> String { "\(visible(bank)): \(totalLine)" }

  private var totalLine: String {
    "\(tally.covered) of \(tally.total) topics covered (\(tally.percent))"
  }

  private var itemsNeeded: String { needed == 1 ? "1 item" : "\(needed) items" }

  private func line(for topic: TopicCoverage) -> String {
    let state = padded(topic.state.rawValue, to: 11)
    let items = topic.primary + topic.secondary
    guard !items.isEmpty else { return "  \(state)\(visible(topic.name))" }
    let counts =
      topic.secondary.isEmpty
      ? "\(topic.primary.count)" : "\(topic.primary.count) + \(topic.secondary.count)"
    return "  \(state)\(padded(visible(topic.name), to: 52))  \(counts)"
  }

  private func table(of domains: [Domain]) -> [String] {
    let names = domains.map { "\(visible($0.id))  \(visible($0.title))" } + ["Total"]
    let tallies = domains.map { tally(ofDomain: $0.id) } + [tally]
    let width = names.map { CellWidth.of($0) }.max() ?? 0
    func row(_ name: String, _ cells: [String]) -> String {
      padded(name, to: width)
        + cells.map { String(repeating: " ", count: max(1, 11 - $0.utf8.count)) + $0 }.joined()
    }
    return [row("Domain", ["topics", "covered", "thin", "uncovered", "share"])]
      + zip(names, tallies).map { name, tally in
        let counts = [tally.total, tally.covered, tally.thin, tally.uncovered].map { "\($0)" }
        return row(name, counts + [tally.percent])
      }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }
}

extension Coverage.Tally {
  fileprivate var percent: String { (share * 100).decimalText(places: 1) + " %" }
}
