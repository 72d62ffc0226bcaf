public import Assessment
public import Diagnostics
import YAML

/// Reads profiles with the profiles they extend and their syllabus.
public struct ProfileLoader {
  /// Finds the file of a profile by its name.
  private let find: (ExamProfile.ID) -> String?
  private let replacement: SourceFile?

  /// Makes a loader that finds profiles by `find`, a function from a name to a path; a
  /// `replacement` takes the place of the file of its path.
  public init(replacement: SourceFile? = nil, find: @escaping (ExamProfile.ID) -> String?) {
    self.find = find
    self.replacement = replacement
  }

  /// Reads the profile in a file.
  public func load(at path: String) throws(FileError) -> LoadedProfile {
    var chain = ProfileChain(replacement)
    try chain.read(path, find: find)
    let syllabus = try chain.syllabus()
    let profile = chain.admit(syllabus)
    return chain.loaded(path, profile, syllabus)
  }
}

/// A profile and those it extends, nearest first.
struct ProfileChain {
  var findings = Findings()
  private(set) var links: [(draft: ProfileDraft, path: String)] = []
  /// Whether the chain was read to its end: what a part that cannot be read says is not missing.
  private(set) var isWhole = true
  private var documents: [Document] = []
  private var topicPlaces: [Topic.Name: SourceRange] = [:]
  private var replacement: Replacement

  init(_ replacement: SourceFile? = nil) { self.replacement = Replacement(replacement) }

  func loaded(_ path: String, _ profile: ExamProfile?, _ syllabus: Syllabus?) -> LoadedProfile {
    let isSound = !findings.hasErrors
    return LoadedProfile(
      path: path,
      profile: isSound ? profile : nil,
      syllabus: isSound ? syllabus : nil,
      diagnostics: findings.diagnostics.inSourceOrder(),
      documents: documents,
      topicPlaces: topicPlaces
    )
  }

  /// The nearest profile with what it leaves out, taken from those it extends.
  var merged: ProfileDraft? {
    guard let farthest = links.last?.draft else { return nil }
    return links.dropLast().reversed().reduce(farthest) { $1.draft.extending($0) }
  }

  mutating func read(_ path: String, find: (String) -> String?) throws(FileError) {
    let (document, mistakes) = Document.read(try replacement.source(at: path))
    documents.append(document)
    findings.append(mistakes)
    guard let root = document.root else { return isWhole = false }
    findings.refuseDirectionChanges(below: root)
    findings.reportUnwrittenTexts(in: document)
    var decoder = ProfileDecoder()
    let draft = decoder.decode(root)
    findings.append(decoder.findings.diagnostics)
    links.append((draft, path))
    if root.isDamaged || !root.isMapping { isWhole = false }
    guard let parent = draft.extends else { return }
    if let parentPath = self.path(ofParent: parent, find) { try read(parentPath, find: find) }
  }

  /// The file of a profile that one of the chain extends; none where it is not found or is in the
  /// chain already.
  private mutating func path(ofParent parent: Node, _ find: (String) -> String?) -> String? {
    let path = find(parent.string)
    if let path, !links.contains(where: { $0.path == path || $0.draft.id?.string == parent.string })
    {
      return path
    }
    isWhole = false
    findings.error(
      "unknown-profile",
      path == nil
        ? "there is no profile '\(parent.string)'"
        : "the profile extends itself by way of '\(parent.string)'",
      at: parent
    )
    return nil
  }

  /// Reads the syllabus that the nearest profile with one names, from that profile's folder.
  mutating func syllabus() throws(FileError) -> Syllabus? {
    guard let link = links.first(where: { $0.draft.syllabus != nil }),
      let name = link.draft.syllabus
    else { return nil }
    let path = folder(of: link.path) + name.string
    guard FileSystem.kind(of: path) == .file else {
      findings.error("missing-file", "there is no file '\(path)'", at: name)
      return nil
    }
    let source = try replacement.source(at: path)
    let (document, syllabus, mistakes) = readSyllabus(in: source, places: &topicPlaces)
    documents.append(document)
    findings.append(mistakes)
    return syllabus
  }

  private func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }
}
