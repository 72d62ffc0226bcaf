import Assessment
import FoundationEssentials

/// An attempt as the store has it.
///
/// What it says can be made out without the store, and so beside other attempts.
struct StoredAttempt: Sendable {
  /// What messages call the store.
  let path: String
  let id: Attempt.ID
  let row: [Database.Value]
  let events: [[Database.Value]]

  /// What the rows say.
  ///
  /// - Throws: That it does not make sense.
  func attempt() throws(AttemptLogError) -> Attempt {
    guard case .text(let version) = row[12], case .integer(let format) = row[13],
      case .text(let text) = row[14]
    else { throw unreadable("it is not complete") }
    let snapshot = try snapshot(text, format: format)
    return Attempt(
      summary: try AttemptSummary(row: row, path: path),
      version: version,
      exam: snapshot.exam,
      allowance: snapshot.allowance,
      events: try readEvents()
    )
  }

  private func snapshot(_ text: String, format: Int) throws(AttemptLogError) -> Snapshot {
    guard format == Snapshot.format else {
      throw unreadable("its exam has format \(format), this program knows \(Snapshot.format)")
    }
    guard let snapshot = try? JSONDecoder().decode(Snapshot.self, from: Data(text.utf8)) else {
      throw unreadable("its exam does not make sense")
    }
    if let flaw = snapshot.exam.flaw { throw unreadable(flaw) }
    return snapshot
  }

  private func readEvents() throws(AttemptLogError) -> [Attempt.Event] {
    let decoder = JSONDecoder()
    var read: [Attempt.Event] = []
    for row in events {
      guard let event = Attempt.Event(row: row, decoder) else {
        throw unreadable("its event \(read.count + 1) does not make sense")
      }
      read.append(event)
    }
    return read
  }

  private func unreadable(_ reason: String) -> AttemptLogError {
    .unreadable(path: path, id, reason: reason)
  }
}

extension Attempt.Event {
  /// Reads an event without its numbers; nothing where it does not make sense.
  init?(row: [Database.Value], _ decoder: JSONDecoder = JSONDecoder()) {
    guard case .integer(let elapsed) = row[0], case .text(let moment) = row[1],
      case .text(let text) = row[2], elapsed >= 0,
      let notation = try? decoder.decode(EventNotation.self, from: Data(text.utf8))
    else { return nil }
    self.init(
      event: notation.event,
      elapsed: .nanoseconds(elapsed),
      recordedAt: moment,
      uptime: Uptime(row: row)
    )
  }
}

extension Uptime {
  fileprivate init?(row: [Database.Value]) {
    guard case .text(let boot) = row[3], case .integer(let nanoseconds) = row[4], nanoseconds >= 0
    else { return nil }
    self.init(boot: boot, elapsed: .nanoseconds(nanoseconds))
  }
}

extension Attempt {
  /// A moment in seconds since 1970; nothing where it is none.
  static func seconds(of moment: Timestamp) -> Int? {
    guard let date = try? Date(moment, strategy: .iso8601) else { return nil }
    return Int(date.timeIntervalSince1970)
  }
}
