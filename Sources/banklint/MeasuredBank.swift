import Assessment
import Diagnostics
import ItemBank
import Linting
import YAML

/// A bank with its coverage, measured with the items that are usable.
struct MeasuredBank {
  let name: Bank.ID
  let domains: [Domain]
  let items: UsableItems
  let coverage: Coverage
  /// Where each topic stands in the syllabus.
  let places: [Topic.Name: SourceRange]
  /// Whether the bank has no error and some item that counts.
  let isSound: Bool

  /// Measures a bank; shows its mistakes and measures nothing where there is no syllabus to hold it
  /// against.
  init?(_ bank: LoadedBank, needed: Int) {
    let errors = bank.diagnostics.filter { $0.severity == .error }
    guard let loaded = bank.profile, let profile = loaded.profile, let syllabus = loaded.syllabus
    else {
      Console.showMistakes(errors)
      Console.remark("the bank in '\(bank.folder)' has no syllabus that it can be held against")
      return nil
    }
    name = bank.draft.manifest.id?.string ?? bank.folder
    domains = profile.domains
    items = UsableItems(of: bank, syllabus: syllabus)
    places = loaded.topicPlaces
    coverage = Coverage(of: syllabus, by: items, in: bank, needed: needed)
    isSound = errors.isEmpty && !items.items.isEmpty
    Console.showMistakes(errors)
    if let remark = items.remark { Console.remark(remark) }
    if items.orphans > 0 {
      Console.remark(
        "\(items.orphans) \(items.orphans == 1 ? "link leads" : "links lead") to topics that the"
          + " syllabus does not have"
      )
    }
    if !errors.isEmpty {
      Console.remark("the bank in '\(bank.folder)' has errors; the rest of it is measured")
    } else if items.items.isEmpty {
      Console.remark("no item of the bank in '\(bank.folder)' counts, so nothing is covered")
    }
  }
}
