import Assessment
import ItemBank

/// A bank without errors, admitted once for all rules that ask, and its forms planned at most once.
final class AdmittedBank {
  let loaded: LoadedBank
  /// What the engine would draw from, without a fingerprint: no rule looks at it.
  let bank: Bank
  /// How forms are drawn by the profile that the manifest names, if it was found.
  private(set) lazy var plan = loaded.profile?.profile.map { FormPlan(for: $0, from: [bank]) }

  /// Admits a bank; nil where it has an error or no syllabus.
  init?(_ loaded: LoadedBank) {
    guard let bank = loaded.admit(fingerprinted: false) else { return nil }
    self.loaded = loaded
    self.bank = bank
  }
}
