import Assessment
import Diagnostics
import TestSupport
import Testing
import YAML

@testable import ItemBank

@Suite struct `Finding banks and profiles` {
  private static let items = "format: 1\nitems:\n" + `Checking items`.spring

  private static func files(_ root: String = "") -> [(name: String, text: String)] {
    [
      (root + "Banks/rivers/bank.yaml", RiverBank.manifest),
      (root + "Banks/rivers/items.yaml", items),
      (root + "Profiles/rivers/profile.yaml", RiverBank.profile),
      (root + "Profiles/rivers/syllabus.yaml", RiverBank.syllabus),
    ]
  }

  private static func catalog(_ roots: String...) -> Catalog {
    Catalog(searchPath: SearchPath(roots: roots))
  }

  private static func error<Value>(
    _ body: () throws(CatalogError) -> Value
  ) -> CatalogError? {
    do throws(CatalogError) {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }

  struct Environment: CustomTestStringConvertible {
    let variables: [String: String]
    let program: String?
    let roots: [String]
    var testDescription: String { roots.joined(separator: ":") }
  }

  @Test(arguments: [
    Environment(variables: [:], program: nil, roots: ["."]),
    Environment(
      variables: ["MOCKEXAM_PATH": "/a::b/", "HOME": "/home/ann"],
      program: "/opt/mockexam/bin/mockexam",
      roots: [
        "/a", "b/", ".", "/home/ann/.local/share/mockexam", "/opt/mockexam/share/mockexam",
      ]
    ),
    Environment(
      variables: ["MOCKEXAM_PATH": "", "HOME": "/home/ann", "XDG_DATA_HOME": "/data"],
      program: "mockexam",
      roots: [".", "/data/mockexam"]
    ),
    Environment(
      variables: ["XDG_DATA_HOME": "relative", "HOME": "relative"],
      program: "/mockexam",
      roots: [".", "/share/mockexam"]
    ),
  ])
  func `the usual search path`(environment: Environment) {
    let path = SearchPath(
      environment: { environment.variables[$0] },
      program: environment.program
    )
    #expect(path.roots == environment.roots)
  }

  @Test func `the nearest of a name hides the others`() throws {
    let folder = try TemporaryFolder(
      Self.files("near/") + Self.files("far/") + [
        ("far/Banks/brooks/bank.yaml", RiverBank.manifest),
        ("far/Banks/lakes/items.yaml", Self.items),
        ("far/Banks/.hidden/bank.yaml", RiverBank.manifest),
        ("far/Banks/file", ""),
        ("far/Profiles/brooks/profile.yaml", RiverBank.profile),
      ]
    )
    try folder.makeFolder("far/Banks/seas/bank.yaml")
    try folder.link("far/Banks/linked", to: "rivers")
    try folder.link("far/Banks/loop", to: "loop")
    let (near, far) = (folder.file("near"), folder.file("far"))
    let catalog = Self.catalog(near, folder.file("nowhere"), far)
    #expect(catalog.banks().map(\.name) == ["rivers", "brooks", "linked", "rivers"])
    #expect(
      catalog.banks().map(\.folder)
        == [near, far, far, far].enumerated().map {
          $0.element + "/Banks/" + ["rivers", "brooks", "linked", "rivers"][$0.offset]
        }
    )
    #expect(catalog.profiles().map(\.name) == ["rivers", "brooks", "rivers"])
    #expect(catalog.profilePath(of: "rivers") == near + "/Profiles/rivers/profile.yaml")
    #expect(try catalog.bank("rivers").folder == near + "/Banks/rivers")
    let error = #expect(throws: CatalogError.self) { try catalog.bank("rivets") }
    #expect(error == .noSuchBank("rivets", known: ["rivers", "brooks", "linked"]))
    #expect(Self.catalog().banks().isEmpty)
  }

  @Test func `a profile goes by its name or its path`() throws {
    let folder = try TemporaryFolder(Self.files())
    let catalog = Self.catalog(folder.path)
    let path = folder.file("Profiles/rivers")
    for name in ["rivers", path, path + "/", path + "/profile.yaml"] {
      let loaded = try catalog.profile(name)
      #expect(loaded.profile?.id == "rivers")
      #expect(loaded.path == path + "/profile.yaml")
    }
  }

