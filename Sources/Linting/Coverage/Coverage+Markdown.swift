public import Assessment
import Diagnostics

extension Coverage {
  /// The measurement as a comment on a pull request: the domains, then the topics that lack items,
  /// folded in.
  ///
  /// No list has more than `limit` topics, for code hosts refuse long comments.
  public func markdown(of bank: Bank.ID, domains: [Domain], limit: Int = 300) -> String {
    var text = "### Coverage of \(MarkdownRenderer.escaped(bank))\n\n"
    text += "**\(tally.line)**, \(needed) \(needed == 1 ? "item" : "items") needed for each.\n\n"
    text += Self.row([
      "Domain", "Topics", "Covered", "Suspect", "Thin", "Uncovered", "Waived", "Share",
    ])
    text += "| --- |" + String(repeating: " ---: |", count: 7) + "\n"
    for domain in domains {
      let name = MarkdownRenderer.escaped("\(domain.id)  \(domain.title)")
      text += Self.row([name] + tally(ofDomain: domain.id).cells)
    }
    text += Self.row((["Total"] + tally.cells).map { "**\($0)**" })
    for state in [State.uncovered, .thin, .suspect, .waived] {
      text += details(of: state, limit)
    }
    return text
  }

  private func details(of state: State, _ limit: Int) -> String {
    let topics = self.topics.filter { $0.state == state }
    guard !topics.isEmpty else { return "" }
    let size = topics.count == 1 ? "1 topic" : "\(topics.count) topics"
    var text = "\n<details>\n<summary>\(state.rawValue.capitalizedFirst): \(size)</summary>\n\n"
    text += Self.row(["Topic", "Title", state == .waived ? "Reason" : "Lacks"])
    text += "| --- | --- | --- |\n"
    for topic in topics.prefix(limit) {
      let last = state == .waived ? topic.waiver ?? "" : topic.lack(of: needed)
      text += Self.row([topic.name, topic.title, last].map(MarkdownRenderer.escaped))
    }
    if topics.count > limit { text += "\n\(topics.count - limit) more.\n" }
    return text + "\n</details>\n"
  }

  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}

extension Coverage.Tally {
  fileprivate var cells: [String] {
    [total, covered, suspect, thin, uncovered, waived].map { "\($0)" } + [percent]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
