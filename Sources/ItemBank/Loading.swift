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
  /// Checking does without: texts are copied and the files' fingerprint is taken here. Whoever only
  /// counts does without the fingerprint, whose place stays empty then.
  public func admit(fingerprinted: Bool = true) -> Bank? {
    guard let syllabus = profile?.syllabus, diagnostics.worstSeverity != .error else { return nil }
    return Admission.admit(
      draft,
      topics: TopicTable(of: syllabus),
      digest: fingerprinted ? digest(of: documents, in: folder) : ""
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
  public let documents: [Document]
  /// Where the entry of each topic stands in the file of the syllabus.
  public internal(set) var topicPlaces: [Topic.Name: SourceRange] = [:]

  /// The paths of the files that were read.
  public var paths: [String] { documents.map(\.source.path) }
}

/// Reads a bank from its folder: files to nodes to drafts, rules, and through the one door.
///
/// Mistakes are collected and never thrown. The profile that the manifest names is looked up by
/// `profile`; without it topics and the exam's rules for item types cannot be checked. A
/// `replacement` takes the place of the file of its path, or is one more file of items.
public func loadBank(
  in folder: String,
  replacement: SourceFile? = nil,
  profile: (String) -> LoadedProfile?
) throws(FileError) -> LoadedBank {
  var replacement = Replacement(replacement)
  let manifest = try replacement.source(at: folder + "/bank.yaml")
  var sources: [SourceFile] = []
  for path in try itemFiles(in: folder) { sources.append(try replacement.source(at: path)) }
  if let rest = replacement.rest { sources.append(rest) }
  return loadBank(manifest: manifest, files: sources, folder: folder, profile: profile)
}

/// The files of items in a bank's folder, in the order of their paths.
func itemFiles(in folder: String) throws(FileError) -> [String] {
  try FileSystem.yamlFiles(below: folder).filter { path in
    path != folder + "/bank.yaml" && !path.hasSuffix("/" + LoadedSettings.fileName)
  }
}

/// Reads a bank from texts; the rest is as for a folder.
public func loadBank(
  manifest: SourceFile,
  files: [SourceFile],
  folder: String,
  profile: (String) -> LoadedProfile?
) -> LoadedBank {
  load(manifest: manifest, files: files, folder: folder, profile: profile)
}

/// Reads a file of items as a bank of its own, without a manifest.
///
/// Topics, the exam's rules for item types and links to other files cannot be checked.
public func loadItems(from source: SourceFile) -> LoadedBank {
  load(manifest: nil, files: [source], folder: "") { _ in nil }
}

private func load(
  manifest: SourceFile?,
  files: [SourceFile],
  folder: String,
  profile: (String) -> LoadedProfile?
) -> LoadedBank {
  var findings = Findings(limit: .max)
  var documents: [Document] = []
  var draft = BankDraft()
  if let manifest {
    let (document, mistakes) = Document.read(manifest)
    findings.append(mistakes)
    var decoder = ManifestDecoder()
    if let root = document.root {
      draft.manifest = decoder.decode(root)
      decoder.findings.refuseDirectionChanges(below: root)
    }
    decoder.findings.reportUnwrittenTexts(in: document)
    findings.append(decoder.findings.diagnostics)
    documents.append(document)
  }

  for file in ItemFile.all(files) {
    findings.append(file.diagnostics)
    documents.append(file.document)
    draft.append(file.draft)
  }

  let loadedProfile = findings.profile(of: draft.manifest, profile)
  let topics = loadedProfile?.syllabus.map { TopicTable(of: $0) }
  var check = BankCheck(draft, topics: topics, typeRules: loadedProfile?.profile?.typeRules ?? [])
  check.run()
  // Without a manifest the bank is not whole: an enemy may be in another file.
  findings.append(
    check.findings.diagnostics.filter { manifest != nil || $0.rule != "unknown-enemy" }
  )
  if let manifest, draft.items.isEmpty && !findings.hasErrors {
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
