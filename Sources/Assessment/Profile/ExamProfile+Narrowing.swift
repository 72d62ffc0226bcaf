extension ExamProfile {
  /// The profile of a shorter exam at the pace of this one.
  ///
  /// - Parameters:
  ///   - domains: the domains to draw from, each one of the profile's; all of them if none is
  ///     named.
  ///   - items: how many scored items to draw; unscored ones are left out then.
  ///   - time: how long it lasts; without it the time shrinks or grows with the number of items.
  /// - Returns: The profile, or nothing where the exam has several sections: their lengths and
  ///   clocks belong together.
  public func narrowed(to domains: [Domain.ID], items: Int?, time: Duration?) -> ExamProfile? {
    guard let section = sections.first, sections.count == 1 else { return nil }
    let length = section.scored + section.unscored
    let scored = items ?? section.scored
    let unscored = items == nil ? section.unscored : 0
    let pace = section.timeLimit * (scored + unscored) / length
    let narrowed = ExamSection(
      id: section.id,
      title: section.title,
      timeLimit: time ?? pace,
      scored: scored,
      unscored: unscored,
      domains: domains.isEmpty ? section.domains : section.domains.filter(domains.contains),
      navigation: section.navigation,
      cut: section.cut
    )
    return ExamProfile(
      id: id,
      title: title,
      ancestors: ancestors,
      guide: guide,
      domains: self.domains,
      sections: [narrowed],
      scoring: scoring,
      classes: classes,
      warnings: warnings,
      interruption: interruption,
      typeRules: typeRules
    )
  }
}
