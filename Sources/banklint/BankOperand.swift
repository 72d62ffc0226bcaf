import Arguments
import Assessment
import Diagnostics
import ItemBank

/// The bank that a command measures: named on the command line, and sound.
enum BankOperand {
  static let parameter = Parameter.operand(
    .directory("BANK"),
    help: "The folder of a bank, or the name of one on the search path"
  )

  /// Loads the bank that is named, whatever mistakes it has.
  static func loaded(_ invocation: Invocation, _ catalog: Catalog) throws(Stop) -> LoadedBank {
    do throws(CatalogError) {
      return try catalog.bank(invocation[parameter])
    } catch {
      throw Stop("\(error)")
    }
  }

  /// Loads the bank that is named; shows its errors and returns nothing if it has any.
  ///
  /// `condition` ends the remark about them: `it is attacked once it has none`.
  static func load(
    _ invocation: Invocation,
    _ catalog: Catalog,
    otherwise condition: String
  ) throws(Stop) -> (bank: Bank, loaded: LoadedBank)? {
    let loaded = try loaded(invocation, catalog)
    if let bank = loaded.admit() { return (bank, loaded) }
    Console.showMistakes(loaded.diagnostics.filter { $0.severity == .error })
    Console.remark("the bank in '\(loaded.folder)' has errors; \(condition)")
    return nil
  }
}
