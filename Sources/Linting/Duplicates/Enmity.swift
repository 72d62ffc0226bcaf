import ItemBank
import YAML

/// Which items can never share a form, or must.
struct Enmity {
  private let bank: BankDraft

  init(in bank: BankDraft) { self.bank = bank }

  /// Whether there is nothing to be gained by making two items enemies.
  ///
  /// They are already, in either direction and by name or case study, or they share a case study.
  func separates(_ one: Int, _ other: Int) -> Bool {
    if let study = bank.items[one].caseStudy, study == bank.items[other].caseStudy { return true }
    return isNamed(other, byEnemiesOf: one) || isNamed(one, byEnemiesOf: other)
  }

  private func isNamed(_ item: Int, byEnemiesOf owner: Int) -> Bool {
    let names = [bank.items[item].id, study(of: item)?.id].compactMap { $0?.string }
    let enemies = bank.items[owner].enemies + (study(of: owner)?.enemies ?? [])
    return enemies.contains { names.contains($0.string) }
  }

  private func study(of item: Int) -> CaseStudyDraft? {
    bank.items[item].caseStudy.map { bank.caseStudies[$0] }
  }
}
