import Arguments
import Assessment
import Diagnostics
import ItemBank
import Linting
import Typesetting
import YAML

/// `banklint coverage --accept`: writes the fingerprints of topics into items.
enum AcceptanceRun {
  /// Accepts the items of some names, or all where there are none.
  static func run(_ bank: LoadedBank, items names: [String]) throws(Stop) -> Int32 {
    guard let syllabus = bank.profile?.syllabus else {
      Console.showMistakes(bank.diagnostics.filter { $0.severity == .error })
      Console.remark("the bank in '\(bank.folder)' has no syllabus that it can be held against")
      return 1
    }
    let known = bank.draft.items.compactMap { $0.id?.string }
    for name in names where !known.contains(name) {
      let meant = nearestSpelling(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
      throw Stop("the bank in '\(bank.folder)' has no item '\(name)'" + meant)
    }
    let acceptance = Acceptance(
      of: bank,
      syllabus: syllabus,
      items: names.isEmpty ? nil : Set(names)
    )
    for rewriting in acceptance.rewritings where !rewriting.isSound {
      throw Stop("'\(rewriting.source.path)' is written in a way that no program can add a key to")
    }
    for rewriting in acceptance.rewritings {
      try OutputFile(path: rewriting.source.path).replace(with: rewriting.bytes)
    }
    for id in acceptance.refused {
      Console.remark("item '\(id)' has an error, and is accepted once it has none")
    }
    let count = acceptance.accepted.count
    try Console.show(
      "\(count) \(count == 1 ? "item" : "items") accepted, \(acceptance.unchanged) up to date\n"
    )
    return acceptance.refused.isEmpty ? 0 : 1
  }
}