  @Test func `a profile that is not there`() throws {
    let folder = try TemporaryFolder(Self.files())
    let catalog = Self.catalog(folder.path)
    let error = Self.error { () throws(CatalogError) in try catalog.profile("river") }
    #expect(error == .noProfile("river", known: ["rivers"]))
    #expect(error?.description == "there is no profile 'river'; did you mean 'rivers'?")
    #expect(
      CatalogError.noProfile("zzzzzz", known: ["a", "b", "c"]).description
        == "there is no profile 'zzzzzz'; there are 'a', 'b' and 'c'"
    )
    #expect(CatalogError.noProfile("z", known: []).description == "there is no profile 'z'")
    let path = folder.file("nowhere.yaml")
    let missing = Self.error { () throws(CatalogError) in try catalog.profile(path) }
    #expect(missing == .noProfile(path, known: ["rivers"]))
    let items = folder.file("Banks/rivers")
    let noFile = Self.error { () throws(CatalogError) in try catalog.profile(items) }
    #expect(noFile == .file(.missing(path: items + "/profile.yaml")))
  }

  @Test func `a bank brings its profile from where it lies`() throws {
    let folder = try TemporaryFolder(Self.files())
    for path in [folder.file("Banks/rivers"), folder.file("Banks/rivers/")] {
      let bank = try Self.catalog().bank(at: path)
      expectEqualText(bank.diagnostics.listing, "")
      #expect(bank.folder == folder.file("Banks/rivers"))
      #expect(bank.paths.count == 2)
      #expect(bank.profile?.path.hasSuffix("/Profiles/rivers/profile.yaml") == true)
      #expect(bank.admit()?.items.map(\.id) == ["spring"])
    }
  }

  @Test func `what is no bank`() throws {
    let folder = try TemporaryFolder(Self.files() + [("empty/x", "")])
    let catalog = Self.catalog(folder.path)
    func error(_ name: String) -> CatalogError? {
      Self.error { () throws(CatalogError) in try catalog.bank(at: folder.file(name)) }
    }
    #expect(error("nothing") == .file(.missing(path: folder.file("nothing"))))
    #expect(error("empty") == .file(.missing(path: folder.file("empty/bank.yaml"))))
    #expect(
      error("Banks/rivers/bank.yaml")
        == .file(.notAFolder(path: folder.file("Banks/rivers/bank.yaml")))
    )
    #expect(error("empty")?.description == "'\(folder.file("empty/bank.yaml"))' does not exist")
  }

  @Test func `a profile that cannot be read is not taken for missing`() throws {
    let folder = try TemporaryFolder(Self.files().filter { !$0.name.hasSuffix("/profile.yaml") })
    try folder.makeFolder("Profiles/rivers/profile.yaml")
    try folder.write(RiverBank.profile, to: "near/Profiles/rivers/profile.yaml")
    let catalog = Self.catalog(folder.file("near"))
    let bank = try catalog.bank(at: folder.file("Banks/rivers"))
    #expect(bank.diagnostics.map(\.rule) == ["unknown-profile"])
    #expect(bank.diagnostics.map(\.help).first??.hasPrefix("check '") == true)
  }

  private static let child = (
    name: "Profiles/short/profile.yaml",
    text: "format: 1\nprofile: short\nextends: rivers\ntime: 1m\n"
  )

  @Test func `a profile that is known is not read again`() throws {
    let folder = try TemporaryFolder(Self.files())
    let catalog = Self.catalog(folder.path)
    let profile = try catalog.profile("rivers")
    try folder.write("damaged", to: "Profiles/rivers/profile.yaml")
    #expect(try catalog.bank("rivers").profile == nil)
    let bank = try catalog.knowing(profile).bank("rivers")
    #expect(bank.profile?.profile == profile.profile)
    #expect(bank.diagnostics.isEmpty)
    let other = try Self.catalog(folder.path).knowing(bank.profile ?? profile).profile("rivers")
    #expect(other.profile == nil, "only what banks are checked by")
  }

  @Test func `a bank serves its profile and those that extend it`() throws {
    let folder = try TemporaryFolder(
      Self.files() + [
        Self.child, ("Banks/lakes/bank.yaml", "format: 1\nbank: lakes\ntitle: L\nprofile: lakes\n"),
        ("Banks/damaged/bank.yaml", "\""), ("Banks/empty/bank.yaml", ""),
        (
          "Banks/brief/bank.yaml", "format: 1\nbank: brief\ntitle: Brief\nprofile: short\n"
        ), ("Banks/brief/items.yaml", Self.items),
      ]
    )
    let catalog = Self.catalog(folder.path)
    let rivers = try #require(try catalog.profile("rivers").profile)
    let short = try #require(try catalog.profile("short").profile)
    let banks = try catalog.banks(for: short, named: [])
    #expect(banks.map(\.draft.manifest.id?.string) == ["brief", "rivers"])
    #expect(try catalog.banks(for: rivers, named: []).map(\.draft.items.count) == [1])
    #expect(try catalog.banks(for: rivers, named: ["brief"]).map(\.paths.count) == [2])
    let elsewhere = Self.catalog(folder.file("nowhere"))
    let error = Self.error { () throws(CatalogError) in
      try elsewhere.banks(for: rivers, named: [])
    }
    #expect(error == .noBank(profile: "rivers"))
    #expect(
      error?.description == "no bank serves the profile 'rivers'; name one with --bank PATH"
    )
  }
}
