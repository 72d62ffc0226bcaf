import Assessment
import Typesetting

extension FeasibilityReport {
  /// The most topics that are named for a domain.
  private static let listed = 4

  /// The findings for a terminal, exam by exam.
  public var text: String {
    exams.map { lines(of: $0).joined(separator: "\n") + "\n" }.joined(separator: "\n\n")
  }

  private func lines(of exam: Feasibility) -> [String] {
    let fitting = exam.supplies.reduce(0) { $0 + $1.items }
    let items = itemCount.counted("item")
    let heading =
      "\(visible(bank)): \(fitting == itemCount ? items : "\(fitting) of \(items)")"
      + " for \(visible(exam.profile.id)), \(exam.profile.length) on a form"
    let blocks = [
      [heading], table(of: exam), verdict(on: exam), proposal(of: exam).map { lines(of: $0) } ?? [],
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func table(of exam: Feasibility) -> [String] {
    var table = TextTable("Domain", "items", "usable", "on a form", "forms")
    for supply in exam.supplies {
      table.add(
        "\(visible(supply.domain.id))  \(visible(supply.domain.title))",
        "\(supply.items)",
        "\(supply.usable)",
        "\(supply.quota)",
        supply.forms.map { "\($0)" } ?? "-"
      )
    }
    return table.lines
  }

  private func verdict(on exam: Feasibility) -> [String] {
    let count = exam.forms.count
    let most = exam.bound.forms
    var lines: [String]
    if count == 0, case .bonds(let clash) = exam.bound.reason, most == 0 {
      return ["no form can be drawn, though there are items enough:"] + clash.outline
    } else if count == 0 {
      lines = [most == 0 ? "no form can be drawn" : "no form was found"]
    } else {
      let outcome =
        count == 1 ? "a form can be drawn" : "\(count) forms that share no item can be drawn"
      lines =
        exam.seed.map { [outcome + ":", "  " + command(for: exam, $0)] } ?? [
          outcome + " if they are chosen together"
        ]
    }
    if !exam.isExact, exam.proposal == nil {
      return lines + ["more were not looked for; \(most) are the most by the number of items"]
    }
    if !exam.isExact { lines.append("whether there are more, up to \(most), is not settled") }
    return lines + reason(of: exam)
  }

  private func command(for exam: Feasibility, _ seed: Seed) -> String {
    "mockexam form \(visible(exam.profile.id)) --bank \(visible(folder)) --seed \(seed.value)"
      + (exam.forms.count == 1 ? "" : " --count \(exam.forms.count)")
  }

  private func reason(of exam: Feasibility) -> [String] {
    let more = exam.bound.forms + 1
    switch exam.bound.reason {
    case .domains(let domains):
      return exam.supplies.filter { domains.contains($0.domain.id) }.map { supply in
        "\(more.counted("form")) would take \(supply.quota * more) items of domain"
          + " \(visible(supply.domain.id)), which has \(supply.usable) to use"
      }
    case .bonds(let clash):
      return ["\(more.counted("form")) cannot be had, though there are items enough:"]
        + clash.outline
    }
  }

  /// What is proposed for an exam that lacks forms, or for one form more of another.
  private func proposal(of exam: Feasibility) -> Feasibility.Proposal? {
    guard let proposal = exam.proposal else { return nil }
    return proposal.additions.isEmpty && proposal.dispensable.isEmpty ? nil : proposal
  }

  private func lines(of proposal: Feasibility.Proposal) -> [String] {
    let count = proposal.additions.reduce(0) { $0 + $1.items }
    var lines = [
      "\(proposal.forms.counted("form")) \(proposal.forms == 1 ? "takes" : "take")"
        + " \(count.counted("more item")):"
    ]
    for addition in proposal.additions {
      lines.append(
        "  \(addition.items) of domain \(visible(addition.domain))" + topics(for: addition)
      )
    }
    guard !proposal.dispensable.isEmpty else { return lines }
    let rest = proposal.lacking.map { "\($0.items) of domain \(visible($0.domain))" }
    lines.append(
      rest.isEmpty
        ? "or without any one of these:"
        : "or with \(rest.joined(separator: ", ")), without any one of these:"
    )
    return lines + proposal.dispensable.map { "  " + visible($0.description) }
  }

  private func topics(for addition: Feasibility.Addition) -> String {
    let topics = coverage?.thinnestTopics(of: addition.domain, for: addition.items) ?? []
    guard !topics.isEmpty else { return "" }
    let names = topics.prefix(Self.listed).map { visible($0.topic.name) }
    let hidden = topics.count - names.count
    return ", about " + names.joined(separator: ", ") + (hidden > 0 ? " and \(hidden) more" : "")
  }
}

extension AssemblyFailure.Clash {
  /// What clashes, a line each.
  var outline: [String] {
    let shown = bonds.prefix(10).map { "  " + visible($0.description) }
    let hidden = bonds.count - shown.count
    let names = domains.map { visible($0) }.joined(separator: ", ")
    return ["  domain\(domains.count == 1 ? "" : "s") \(names) must be filled"] + shown
      + (hidden > 0 ? ["  and \(hidden) more bonds"] : [])
  }
}
