import Assessment

/// What an attempt keeps of its exam.
struct Snapshot: Hashable, Codable {
  /// The number of the shape that is written; a change of the shape counts it up.
  static let format = 1

  let exam: Exam
  let allowance: TimeAllowance
}
