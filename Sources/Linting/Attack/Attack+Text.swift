import Assessment
import Typesetting

extension Attack {
  /// The most items that are listed for a guesser.
  private static let listed = 20

  /// The attack for a terminal: a row for each guesser, the items that are given away, and last
  /// the verdict.
  public var text: String {
    var lines = [heading]
    if attacked > 0 {
      lines += [""] + table
      if let learnt = results.last, isFlagged(learnt) {
        lines += ["", "learnt from all items: \(votes)"]
      }
    }
    for result in flagged { lines += [""] + listing(result) }
    return (lines + ["", conclusion]).joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let items = attacked == 1 ? "1 item" : "\(attacked) items"
    guard leftOut > 0 else { return "Attack on \(items)" }
    return "Attack on \(items), ordering and matching left out: \(leftOut)"
  }

  private var table: [String] {
    let width = results.map(\.name.utf8.count).max() ?? 0
    func row(_ name: String, _ cells: [String], _ choice: String) -> String {
      name + String(repeating: " ", count: width - name.utf8.count)
        + cells.map { String(repeating: " ", count: max(1, 10 - $0.utf8.count)) + $0 }.joined()
        + "  " + choice
    }
    return [row("guesser", ["items", "score", "chance", "p", "corrected"], "chooses")]
      + results.map { row($0.name, cells($0), $0.choice) }
  }

  private func cells(_ result: Result) -> [String] {
    guard result.decided > 0 else { return ["0", "-", "-", "-", "-"] }
    return [
      "\(result.decided)", percent(result.score), percent(result.chance),
      probability(result.probability), probability(result.corrected),
    ]
  }

  private var votes: String {
    combination.map { "\($0.weight > 0 ? "+" : "")\($0.weight) \($0.name)" }
      .joined(separator: ", ")
  }

  private func listing(_ result: Result) -> [String] {
    let ids = result.gaveAway
    var lines = [
      "\(result.name) alone gives away \(ids.count == 1 ? "1 item" : "\(ids.count) items"):"
    ]
    lines += ids.prefix(Self.listed).map { "  \(visible($0))" }
    if ids.count > Self.listed { lines.append("  and \(ids.count - Self.listed) more") }
    return lines
  }

  private var conclusion: String {
    let points = margin == 1 ? "1 point" : "\(margin) points"
    switch verdict {
    case .sound:
      return "no guesser beats chance by more than \(points) beyond luck"
    case .givenAway:
      let names = flagged.map(\.name).joined(separator: ", ")
      return "beats chance by more than \(points), and not by luck: \(names)"
    case .tooFewItems:
      let needed =
        tellingShare.map { "a score under \(percent($0)) could be luck" }
        ?? "even all right could be luck"
      return "too few items to tell anything: \(needed)"
    }
  }

  private func percent(_ share: Fraction) -> String {
    (share * 100).decimalText(places: 1) + " %"
  }

  private func probability(_ value: Double) -> String {
    value < 0.000_1
      ? "<0.0001" : Fraction(Int(value * 10_000 + 0.5), 10_000).decimalText(places: 4)
  }
}
