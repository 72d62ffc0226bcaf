import Assessment
import Diagnostics
import YAML

/// The door from the drafts of a profile to the profile: what is complete and without errors.
extension ProfileChain {
  /// Makes the profile, or reports what it lacks.
  mutating func admit(_ syllabus: Syllabus?) -> ExamProfile? {
    guard let merged else { return nil }
    reportMissing(in: merged)
    let domains = (merged.domains ?? []).compactMap { domain($0) }
    if isWhole, Set(domains.map(\.id)).count == merged.domains?.count {
      if let syllabus { checkDomains(of: syllabus, domains, at: merged.place) }
      for section in merged.sections ?? [] { checkDomains(of: section, domains) }
    }
    reportInexactScores(of: merged)
    guard !findings.hasErrors, let id = merged.id, let title = merged.title,
      let scoring = merged.scoring, let sections = sections(of: merged, domains.map(\.id))
    else { return nil }
    return ExamProfile(
      id: id.string,
      title: title.trimmedString,
      ancestors: links.dropFirst().compactMap { $0.draft.id?.string },
      guide: merged.guide,
      domains: domains,
      sections: sections,
      scoring: scoring,
      classes: merged.report,
      warnings: merged.warnings ?? [],
      interruption: merged.interruption ?? .stopClock,
      typeRules: merged.types ?? TypeRule.anything
    )
  }

  /// Reports points that some form of the exam, or of one derived by `--items`, could not add up.
  private mutating func reportInexactScores(of draft: ProfileDraft) {
    guard let scoring = draft.scoring, let place = draft.scoringPlace else { return }
    let counts = draft.sections?.map(\.items) ?? [draft.items]
    let items = counts.compactMap(\.self).reduce(0) { $0 + $1.scored + $1.unscored }
    guard !scoring.isExact(for: max(items, 1000)) else { return }
    findings.error(
      "wrong-type",
      "points and penalties have too many digits to be added up exactly",
      at: place.key,
      help: "with 'credit: per-part' leave decimal places away, or give fewer points"
    )
  }

  private mutating func reportMissing(in draft: ProfileDraft) {
    report(.title, \.title, missingIn: draft)
    report(.syllabus, \.syllabus, missingIn: draft)
    report(.domains, \.domains, missingIn: draft)
    report(.scoring, \.scoring, missingIn: draft)
    guard draft.sections == nil else { return }
    report(.time, \.time, missingIn: draft)
    report(.items, \.items, missingIn: draft)
  }

  /// Reports a key that is nowhere in the chain, unless it is there and was not understood.
  private mutating func report<Value>(
    _ key: ProfileKey,
    _ value: KeyPath<ProfileDraft, Value?>,
    missingIn draft: ProfileDraft
  ) {
    let isMisread = links.contains {
      $0.draft.keys.contains(key) && $0.draft[keyPath: value] == nil
    }
    guard draft[keyPath: value] == nil, isWhole, !isMisread else { return }
    findings.missing(key.rawValue, in: "the profile", at: draft.place)
  }

  private func domain(_ draft: ProfileDraft.DomainDraft) -> Domain? {
    guard let id = draft.id, let title = draft.title, let weight = draft.weight else { return nil }
    let units = (weight * 10_000).rounded
    return Domain(id: id.string, title: title.trimmedString, weight: Weight(units: units))
  }

  /// Reports each domain of the syllabus that the profile does not have, once.
  private mutating func checkDomains(
    of syllabus: Syllabus,
    _ domains: [Domain],
    at place: Node
  ) {
    var known = Set(domains.map(\.id))
    for section in syllabus.allSections {
      guard let domain = section.domain, known.insert(domain).inserted else { continue }
      findings.error(
        "unknown-domain",
        "section '\(section.id)' of the syllabus belongs to domain '\(domain)', "
          + "and the profile has none of that name",
        at: place
      )
    }
  }

  private mutating func checkDomains(
    of section: ProfileDraft.SectionDraft,
    _ domains: [Domain]
  ) {
    let known = domains.map(\.id)
    for node in section.domains ?? [] where !known.contains(node.string) {
      findings.error(
        "unknown-domain",
        "the profile has no domain '\(node.string)'",
        at: node,
        help: suggestion(for: node.string, among: known)
      )
    }
  }

  /// The sections of a draft without errors; one for an exam that states its time and its items at
  /// the top.
  private func sections(of draft: ProfileDraft, _ domains: [Domain.ID]) -> [ExamSection]? {
    if let sections = draft.sections {
      return sections.compactMap { section($0, draft, domains) }
    }
    guard let time = draft.time, let items = draft.items else { return nil }
    return [
      ExamSection(
        id: "exam",
        title: draft.title?.trimmedString ?? "",
        timeLimit: time,
        scored: items.scored,
        unscored: items.unscored,
        domains: domains,
        navigation: draft.navigation ?? .free
      )
    ]
  }

  private func section(
    _ section: ProfileDraft.SectionDraft,
    _ draft: ProfileDraft,
    _ domains: [Domain.ID]
  ) -> ExamSection? {
    guard let id = section.id, let title = section.title, let time = section.time,
      let items = section.items
    else { return nil }
    let named = section.domains.map { Set($0.map(\.string)) } ?? Set(domains)
    return ExamSection(
      id: id.string,
      title: title.trimmedString,
      timeLimit: time,
      scored: items.scored,
      unscored: items.unscored,
      domains: domains.filter(named.contains),
      navigation: section.navigation ?? draft.navigation ?? .free,
      breakAfter: section.breakAfter ?? .zero,
      cut: section.cut
    )
  }
}
