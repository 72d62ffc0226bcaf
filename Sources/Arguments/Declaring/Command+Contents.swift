import Synchronization

extension Command {
  /// What a command declares beside its name and its summary.
  struct Contents: Sendable {
    let discussion: [String]
    let parameters: [Declaration]
    let exclusions: [[Declaration]]
    let examples: [Example]
  }

  /// The contents, made and checked when they are first asked for: a program that starts looks at
  /// those of one command, and making those of all took a tenth of a short run.
  final class ContentsOnDemand: Sendable {
    private let make: @Sendable () -> Contents
    private let made = Mutex<Contents?>(nil)

    init(_ make: @escaping @Sendable () -> Contents) { self.make = make }

    var value: Contents {
      made.withLock { made in
        if let made { return made }
        let contents = make()
        made = contents
        return contents
      }
    }
  }
}
