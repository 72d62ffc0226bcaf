public import Assessment

extension Attempt {
  /// Derives the form from its seed and the score from the events once more, and compares.
  ///
  /// Nothing of the attempt is believed but that its parts can be read. What it was sat by is in
  /// the attempt itself, so a bank or a profile that has changed since contradicts nothing.
  ///
  /// - Parameters:
  ///   - banks: The banks as they are now; those that the form was drawn from are found by name.
  ///   - profile: The profile as it is now, if it was found.
  /// - Returns: What was derived, what contradicts it, and what has changed since.
  public func verification(from banks: [Bank], profile: ExamProfile?) -> Verification {
    var remarks = remarks(about: banks)
    if let profile, exam.profile.scoresOtherwise(than: profile) {
      remarks.append(.profileChanged(profile.id))
    }
    if version != engineVersion { remarks.append(.otherVersion(version)) }
    let (form, found) = formDifferences(from: banks)
    let (session, replayed, lapses) = replay()
    let isWhole = replayed == events.count
    let report =
      isWhole && session.ending != nil
      ? ScoreReport(of: exam, responses: session.responses) : nil
    return Verification(
      form: form,
      replayed: replayed,
      score: report,
      differences: exam.violations().map { .violation($0) } + found + lapses
        + (isWhole ? scoreDifferences(from: session, report) : []),
      remarks: remarks
    )
  }

  /// Lists what has changed in the banks since the attempt was sat.
  public func remarks(about banks: [Bank]) -> [Verification.Remark] {
    var remarks: [Verification.Remark] = []
    if exam.form.algorithm != FormAssembler.algorithm {
      remarks.append(.otherAlgorithm(exam.form.algorithm))
    }
    let changed = exam.sources.filter { source in
      let bank = banks.first { $0.id == source.bank }
      guard let bank else { remarks.append(.bankMissing(source.bank)); return false }
      guard bank.digest != source.digest else { return false }
      remarks.append(.bankChanged(source.bank))
      return true
    }
    guard !changed.isEmpty else { return remarks }
    let known = Dictionary(banks.flatMap(\.items).map { ($0.id, $0) }) { first, _ in first }
    let areAllThere = exam.sources.allSatisfy { source in banks.contains { $0.id == source.bank } }
    for item in exam.items {
      guard let now = known[item.id] else {
        if areAllThere { remarks.append(.itemGone(item.id)) }
        continue
      }
      guard now != item else { continue }
      remarks.append(item.hasOtherKey(than: now) ? .keyChanged(item.id) : .itemChanged(item.id))
    }
    return remarks
  }

  private func formDifferences(
    from banks: [Bank]
  ) -> (Verification.FormProof, [Verification.Difference]) {
    guard exam.form.algorithm == FormAssembler.algorithm else { return (.checked, []) }
    let sources = exam.sources.compactMap { source in
      banks.first { $0.id == source.bank && $0.digest == source.digest }?
        .restricted(to: source.topics)
    }
    let (items, scenarios) = (sources.flatMap(\.items), sources.flatMap(\.scenarios))
    guard !sources.isEmpty, sources.count == exam.sources.count,
      Set(items.map(\.id)).count == items.count,
      Set(scenarios.map(\.id)).count == scenarios.count
    else { return (.ordered, exam.orderDifferences.map { .form($0) }) }
    do throws(AssemblyFailure) {
      let drawn = try FormAssembler().exam(
        for: exam.profile,
        from: sources,
        seed: exam.form.seed,
        avoiding: exam.avoided ?? Avoidance()
      )
      return (.drawn, exam.differences(from: drawn).map { .form($0) })
    } catch {
      return (.drawn, [.noForm(error)])
    }
  }

  /// The session after as many events as can have happened, and what contradicts them.
  private func replay() -> (Session, replayed: Int, [Verification.Difference]) {
    var session = Session(exam: exam, allowance: allowance)
    var differences: [Verification.Difference] = []
    for (index, event) in events.enumerated() {
      if index > 0, event.elapsed < events[index - 1].elapsed {
        differences.append(.time(index + 1))
      }
      do throws(Session.Refusal) {
        _ = try session.apply(event.event, at: event.elapsed)
      } catch {
        return (session, index, differences + [.event(index + 1, error)])
      }
    }
    return (session, events.count, differences)
  }

  private func scoreDifferences(
    from session: Session,
    _ report: ScoreReport?
  ) -> [Verification.Difference] {
    guard let stated = summary.result else { return [] }
    guard let report, session.ending == stated.ending else {
      return [.ending(stated: stated.ending, derived: session.ending)]
    }
    var differences: [Verification.Difference] = []
    if stated.raw != report.raw {
      differences.append(.points(stated: stated.raw, derived: report.raw))
    }
    if stated.scaled != report.scaled.score {
      differences.append(.scaled(stated: stated.scaled, derived: report.scaled.score))
    }
    if stated.outcome != report.outcome {
      differences.append(.outcome(stated: stated.outcome, derived: report.outcome))
    }
    return differences
  }
}

extension Session {
  fileprivate var ending: Ending? {
    if case .ended(let ending, _) = phase { ending } else { nil }
  }
}

extension ExamProfile {
  /// Whether the same responses may be worth something else by another edition of the profile.
  fileprivate func scoresOtherwise(than other: ExamProfile) -> Bool {
    scoring != other.scoring || classes != other.classes || domains != other.domains
  }
}
