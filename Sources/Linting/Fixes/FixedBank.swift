public import Diagnostics
public import ItemBank
import YAML

/// A bank after its fixes, settled: fixing it again changes nothing.
public struct FixedBank {
  /// The most times that fixes are made and looked for again; what one fix uncovers, another one
  /// mends, so that very few are needed.
  public static let roundLimit = 10

  /// The bank with the fixed texts.
  public private(set) var bank: LoadedBank
  /// How many findings were mended.
  public private(set) var count = 0
  /// The files whose fixes broke them and were all taken back: a mistake of ours.
  public private(set) var refused: [String] = []
  /// Whether no fix was left when the last round ended.
  public private(set) var isSettled = true
  private let original: LoadedBank

  /// Mends what `check` finds in a bank, again and again until nothing is left to mend.
  ///
  /// - Parameters:
  ///   - bank: the bank as it is on disk.
  ///   - includingUnsafe: whether fixes are made that an author has to look at.
  ///   - check: finds what is wrong in a bank, in source order.
  ///   - reload: reads a bank anew from its files, the manifest first.
  public init(
    _ bank: LoadedBank,
    includingUnsafe: Bool,
    check: (LoadedBank) -> [Diagnostic],
    reload: ([SourceFile]) -> LoadedBank
  ) {
    original = bank
    self.bank = bank
    repeat {
      self.bank = bank
      count = 0
    } while !settle(includingUnsafe, check, reload)
  }

  /// The files that differ from what they were, in the order of the bank.
  public var changes: [(old: SourceFile, new: SourceFile)] {
    zip(original.documents, bank.documents).map { ($0.source, $1.source) }
      .filter { $0.0 != $0.1 }
  }

  /// Makes fixes in rounds; returns whether no further file had to be refused.
  private mutating func settle(
    _ includingUnsafe: Bool,
    _ check: (LoadedBank) -> [Diagnostic],
    _ reload: ([SourceFile]) -> LoadedBank
  ) -> Bool {
    for _ in 0..<Self.roundLimit {
      let files = bank.documents.map(\.source)
      let own = Set(files).filter { !refused.contains($0.path) }
      let selection = FixSelection(from: check(bank)) { fix in
        (fix.isSafe || includingUnsafe) && fix.edits.allSatisfy { own.contains($0.range.file) }
      }
      guard selection.count > 0 else {
        isSettled = true
        return true
      }
      let fixed = files.map { selection.fixed($0) ?? $0 }
      let next = reload(fixed)
      let changed = zip(files, fixed).filter { $0 != $1 }.map { $0.0.path }
      let broken = Soundness(of: bank).broken(in: next)
      guard broken.isEmpty else {
        let culprits = changed.filter(broken.contains)
        refused += culprits.isEmpty ? changed : culprits
        return false
      }
      bank = next
      count += selection.count
    }
    isSettled = false
    return true
  }
}
