extension Feasibility {
  /// What has to change so that there are more forms that share no item.
  public struct Proposal: Hashable, Sendable {
    /// How many forms there are then.
    public let forms: Int
    /// How many items to write of which domains, in the profile's order.
    ///
    /// They suffice if nothing binds them and their types are those of the exam.
    public let additions: [Addition]
    /// Whether fewer items of any of the domains are known not to suffice.
    public let isLeast: Bool
    /// What stands in the way besides the number of items.
    public let clash: AssemblyFailure.Clash?
    /// Bonds of the clash; without any one of them the items that ``lacking`` counts suffice.
    public let dispensable: [AssemblyFailure.Bond]
    /// How many items are missing whatever binds them, in the profile's order.
    public let lacking: [Addition]
  }

  /// Items to write of a domain.
  public struct Addition: Hashable, Sendable {
    /// The domain.
    public let domain: Domain.ID
    /// How many items.
    public let items: Int
  }
}

extension Feasibility.Proposal {
  /// Works out what so many forms take, of which `drawn` could be drawn and no more.
  init(of forms: Int, beyond drawn: Int, by plan: FormPlan, _ supplies: [Feasibility.Supply]) {
    var search = ProposalSearch(of: forms, beyond: drawn, by: plan, supplies)
    self.forms = forms
    lacking = search.list(search.lacking)
    let decision = search.decision(adding: search.lacking)
    if case .found = decision {
      (additions, isLeast, clash, dispensable) = (lacking, true, nil, [])
      return
    }
    let clash = search.clash(isProven: decision.isProof)
    (additions, isLeast) = search.additions(sparing: clash.domains)
    self.clash = clash
    dispensable = search.dispensable(of: clash)
  }
}
