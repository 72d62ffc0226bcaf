import Assessment
import AttemptLog
import ItemBank

/// The banks that an attempt's form was drawn from, as they are now.
enum SourceBanks {
  /// Finds them on the search path, or takes those that are named.
  ///
  /// What an attempt calls a bank is a name and never a path: the file may come from anybody.
  static func banks(
    of attempt: Attempt,
    named paths: [String] = [],
    _ catalog: Catalog
  ) throws(Stop) -> [Bank] {
    var banks: [Bank] = []
    for path in paths {
      let loaded: LoadedBank
      do throws(CatalogError) {
        loaded = try catalog.bank(path)
      } catch {
        throw .couldNotRun("\(error)")
      }
      guard let bank = loaded.admit() else {
        throw .refused("the bank in '\(path)' has errors; 'banklint check' shows them")
      }
      if !banks.contains(where: { $0.id == bank.id }) { banks.append(bank) }
    }
    for source in attempt.exam.sources where !banks.contains(where: { $0.id == source.bank }) {
      guard let loaded = find(source, catalog) else { continue }
      if let bank = loaded.admit() {
        banks.append(bank)
      } else {
        Console.remark("the bank in '\(loaded.folder)' has errors; 'banklint check' shows them")
      }
    }
    return banks
  }

  /// Finds those that are on the search path and have no errors.
  static func found(of attempt: Attempt, _ catalog: Catalog) -> [Bank] {
    attempt.exam.sources.compactMap { find($0, catalog)?.admit() }
  }

  private static func find(_ source: Exam.Source, _ catalog: Catalog) -> LoadedBank? {
    catalog.banks().first { $0.name == source.bank }.flatMap { try? catalog.bank(at: $0.folder) }
  }
}
