public import Assessment
import Typesetting

extension Coverage {
  /// The measurement for a terminal: the domains, then every topic of each, section by section, and
  /// at last those that lack items.
  ///
  /// `missingOnly` leaves the topics out that lack none.
  public func text(domains: [Domain], missingOnly: Bool = false) -> String {
    let size = topics.count == 1 ? "1 topic" : "\(topics.count) topics"
    var lines = ["Coverage of \(size), \(itemsNeeded) needed for each", ""]
    lines += table(of: domains)
    if !missingOnly {
      for domain in domains { lines += tree(of: domain) }
    }
    lines += missingList + ["", tally.line]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The measurement on one line: `aif-c01: 176 of 446 topics covered (39.5 %)`.
  public func totalLine(of bank: Bank.ID) -> String { "\(visible(bank)): \(tally.line)" }

  private var itemsNeeded: String { needed == 1 ? "1 item" : "\(needed) items" }

  private func tree(of domain: Domain) -> [String] {
    var lines: [String] = []
    for section in sections {
      let topics = section.topics.isEmpty ? [] : self.topics.filter { $0.section == section.id }
      guard topics.first?.domain == domain.id else { continue }
      let tally = tally(ofSection: section.id)
      lines += ["", "  \(visible(section.id))  \(visible(section.title)): \(tally.line)"]
      lines += topics.map(line)
    }
    guard !lines.isEmpty else { return [] }
    return ["", "\(visible(domain.id))  \(visible(domain.title))"] + lines
  }

  private func line(for topic: TopicCoverage) -> String {
    var columns = [padded(topic.state.rawValue, to: 9), padded(visible(topic.name), to: 48)]
    if topic.itemCount > 0 { columns += [padded(topic.countText, to: 6), topic.spread.text] }
    if topic.state == .waived, let reason = topic.waiver { columns.append("(\(visible(reason)))") }
    return "    " + Self.joined(columns)
  }

  private var missingList: [String] {
    guard !missing.isEmpty else { return [] }
    return ["", "Missing"]
      + missing.map { topic in
        let columns = [
          padded(topic.state.rawValue, to: 9), padded(visible(topic.name), to: 48),
          topic.lack(of: needed),
        ]
        return "  " + Self.joined(columns)
      }
  }

  private static func joined(_ columns: [String]) -> String {
    var line = columns.joined(separator: "  ")
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  private func table(of domains: [Domain]) -> [String] {
    let names = domains.map { "\(visible($0.id))  \(visible($0.title))" } + ["Total"]
    let tallies = domains.map { tally(ofDomain: $0.id) } + [tally]
    let width = names.map { CellWidth.of($0) }.max() ?? 0
    func row(_ name: String, _ cells: [String]) -> String {
      padded(name, to: width)
        + cells.map { String(repeating: " ", count: max(1, 11 - $0.utf8.count)) + $0 }.joined()
    }
    let states: [State] = [.covered, .suspect, .thin, .uncovered, .waived]
    return [row("Domain", ["topics"] + states.map(\.rawValue) + ["share"])]
      + zip(names, tallies).map { name, tally in
        row(name, ([tally.total] + states.map { tally[$0] }).map { "\($0)" } + [tally.percent])
      }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }
}

extension Coverage.TopicCoverage {
  /// Its own items and those that need it besides: `2`, `2 + 1`.
  var countText: String {
    secondary.isEmpty ? "\(primary.count)" : "\(primary.count) + \(secondary.count)"
  }

  /// What it takes to cover it.
  func lack(of needed: Int) -> String {
    if state == .suspect {
      return "look at \(visible(suspects.joined(separator: ", "))) again, then --accept"
    }
    let count = max(needed - itemCount, primary.isEmpty ? 1 : 0)
    return "\(count) more\(primary.isEmpty ? ", of its own" : "")"
  }
}
