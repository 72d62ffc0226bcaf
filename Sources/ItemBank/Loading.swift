public import Assessment
public import Diagnostics
public import YAML

/// A bank as its folder holds it.
public struct LoadedBank: Sendable {
  /// The folder.
  public let folder: String
  /// The manifest first, then the files of items in the order of their paths.
  public let documents: [Document]
  /// What the author wrote.
  public let draft: BankDraft
  /// The author's mistakes, sorted by place.
  public let diagnostics: [Diagnostic]
  /// The profile that the manifest names, if it was found and has no error.
  public let profile: LoadedProfile?

  /// The files that were read, the manifest first.
  public var paths: [String] { documents.map(\.source.path) }

  /// Makes the bank that the engine draws from, if there is no error in it.
  ///
  /// Checking does without: texts are copied and the files' fingerprint is taken here.
  public func admit() -> Bank? {
    guard let syllabus = profile?.syllabus, diagnostics.worstSeverity != .error else { return nil }
    return Admission.admit(
      draft,
      topics: TopicTable(of: syllabus),
      digest: digest(of: documents, in: folder)
    )
  }
}

/// A profile as its folder holds it, with the syllabus that it names.
public struct LoadedProfile: Sendable {
  /// The file.
  public let path: String
  /// The profile, if there is no error in it.
  public let profile: ExamProfile?
  /// The syllabus, if there is no error in it.
  public let syllabus: Syllabus?
  /// The author's mistakes in the profile, the profiles it extends and the syllabus.
  public let diagnostics: [Diagnostic]
  /// The files that were read, in that order.
  public let paths: [String]
  /// Where the entry of each topic stands in the file of the syllabus.
  public internal(set) var topicPlaces: [Topic.Name: SourceRange] = [:]
}

/// Reads a bank from its folder: files to nodes to drafts, rules, and through the one door.
///
/// Mistakes are collected and never thrown. The profile that the manifest names is looked up by
/// `profile`; without it topics and the exam's rules for item types cannot be checked.
public func loadBank(
  in folder: String,
  profile: (String) -> LoadedProfile?
) throws(FileError) -> LoadedBank {
  let manifestPath = folder + "/bank.yaml"
  let paths = try FileSystem.yamlFiles(below: folder).filter { $0 != manifestPath }
  let manifest = try FileSystem.source(at: manifestPath)
  var sources: [SourceFile] = []
  for path in paths { sources.append(try FileSystem.source(at: path)) }
  return loadBank(manifest: manifest, files: sources, folder: folder, profile: profile)
}

/// Reads a bank from texts; the rest is as for a folder.
public func loadBank(
  manifest: SourceFile,
  files: [SourceFile],
  folder: String,
  profile: (String) -> LoadedProfile?
) -> LoadedBank {
  var findings = Findings()
  let (manifestDocument, mistakes) = Document.read(manifest)
  findings.append(mistakes)
  var manifestDecoder = ManifestDecoder()
  var draft = BankDraft()
  if let root = manifestDocument.root {
    draft.manifest = manifestDecoder.decode(root)
    findings.refuseDirectionChanges(below: root)
  }
  findings.append(manifestDecoder.findings.diagnostics)

  var documents = [manifestDocument]
  var decoder = ItemDecoder(draft: draft)
  for source in files {
    let (document, mistakes) = Document.read(source)
    findings.append(mistakes)
    documents.append(document)
    if let root = document.root { decoder.decodeFile(root) }
  }
  findings.append(decoder.findings.diagnostics)
  draft = decoder.draft

  let loadedProfile = findings.profile(of: draft.manifest, profile)
  let topics = loadedProfile?.syllabus.map { TopicTable(of: $0) }
  var check = BankCheck(draft, topics: topics, typeRules: loadedProfile?.profile?.typeRules ?? [])
  check.run()
  findings.append(check.findings.diagnostics)
  if draft.items.isEmpty && !findings.hasErrors {
    findings.report(
      "empty-bank",
      .error,
      "the bank has no items",
      at: .whole(manifest),
      help: "put files of items beside the manifest"
    )
  }

  return LoadedBank(
    folder: folder,
    documents: documents,
    draft: draft,
    diagnostics: findings.diagnostics.inSourceOrder(),
    profile: loadedProfile
  )
}

/// The profile that the manifest in a file names, if it can be read.
func profileName(inManifestAt path: String) throws(FileError) -> String? {
  guard let root = Document.read(try FileSystem.source(at: path)).document.root else { return nil }
  var decoder = ManifestDecoder()
  return decoder.decode(root).profile?.string
}

/// The fingerprint of a bank: SHA-256 over the path below the folder, the size and the bytes of
/// every file, the manifest first.
private func digest(of documents: [Document], in folder: String) -> String {
  var digest = Digest()
  for document in documents {
    let source = document.source
    digest.update(source.path.utf8.dropFirst(folder.utf8.count))
    digest.update("\u{0}\(source.bytes.count)\u{0}".utf8)
    digest.update(source.bytes)
  }
  return "sha256:" + digest.hexadecimal
}

extension Findings {
  fileprivate mutating func profile(
    of manifest: ManifestDraft,
    _ lookUp: (String) -> LoadedProfile?
  ) -> LoadedProfile? {
    guard let name = manifest.profile else { return nil }
    guard let loaded = lookUp(name.string) else {
      error(
        "unknown-profile",
        "there is no profile '\(name.string)'",
        at: name,
        help: "profiles are looked for in 'Profiles' of the current folder and of $MOCKEXAM_PATH"
      )
      return nil
    }
    guard loaded.profile != nil, loaded.syllabus != nil else {
      error(
        "unknown-profile",
        "the profile '\(name.string)' has mistakes of its own",
        at: name,
        help: "check '\(loaded.path)' first"
      )
      return nil
    }
    return loaded
  }
}
