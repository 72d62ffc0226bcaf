import Assessment
import ItemBank

/// A bank without errors, admitted once for all rules that ask.
struct AdmittedBank {
  let loaded: LoadedBank
  /// What the engine would draw from, without a fingerprint: no rule looks at it.
  let bank: Bank

  /// Admits a bank; nil where it has an error or no syllabus.
  init?(_ loaded: LoadedBank) {
    guard let bank = loaded.admit(fingerprinted: false) else { return nil }
    self.loaded = loaded
    self.bank = bank
  }
}
