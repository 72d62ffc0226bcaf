import Assessment
import Typesetting

extension Statistics {
  /// The numbers for a terminal, what is drawn from the bank below them.
  public func text(with exposure: ExposureReport? = nil) -> String {
    var lines = [
      "\(visible(bank)): \(itemCount.counted("item")) for \(visible(profile.id)),"
        + " \(draftCount.counted("draft")) left out,"
        + " \(caseStudyCount == 1 ? "1 case study" : "\(caseStudyCount) case studies")"
    ]
    lines += [""] + domainTable
    for (heading, counts) in [
      ("Type", types), ("Level", levels), ("Difficulty", difficulties), ("Options", optionCounts),
    ] {
      lines += [""] + table(heading, counts)
    }
    lines += [""] + keyTable + [""] + lengthTable + [""] + remarks
    if let exposure { lines += [""] + exposure.lines }
    return lines.joined(separator: "\n") + "\n"
  }

  private var domainTable: [String] {
    var table = TextTable("Domain", "items", "share", "weight", "on a form", "forms")
    let whole = domains.reduce(0) { $0 + $1.domain.weight.units }
    for share in domains {
      let forms = share.quota > 0 ? "\(share.itemCount / share.quota)" : "-"
      table.add(
        "\(visible(share.domain.id))  \(visible(share.domain.title))",
        "\(share.itemCount)",
        percent(share.itemCount, of: itemCount),
        percent(share.domain.weight.units, of: whole),
        "\(share.quota)",
        forms
      )
    }
    return table.lines
  }

  private func table(_ heading: String, _ counts: [Count]) -> [String] {
    var table = TextTable(heading, "items", "share")
    for count in counts where count.count > 0 || count.name != Self.unstated {
      table.add(count.name, "\(count.count)", percent(count.count, of: counts.total))
    }
    return table.lines
  }

  private var keyTable: [String] {
    var table = TextTable("Authored key", "choice", "share", "response", "share")
    for place in 0..<max(choiceKeys.count, responseKeys.count) {
      let cells = [choiceKeys, responseKeys].flatMap { keys in
        place < keys.count
          ? ["\(keys[place].count)", percent(keys[place].count, of: keys.total)] : ["-", "-"]
      }
      table.add(Option.name(of: place), cells)
    }
    return table.lines
  }

  private var lengthTable: [String] {
    var table = TextTable("Words", "median", "95 %", "most")
    for (name, spread) in [("stem", lengths.stemWords), ("option", lengths.optionWords)] {
      table.add(name, "\(spread.median)", "\(spread.ninetyFifth)", "\(spread.most)")
    }
    return table.lines
  }

  private var remarks: [String] {
    let perItem = lengths.wordsPerItem
    var lines = [
      "\(perItem.decimalText(places: 1)) words to read for an item,"
        + " \((perItem * Fraction(profile.length)).rounded) for a form"
    ]
    if let ratio = lengths.keyToDistractor {
      let choices = lengths.choiceCount
      lines += [
        "keys are \(ratio.decimalText(places: 2)) times as long as distractors",
        "the key is the longest option of \(percent(lengths.longestKeyCount, of: choices))"
          + " of \(choices) multiple-choice items, the shortest of"
          + " \(percent(lengths.shortestKeyCount, of: choices))",
      ]
    }
    return lines + [
      "\(negativeStemCount.counted("stem")) \(negativeStemCount == 1 ? "asks" : "ask")"
        + " for what is not the case (\(percent(negativeStemCount, of: itemCount)))"
    ]
  }

  private func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "-" : Fraction(part, whole).percentText
  }
}

extension [Statistics.Count] {
  var total: Int { reduce(0) { $0 + $1.count } }
}

extension Fraction {
  /// The number as a percentage with one decimal: `12.5 %`.
  var percentText: String { (self * 100).decimalText(places: 1) + " %" }
}
