public import Diagnostics

extension Rule {
  /// Returns the rules that a command line asks for, in alphabetical order.
  ///
  /// `default` and `all` stand for several rules; without a selection it is `default`. What is
  /// ignored is left out, whatever selects it.
  public static func all(selecting names: [String], ignoring ignored: [String]) -> [Rule] {
    let selected = names.isEmpty ? ["default"] : names
    return all.filter { rule in
      let isSelected =
        selected.contains("all") || selected.contains(rule.id.name)
        || selected.contains("default") && rule.isOnByDefault
        || selected.contains("structural") && rule.isStructural
      return isSelected && !ignored.contains(rule.id.name)
    }
  }
}

extension Sequence<Diagnostic> {
  /// Returns what was found by some rules, and the errors that make files unusable, by whichever.
  public func found(by rules: [Rule]) -> [Diagnostic] {
    let names = Set(rules.map(\.id))
    return filter { $0.severity == .error || names.contains($0.rule) }
  }
}
