import Assessment
import Diagnostics
import ItemBank
import TestSupport
import Testing

@Suite struct `What is shipped` {
  private static let catalog = Catalog(searchPath: SearchPath(roots: [Repository.root]))
  private static let banks = catalog.banks()
  private static let profiles = catalog.profiles()

  @Test func `is there`() {
    #expect(!Self.banks.isEmpty)
    #expect(!Self.profiles.isEmpty)
  }

  @Test(arguments: profiles.map(\.name))
  func `a profile has no mistakes, and its folder's name`(name: String) throws {
    let loaded = try Self.catalog.profile(name)
    expectEqualText(ConciseRenderer().text(for: loaded.diagnostics), "")
    #expect(loaded.profile?.id == name)
  }

  @Test(arguments: banks.map(\.name))
  func `a bank has no mistakes, and its folder's name`(name: String) throws {
    let loaded = try Self.catalog.bank(name)
    expectEqualText(ConciseRenderer().text(for: loaded.diagnostics), "")
    #expect(loaded.admit()?.id == name)
  }

  @Test func `nothing lies in a bank that is not read`() throws {
    let strays = try (Repository.files(below: "Banks") + Repository.files(below: "Profiles"))
      .filter { !$0.hasSuffix(".yaml") }
    #expect(strays == [])
  }
}
