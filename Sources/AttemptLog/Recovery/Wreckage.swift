import Glibc

/// The rows that are still there in a damaged store, by attempt.
struct Wreckage {
  /// What is stored of each attempt itself, the number left out; a version that has ended comes
  /// before one that has not.
  private(set) var attempts: [Attempt.ID: [[Database.Value]]] = [:]
  /// The events of each attempt by their numbers, both of which are left out.
  private(set) var events: [Attempt.ID: [Int: [Database.Value]]] = [:]
  /// The numbers of events of which two rows say different things, so that neither is believed.
  private var contradicted: [Attempt.ID: Set<Int>] = [:]
  /// The highest number that was ever given to an attempt, where that is still known.
  private(set) var lastNumber: Attempt.ID?

  init(of bytes: [UInt8]) {
    for row in PageFile(bytes).rows() {
      switch row.key {
      case let id? where Self.isAttempt(row.values) && id > 0:
        add(Array(row.values.dropFirst()), toAttempt: id)
      case .some where row.values.count == 2 && row.values[0] == .text("attempts"):
        if case .integer(let number) = row.values[1] { lastNumber = max(lastNumber ?? 0, number) }
      case nil where Self.isEvent(row.values): addEvent(row.values)
      default: continue
      }
    }
  }

  /// The numbers of all attempts that there is a trace of, ascending.
  var numbers: [Attempt.ID] {
    let last = max(lastNumber ?? 0, attempts.keys.max() ?? 0, events.keys.max() ?? 0)
    // Every number up to the last one was given to an attempt; a number beyond reason to none.
    guard last <= Self.mostAttempts else {
      return Set(attempts.keys).union(events.keys).sorted()
    }
    return Array(1...max(last, 1)).filter { $0 <= last }
  }

  /// Whether there is anything that only a store of attempts has.
  var isStore: Bool { !attempts.isEmpty || !events.isEmpty }

  /// Whether a file that SQLite cannot make sense of was a store all the same.
  static func isFound(in path: String) -> Bool {
    let largest = 1 << 30
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size < largest, let bytes = try? FileExchange(path: path).bytes()
    else { return false }
    return Wreckage(of: bytes).isStore
  }

  private static let mostAttempts = 1_000_000

  private mutating func add(_ values: [Database.Value], toAttempt id: Attempt.ID) {
    // Rows of before the third version have no kind.
    let row = values.count == 12 ? values + [.text(Attempt.Kind.exam.rawValue)] : values
    guard attempts[id]?.contains(row) != true else { return }
    let place = row[6] == .null ? attempts[id]?.count ?? 0 : 0
    attempts[id, default: []].insert(row, at: place)
  }

  private mutating func addEvent(_ values: [Database.Value]) {
    guard case .integer(let id) = values[0], case .integer(let number) = values[1], id > 0,
      number >= 0
    else { return }
    let row = Array(values.dropFirst(2)) + (values.count == 5 ? [.null, .null] : [])
    guard contradicted[id]?.contains(number) != true else { return }
    if let earlier = events[id]?[number], earlier != row {
      contradicted[id, default: []].insert(number)
      events[id]?[number] = nil
    } else {
      events[id, default: [:]][number] = row
    }
  }

  /// The columns of an attempt, of which the first is its key and empty.
  private static func isAttempt(_ values: [Database.Value]) -> Bool {
    guard values.count == 13 || values.count == 14, values[0] == .null else { return false }
    let texts = [1, 2, 3, 4, 6] + (values.count == 14 ? [13] : [])
    return texts.allSatisfy { values[$0].isText } && values[5].isInteger
      && (7...11).allSatisfy { values[$0].isText || values[$0] == .null }
      && (values[12].isInteger || values[12] == .null)
  }

  private static func isEvent(_ values: [Database.Value]) -> Bool {
    guard values.count == 5 || values.count == 7 else { return false }
    return (0...2).allSatisfy { values[$0].isInteger } && values[3].isText && values[4].isText
      && (values.count == 5
        || (values[5].isText || values[5] == .null)
          && (values[6].isInteger || values[6] == .null))
  }
}

extension Database.Value {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
  fileprivate var isInteger: Bool { if case .integer = self { true } else { false } }
}
