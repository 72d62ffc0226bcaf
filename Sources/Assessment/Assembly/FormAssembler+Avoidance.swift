extension FormAssembler {
  /// Draws the exam of a seed for a candidate who knows some of the items.
  ///
  /// The form has an avoided item only where the others leave no form. Which domain has to take
  /// some is found layer by layer: first the domains that have too few others, then, where bonds
  /// between items leave no form, all of them. With nothing to avoid it is the exam of the seed.
  ///
  /// - Throws: The items that are missing, or the bonds between items that leave no form.
  public func exam(
    for profile: ExamProfile,
    from banks: [Bank],
    seed: Seed,
    avoiding avoidance: Avoidance
  ) throws(AssemblyFailure) -> Exam {
    guard !avoidance.isEmpty else { return try exam(for: profile, from: banks, seed: seed) }
    let sources = banks.map { Exam.Source(bank: $0.id, digest: $0.digest) }
    let domains = profile.domains.map(\.id)
    var reluctance = Reluctance(avoidance)
    while true {
      let excluded = reluctance.excluded(from: banks)
      let plan = FormPlan(for: profile, from: banks, without: excluded, avoiding: avoidance)
      let scarce = plan.scarceDomains
      if scarce.isEmpty, case .complete(let selection) = attempt(by: plan, seed: seed) {
        return FormLayout(of: selection, by: plan, seed: seed)
          .exam(sources: sources, avoided: avoidance)
      }
      let isRelaxed = reluctance.yield(in: scarce) || reluctance.yield(in: domains)
      guard isRelaxed else { return try exam(for: profile, from: banks, seed: seed) }
    }
  }
}
