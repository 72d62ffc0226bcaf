import Assessment
import Diagnostics
import Dispatch
import Foundation
import ItemBank
import Linting
import Synchronization
import TestSupport
import Testing
import YAML

/// Mistakes made on purpose in what is shipped: the share that a check notices.
///
/// Sites are drawn with a fixed seed. A mutant is noticed if the check says something that it does
/// not say of the file as it is.
@Suite struct `Mutants of what is shipped` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  /// About so many bytes are checked for each kind of mistake, in 3 to 8 mutants.
  private static let bytesOfAKind = 150_000
  private static let rules = Rule.all(selecting: [], ignoring: [])
  private static let catalog = Catalog(searchPath: SearchPath(roots: [root]))

  @Test(arguments: ["aif-c01", "git-basics"])
  func `of a bank`(name: String) throws {
    let bank = try Self.catalog.bank(name)
    let manifest = try #require(bank.documents.first)
    @Sendable func findings(_ files: [SourceFile]) -> [Diagnostic] {
      let loaded = loadBank(manifest: manifest.source, files: files, folder: bank.folder) { _ in
        bank.profile
      }
      return loaded.diagnostics + Linter.findings(in: loaded, rules: Self.rules)
    }
    // A file is checked without the others of its bank first, which have no part in most mistakes.
    let files = Array(bank.documents.dropFirst())
    try hunt("Banks/\(name)", Mutation.inAnyFile + Mutation.inItems, files) { source in
      findings([source])
    } confirm: { source in
      findings(files.map { $0.source.path == source.path ? source : $0.source })
    }
  }

  @Test(arguments: ["aif-c01", "git-basics"])
  func `of a profile`(name: String) throws {
    let file = Self.root + "/Profiles/\(name)/profile.yaml"
    let document = Document.read(try FileSystem.source(at: file)).document
    let folder = try TemporaryFolder()
    let syllabus = try FileSystem.source(at: Self.root + "/Profiles/\(name)/syllabus.yaml")
    try hunt("Profiles/\(name)/profile", Mutation.inAnyFile + Mutation.inProfiles, [document]) {
      try Self.findings(in: folder, profile: $0, syllabus: syllabus)
    }
  }

  @Test(arguments: ["aif-c01", "git-basics"])
  func `of a syllabus`(name: String) throws {
    let file = Self.root + "/Profiles/\(name)/syllabus.yaml"
    let document = Document.read(try FileSystem.source(at: file)).document
    let folder = try TemporaryFolder()
    let profile = try FileSystem.source(at: Self.root + "/Profiles/\(name)/profile.yaml")
    try hunt("Profiles/\(name)/syllabus", Mutation.inAnyFile + Mutation.inSyllabuses, [document]) {
      try Self.findings(in: folder, profile: profile, syllabus: $0)
    }
  }

  /// What is found in a profile and its syllabus, laid out in a folder of their own.
  private static func findings(
    in folder: TemporaryFolder,
    profile: SourceFile,
    syllabus: SourceFile
  ) throws -> [Diagnostic] {
    let place = UUID().uuidString
    try folder.makeFolder(place)
    for (source, name) in [(profile, "profile.yaml"), (syllabus, "syllabus.yaml")] {
      try Data(source.bytes).write(to: URL(filePath: folder.file("\(place)/\(name)")))
    }
    do throws(FileError) {
      return try ProfileLoader { _ in nil }.load(at: folder.file("\(place)/profile.yaml"))
        .diagnostics
    } catch {
      return [Diagnostic("unreadable", "\(error)", at: syllabus.range)]
    }
  }

  /// A mistake at one site.
  private struct Mutant {
    let kind: Int
    let document: Document
    let edits: [Edit]

    var source: SourceFile {
      SourceFile(
        path: document.source.path,
        bytes: Edit.apply(edits, to: document.source.bytes)
      )
    }
  }

  /// Makes mutants of documents, checks each, and demands that all structural ones are noticed.
  private func hunt(
    _ subject: String,
    _ mutations: [Mutation],
    _ documents: [Document],
    check: @escaping @Sendable (SourceFile) throws -> [Diagnostic],
    confirm: (SourceFile) -> [Diagnostic] = { _ in [] }
  ) throws {
    let mutants = Self.mutants(of: documents, mutations)
    var usual: [ObjectIdentifier: [String]] = [:]
    for mutant in mutants where usual[ObjectIdentifier(mutant.document)] == nil {
      usual[ObjectIdentifier(mutant.document)] = Self.remarks(try check(mutant.document.source))
    }
    let known = usual
    let survivors = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: mutants.count) { position in
      let document = mutants[position].document
      let remarks = (try? check(mutants[position].source)).map(Self.remarks)
      let isNew = remarks.map { Self.hasMore($0, than: known[ObjectIdentifier(document)] ?? []) }
      if isNew != true { survivors.withLock { $0.append(position) } }
    }
    let alive = survivors.withLock { $0.sorted() }.map { mutants[$0] }.filter {
      mutations[$0.kind].excuse != nil || confirm($0.source).isEmpty
    }
    print(Self.table(subject, mutations, mutants, alive), terminator: "")
    for mutant in alive where mutations[mutant.kind].excuse == nil {
      let changes = mutant.edits.map { edit in
        let line = mutant.document.source.bytes[..<edit.bounds.lowerBound].count { $0 == 0x0A } + 1
        let old = String(decoding: mutant.document.source.bytes[edit.bounds], as: UTF8.self)
        return "line \(line): '\(old)' -> '\(String(decoding: edit.bytes, as: UTF8.self))'"
      }
      let place = mutant.document.source.path
      Issue.record("not noticed: \(mutations[mutant.kind].name), \(place), \(changes)")
    }
  }

  /// Some sites of each kind of mistake, drawn with a fixed seed.
  private static func mutants(of documents: [Document], _ mutations: [Mutation]) -> [Mutant] {
    let size = documents.reduce(0) { $0 + $1.source.bytes.count } / max(documents.count, 1)
    let sitesOfAKind = min(max(bytesOfAKind / max(size, 1), 3), 8)
    return mutations.enumerated().flatMap { kind, mutation in
      var random = SeededGenerator(seed: Seed(UInt64(kind)))
      let sites = documents.flatMap { document in
        document.root.map(mutation.sites).map { $0.map { (document, $0) } } ?? []
      }
      return random.shuffled(sites).prefix(sitesOfAKind).map {
        Mutant(kind: kind, document: $0.0, edits: $0.1)
      }
    }
  }

  private static func remarks(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.rule.name) \($0.message)" }
  }

  private static func hasMore(_ remarks: [String], than usual: [String]) -> Bool {
    var rest = usual
    return remarks.contains { remark in
      guard let position = rest.firstIndex(of: remark) else { return true }
      rest.remove(at: position)
      return false
    }
  }

  /// How many mutants of each kind were noticed, and what excuses the others.
  private static func table(
    _ subject: String,
    _ mutations: [Mutation],
    _ mutants: [Mutant],
    _ alive: [Mutant]
  ) -> String {
    mutations.enumerated().map { kind, mutation in
      let count = mutants.count { $0.kind == kind }
      let noticed = count - alive.count { $0.kind == kind }
      let excuse = mutation.excuse.map { "  (\($0))" } ?? ""
      return "\(subject): \(noticed) of \(count) noticed: \(mutation.name)\(excuse)\n"
    }
    .joined()
  }
}
