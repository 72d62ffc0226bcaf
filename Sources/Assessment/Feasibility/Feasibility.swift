/// Whether forms can be drawn by a profile, and how many that share no item.
///
/// Both ends are proofs: the ``forms`` can be checked one by one, and the ``bound`` says what rules
/// out more. Where neither was found in the steps allowed, they leave a gap between them.
public struct Feasibility: Sendable {
  /// The exam.
  public let profile: ExamProfile
  /// How many forms are wanted.
  public let wanted: Int
  /// What there is of each domain, in the profile's order.
  public let supplies: [Supply]
  /// Forms that share no item: there are so many at least.
  public let forms: [Exam]
  /// The seed from which ``FormAssembler/exams(count:for:from:seed:)`` draws the forms; none where
  /// they had to be chosen together.
  public let seed: Seed?
  /// How many forms there are at most.
  public let bound: Bound
  /// What the forms that are missing take, or else one form more; none where more forms were not
  /// looked for.
  public let proposal: Proposal?

  /// Whether there are as many forms as wanted.
  public var isMet: Bool { forms.count >= wanted }

  /// Whether it is certain that there is no form more.
  public var isExact: Bool { forms.count == bound.forms }

  /// The most forms that are drawn unless more are wanted.
  public static let usualLimit = 100

  /// Draws forms of a profile of at least one item from banks.
  public init(
    of profile: ExamProfile,
    from banks: [Bank],
    wanted: Int = 1,
    limit: Int = usualLimit,
    seed: Seed = Seed(0)
  ) {
    let plan = FormPlan(for: profile, from: banks)
    self.init(by: plan, from: banks, wanted: wanted, limit: limit, seed: seed)
  }

  /// Draws forms by the plan of the same banks, until the items run out or there are `limit`.
  ///
  /// Forms are drawn one after another, from some seeds beginning with `seed`. Where that uses up
  /// what further forms need, it tries to choose all at once. The steps of all searches
  /// are bounded, whatever the bank.
  public init(
    by plan: FormPlan,
    from banks: [Bank],
    wanted: Int = 1,
    limit: Int = usualLimit,
    seed: Seed = Seed(0)
  ) {
    let profile = plan.profile
    precondition(wanted > 0, "at least one form is wanted")
    precondition(profile.length > 0, "a form has at least one item")
    let supplies = Supply.all(by: plan)
    let counts = supplies.compactMap(\.forms)
    let found = DisjointForms(
      by: plan,
      from: banks,
      wanted: wanted,
      limit: max(limit, wanted),
      most: counts.min() ?? 0,
      seed: seed
    )
    Self.verify(found.exams, banks)
    self.profile = profile
    self.wanted = wanted
    self.supplies = supplies
    forms = found.exams
    self.seed = found.seed
    bound = Bound(found.most, by: plan, supplies)
    let isCutOff = forms.count == max(limit, wanted)
    proposal =
      isCutOff
      ? nil
      : Proposal(
        of: max(wanted, forms.count + 1),
        beyond: forms.count,
        by: plan,
        supplies
      )
  }

  /// Nothing is claimed that was not checked by the other side.
  private static func verify(_ exams: [Exam], _ banks: [Bank]) {
    let items = exams.flatMap(\.items).map(\.id)
    precondition(Set(items).count == items.count, "forms of a certificate share no item")
    for exam in exams {
      precondition(exam.violations(from: banks).isEmpty, "a form of a certificate breaks no rule")
    }
  }
}
