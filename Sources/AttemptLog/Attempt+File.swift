import Assessment
import FoundationEssentials

extension Attempt {
  /// The attempt as one file of JSON: what was shown with its keys, every event, and the score.
  ///
  /// Members are in the order of their names, so the same attempt makes the same bytes.
  public var fileText: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(AttemptFile(of: self)) else {
      preconditionFailure("an attempt has nothing that JSON cannot hold")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Reads an attempt from such a file, and checks all of it but what it claims.
  ///
  /// - Throws: That it is no such file, or where it makes no sense.
  public init(file bytes: [UInt8]) throws(AttemptFileError) {
    let file: AttemptFile
    do {
      let decoder = JSONDecoder()
      let data = Data(bytes)
      let format = try decoder.decode(AttemptFile.Format.self, from: data).format
      guard format == AttemptFile.format else {
        throw AttemptFileError.otherFormat(format, ours: AttemptFile.format)
      }
      file = try decoder.decode(AttemptFile.self, from: data)
    } catch let error as AttemptFileError {
      throw error
    } catch let error as DecodingError {
      throw .unreadable(place: error.place, reason: error.reason)
    } catch {
      throw .unreadable(place: "", reason: "it is not JSON")
    }
    if let flaw = file.exam.flaw { throw .unsound(flaw) }
    try self.init(file: file)
  }

  private init(file: AttemptFile) throws(AttemptFileError) {
    var events: [Event] = []
    for event in file.events {
      guard event.elapsed >= 0 else {
        throw .unsound("its event \(events.count + 1) has a time before the beginning")
      }
      events.append(
        Event(
          event: event.event.event,
          elapsed: .nanoseconds(event.elapsed),
          recordedAt: event.recordedAt
        )
      )
    }
    self.init(
      summary: AttemptSummary(
        id: file.attempt,
        profile: file.exam.profile.id,
        title: file.exam.profile.title,
        begunAt: file.begunAt,
        elapsed: events.map(\.elapsed).max() ?? .zero,
        result: try file.score.map { score throws(AttemptFileError) in try score.result() }
      ),
      version: file.version,
      exam: file.exam,
      allowance: file.allowance,
      events: events
    )
  }
}

/// Why a file cannot be read as an attempt.
public enum AttemptFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Something is missing or of another kind; the place is a path of names.
  case unreadable(place: String, reason: String)
  /// The file has another format than ours.
  case otherFormat(Int, ours: Int)
  /// Each part can be read, and together they make no sense.
  case unsound(String)

  /// One phrase for a person, without a full stop.
  public var description: String {
    switch self {
    case .unreadable(let place, let reason):
      "it is no exported attempt: \(place.isEmpty ? "" : "\(place): ")\(reason)"
    case .otherFormat(let format, let ours):
      "it has format \(format), this program knows \(ours); use another version"
    case .unsound(let flaw): "it makes no sense: \(flaw)"
    }
  }
}

extension DecodingError {
  /// Where it is, such as `events[3].event`.
  fileprivate var place: String {
    let path =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      @unknown default: [any CodingKey]()
      }
    return path.reduce("") { text, key in
      if let index = key.intValue { return "\(text)[\(index)]" }
      return text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)"
    }
  }

  fileprivate var reason: String {
    switch self {
    case .typeMismatch: "it is of another kind"
    case .valueNotFound: "nothing is there"
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .dataCorrupted(let context) where context.codingPath.isEmpty: "it is not JSON"
    case .dataCorrupted: "it has a value that cannot be"
    @unknown default: "it cannot be read"
    }
  }
}
