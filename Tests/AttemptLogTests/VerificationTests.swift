import Assessment
import Testing

@testable import AttemptLog

@Suite struct `Verifying an attempt` {
  let attempt: Attempt
  let bank = DrawnAttempt.bank

  init() throws { attempt = try DrawnAttempt.attempt() }

  private func verification(
    of attempt: Attempt,
    from banks: [Bank]? = nil,
    profile: ExamProfile = DrawnAttempt.profile
  ) -> Verification {
    attempt.verification(from: banks ?? [bank], profile: profile)
  }

  private func differences(of attempt: Attempt, from banks: [Bank]? = nil) -> [String] {
    verification(of: attempt, from: banks).differences.map(\.description)
  }

  @Test func `draws the form, replays the events and scores again`() throws {
    let result = verification(of: attempt)
    #expect(result.isVerified && result.remarks.isEmpty)
    #expect(result.form == .drawn)
    #expect(result.replayed == attempt.events.count)
    #expect(result.score?.raw == attempt.summary.result?.raw)
  }

  @Test func `of an attempt that has not ended finds no score and nothing wrong`() {
    let left = attempt.with(events: attempt.events.dropLast(), result: .some(nil))
    let result = verification(of: left)
    #expect(result.isVerified && result.score == nil && result.form == .drawn)
  }

  @Test func `names the items that the seed does not draw`() {
    let (first, second) = (attempt.exam.items[0].id, attempt.exam.items[1].id)
    let exam = attempt.exam.with(
      slots: [1, 0, 2, 3, 4, 5].map { attempt.exam.form.slots[$0] },
      items: [1, 0, 2, 3, 4, 5].map { attempt.exam.items[$0] }
    )
    let found = differences(of: attempt.with(exam: exam))
    #expect(found.contains("item 1 is '\(second)', the seed draws '\(first)'"))
    #expect(found.contains("item 2 is '\(first)', the seed draws '\(second)'"))
  }

