import Assessment

/// What an attempt keeps of its exam.
struct Snapshot: Hashable, Codable {
  /// The number of the shape that is written; a change of the shape counts it up.
  static let format = 1

  let exam: Exam
  let allowance: TimeAllowance

  /// Whether the parts fit each other, as the initialisers of an exam demand.
  ///
  /// Decoding does not pass through them, and an exam that was tampered with must not make a
  /// session trap.
  var isSound: Bool {
    let slots = exam.form.slots
    let sections = exam.profile.sections
    let places = slots.map(\.section)
    return exam.items.map(\.id) == slots.map(\.item)
      && places == places.sorted()
      && !sections.isEmpty && Set(places) == Set(sections.indices)
      && sections.allSatisfy { isSound($0.timeLimit) && isSound($0.breakAfter) }
      && exam.profile.warnings.allSatisfy(isSound)
      && isSound(exam.profile.scoring.scale)
      && zip(slots, exam.items).allSatisfy { isSound($0, for: $1.task) }
  }

  private func isSound(_ time: Duration) -> Bool {
    time >= .zero && time <= .seconds(366 * 24 * 60 * 60)
  }

  private func isSound(_ scale: Scale) -> Bool {
    scale.lowest < scale.cut && scale.cut < scale.highest
      && max(scale.lowest.magnitude, scale.highest.magnitude) <= 1_000_000
      && scale.assumedRawCut > 0 && scale.assumedRawCut < 1
  }

  private func isSound(_ slot: Form.Slot, for task: Task) -> Bool {
    // The key of an ordering task is counted up to its length, which must not be below zero.
    task.responseLength >= 0 && task.accepts(task.key)
      && slot.optionOrder.sorted() == Array(task.options.indices)
      && slot.promptOrder.sorted() == Array(task.prompts.indices)
  }
}
