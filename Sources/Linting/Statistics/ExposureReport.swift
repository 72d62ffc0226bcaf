public import Assessment
import Dispatch
import Synchronization

/// What drawing many forms from a bank shows: which items and topics come up, and how often.
public struct ExposureReport: Sendable {
  /// The counts.
  public let exposure: Exposure
  /// The chances, exact where they can be.
  public let reach: Reach

  /// Draws so many forms; the counts do not depend on how many cores take part.
  ///
  /// - Throws: Why no form can be drawn.
  public init(
    of profile: ExamProfile,
    from bank: Bank,
    draws: Int,
    seed: Seed
  )
    throws(AssemblyFailure)
  {
    let plan = FormPlan(for: profile, from: [bank])
    exposure = try Exposure.drawn(by: plan, draws: draws, seed: seed)
    reach = Reach(of: plan, from: [bank], drawn: exposure)
  }

  /// The items that fit the exam and were in no form.
  public var neverDrawn: [Item.ID] {
    exposure.items.indices.filter { exposure.itemCounts[$0] == 0 }.map { exposure.items[$0] }
  }

  /// The topics that the bank has items of and no form contained.
  public var neverReached: [Topic.Name] {
    let counts = Dictionary(uniqueKeysWithValues: zip(exposure.topics, exposure.topicCounts))
    return reach.topics.filter { counts[$0, default: 0] == 0 }
  }

  /// The items by how often they were drawn, most often first.
  var byExposure: [Int] {
    exposure.items.indices.sorted { left, right in
      (exposure.itemCounts[right], left) < (exposure.itemCounts[left], right)
    }
  }

  func share(of count: Int) -> Fraction { Fraction(count, exposure.draws) }
}

extension Exposure {
  /// Draws forms on several cores: a fixed part of the numbers each, the counts added up.
  ///
  /// - Throws: Why no form can be drawn.
  public static func drawn(
    by plan: FormPlan,
    draws: Int,
    seed: Seed
  ) throws(AssemblyFailure)
    -> Exposure
  {
    let parts = min(16, max(1, draws))
    let found = Mutex<[Result<Exposure, AssemblyFailure>?]>(Array(repeating: nil, count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let numbers = (draws * part / parts)..<(draws * (part + 1) / parts)
      let result = Result { () throws(AssemblyFailure) in
        try Exposure(of: plan, draws: numbers, seed: seed)
      }
      found.withLock { $0[part] = result }
    }
    var whole = try Exposure(of: plan, draws: 0..<0, seed: seed)
    for case let result? in found.withLock({ $0 }) { whole.add(try result.get()) }
    return whole
  }
}