  @Test(arguments: [true, false])
  func `names an order of options that is not the seed's, without the bank too`(hasBank: Bool) {
    var slots = attempt.exam.form.slots
    let position = attempt.exam.items.firstIndex { $0.task.type == .matching } ?? 0
    slots[position] = Form.Slot(
      item: slots[position].item,
      section: 0,
      isScored: slots[position].isScored,
      optionOrder: slots[position].optionOrder.reversed(),
      promptOrder: slots[position].promptOrder.reversed()
    )
    let changed = attempt.with(exam: attempt.exam.with(slots: slots))
    let number = position + 1
    #expect(
      differences(of: changed, from: hasBank ? nil : [])
        == [
          "item \(number) shows its options in another order than the seed gives",
          "item \(number) shows its prompts in another order than the seed gives",
        ]
    )
  }

  @Test func `names an item that is said not to count`() {
    var slots = attempt.exam.form.slots
    slots[2] = Form.Slot(
      item: slots[2].item,
      section: 0,
      isScored: !slots[2].isScored,
      optionOrder: slots[2].optionOrder,
      promptOrder: slots[2].promptOrder
    )
    let found = differences(of: attempt.with(exam: attempt.exam.with(slots: slots)))
    #expect(found.contains { $0.hasPrefix("item 3 ") && $0.contains("count") })
    #expect(found.contains { $0.hasPrefix("section 'only' takes 5 scored items") })
  }

  @Test func `names a key in the file that is not the bank's`() throws {
    let position = try #require(
      attempt.exam.items.firstIndex { $0.task.type == .multipleChoice }
    )
    var items = attempt.exam.items
    items[position] = Item(
      id: items[position].id,
      topic: items[position].topic,
      domain: "1",
      stem: "Which?",
      task: .multipleChoice(options: items[position].task.options, key: 0, fixedOrder: false)
    )
    let found = differences(of: attempt.with(exam: attempt.exam.with(items: items)))
    #expect(
      found.contains(
        "item \(position + 1), '\(items[position].id)', has another key than in the bank"
      )
    )
  }

  @Test func `names the event that cannot have happened and does not score what follows`() {
    var events = attempt.events
    events[3] = Attempt.Event(event: .respond(99, .selection([0])), elapsed: .zero, recordedAt: "T")
    let result = verification(of: attempt.with(events: events))
    #expect(
      result.differences.map(\.description)
        == [
          "event 4 happened before event 3",
          "event 4 cannot have happened: there is no such question",
        ]
    )
    #expect(result.replayed == 3 && result.score == nil)
  }

  @Test func `names a response that was slipped in by the score it would give`() throws {
    let position = try #require(attempt.exam.form.slots.firstIndex { $0.isScored })
    let events = attempt.events.map { event in
      guard case .respond(position, _) = event.event else { return event }
      return Attempt.Event(event: .tick, elapsed: event.elapsed, recordedAt: event.recordedAt)
    }
    let stated = try #require(attempt.summary.result?.raw)
    let result = verification(of: attempt.with(events: events))
    let derived = try #require(result.score?.raw)
    #expect(derived.points < stated.points)
    #expect(result.differences.contains(.points(stated: stated, derived: derived)))
  }

  @Test func `names each number of a score that was changed`() throws {
    let result = try #require(attempt.summary.result)
    let better = AttemptSummary.Result(
      finishedAt: result.finishedAt,
      ending: result.ending,
      outcome: result.outcome == .pass ? .fail : .pass,
      raw: RawScore(points: 5, of: 6),
      scaled: 999
    )
    let found = differences(of: attempt.with(result: better))
    #expect(
      found == [
        "the score says 5 of 6 points, the events give \(result.raw.points.stored) of 5 points",
        "the scaled score says 999, the points give \(result.scaled)",
        "the outcome says \(better.outcome.rawValue), the points give \(result.outcome.rawValue)",
      ]
    )
    let late = AttemptSummary.Result(
      finishedAt: result.finishedAt,
      ending: .timeExpired,
      outcome: result.outcome,
      raw: result.raw,
      scaled: result.scaled
    )
    #expect(
      differences(of: attempt.with(result: late))
        == ["it is said to have ended time-expired, the events end it by-candidate"]
    )
  }

  @Test func `tells a key that was changed in the bank, and lets the attempt keep its score`()
    throws
  {
    let shown = try #require(attempt.exam.items.first { $0.task.type == .multipleChoice })
    let number = try #require(Int(shown.id.dropFirst("item-".count)))
    let changed = DrawnAttempt.bank(replacing: [
      DrawnAttempt.item(
        number,
        .multipleChoice(options: shown.task.options, key: 0, fixedOrder: false)
      )
    ])
    let result = verification(of: attempt, from: [changed])
    #expect(result.isVerified && result.form == .ordered)
    #expect(result.remarks == [.bankChanged("hills"), .keyChanged(shown.id)])
    #expect(
      result.remarks.map(\.description).last
        == "the key of item '\(shown.id)' has been changed in the bank since;"
        + " the attempt keeps its score"
    )
    #expect(result.score?.raw == attempt.summary.result?.raw)
  }

  @Test func `tells what else has changed since`() {
    let gone = attempt.exam.items[0].id
    let without = verification(of: attempt, from: [DrawnAttempt.bank(without: [gone])])
    #expect(without.isVerified)
    #expect(without.remarks == [.bankChanged("hills"), .itemGone(gone)])

    let missing = verification(of: attempt, from: [])
    #expect(missing.isVerified && missing.form == .ordered)
    #expect(missing.remarks == [.bankMissing("hills")])

    let old = attempt.with(exam: attempt.exam.with(algorithm: 0), version: "0.0.9")
    let other = verification(of: old)
    #expect(other.isVerified && other.form == .checked)
    #expect(other.remarks == [.otherAlgorithm(0), .otherVersion("0.0.9")])

    let harder = ExamProfile(
      id: "hills",
      title: "Hills",
      domains: DrawnAttempt.profile.domains,
      sections: DrawnAttempt.profile.sections,
      scoring: ScoringPolicy(
        scale: Scale(lowest: 100, highest: 1000, cut: 900, assumedRawCut: Fraction(9, 10))
      )
    )
    #expect(verification(of: attempt, profile: harder).remarks == [.profileChanged("hills")])
  }

  @Test func `draws from the topics that the bank was restricted to`() throws {
    let few = bank.restricted(to: ["1", "2"])
    let exam = try FormAssembler().exam(
      for: try #require(DrawnAttempt.profile.narrowed(to: [], items: 4, time: nil)),
      from: [few],
      seed: Seed(1)
    )
    #expect(exam.items.allSatisfy { !$0.topic.hasPrefix("0/") })
    let left = attempt.with(exam: exam, events: [], result: .some(nil))
    let result = verification(of: left)
    #expect(result.isVerified && result.form == .drawn)
    #expect(try Attempt(file: Array(left.fileText.utf8)).exam.sources == exam.sources)
  }
}
