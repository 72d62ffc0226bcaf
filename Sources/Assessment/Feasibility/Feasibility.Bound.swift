extension Feasibility {
  /// How many forms that share no item there are at most.
  public struct Bound: Hashable, Sendable {
    /// The number.
    public let forms: Int
    /// What rules out one form more.
    public let reason: Reason

    /// What rules out a form.
    public enum Reason: Hashable, Sendable {
      /// The usable items of some domains do not suffice.
      case domains([Domain.ID])
      /// Every choice was tried: items suffice, but what binds them leaves no such forms.
      case bonds(AssemblyFailure.Clash)
    }
  }
}

extension Feasibility.Bound {
  /// Explains a bound, which is that of the supplies or one that a search has shown.
  init(_ forms: Int, by plan: FormPlan, _ supplies: [Feasibility.Supply]) {
    self.forms = forms
    let domains = supplies.filter { $0.forms.map { $0 <= forms } ?? false }.map(\.domain.id)
    guard domains.isEmpty else {
      reason = .domains(domains)
      return
    }
    var explanation = ClashExplanation(
      of: plan.pool,
      by: plan.blueprint,
      steps: DisjointForms.allSteps,
      forms: forms + 1
    )
    reason = .bonds(explanation.core(of: plan.profile.domains.map(\.id)))
  }
}
