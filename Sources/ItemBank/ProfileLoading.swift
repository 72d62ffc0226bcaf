public import Assessment
import Diagnostics
import YAML

/// Reads profiles with the profiles they extend and their syllabus.
public struct ProfileLoader {
  /// Finds the file of a profile by its name.
  private let find: (ExamProfile.ID) -> String?

  /// Makes a loader that finds profiles by `find`, a function from a name to a path.
  public init(find: @escaping (ExamProfile.ID) -> String?) { self.find = find }

  /// Reads the profile in a file.
  public func load(at path: String) throws(FileError) -> LoadedProfile {
    var chain = Chain()
    try chain.read(path, find: find)
    guard let merged = chain.merged else { return chain.loaded(path, nil, nil) }
    let syllabus = try chain.syllabus()
    let profile = chain.admit(merged, syllabus)
    return chain.loaded(path, profile, syllabus)
  }
}

/// A profile and those it extends, nearest first.
private struct Chain {
  var findings = Findings()
  var links: [(draft: ProfileDraft, path: String)] = []
  var paths: [String] = []

  func loaded(_ path: String, _ profile: ExamProfile?, _ syllabus: Syllabus?) -> LoadedProfile {
    let isSound = !findings.hasErrors
    return LoadedProfile(
      path: path,
      profile: isSound ? profile : nil,
      syllabus: isSound ? syllabus : nil,
      diagnostics: findings.diagnostics.inSourceOrder(),
      paths: paths
    )
  }

  var merged: ProfileDraft? {
    guard let first = links.first?.draft else { return nil }
    return links.dropFirst().reduce(first) { $0.extending($1.draft) }
  }

  mutating func read(_ path: String, find: (String) -> String?) throws(FileError) {
    let (document, mistakes) = Document.read(try FileSystem.source(at: path))
    paths.append(path)
    findings.append(mistakes)
    guard let root = document.root else { return }
    var decoder = ProfileDecoder()
    let draft = decoder.decode(root)
    findings.append(decoder.findings.diagnostics)
    links.append((draft, path))
    guard let parent = draft.extends else { return }
    guard !links.contains(where: { $0.draft.id?.string == parent.string }) else {
      return findings.error(
        "unknown-profile",
        "the profile extends itself by way of '\(parent.string)'",
        at: parent
      )
    }
    guard let parentPath = find(parent.string) else {
      return findings.error("unknown-profile", "there is no profile '\(parent.string)'", at: parent)
    }
    try read(parentPath, find: find)
  }

  /// Reads the syllabus that the nearest profile with one names, from that profile's folder.
  mutating func syllabus() throws(FileError) -> Syllabus? {
    guard let link = links.first(where: { $0.draft.syllabus != nil }),
      let name = link.draft.syllabus
    else {
      if let first = links.first?.draft, !findings.hasErrors {
        findings.missing("syllabus", in: "the profile", at: first.place)
      }
      return nil
    }
    let path = folder(of: link.path) + name.string
    guard FileSystem.kind(of: path) == .file else {
      findings.error("missing-file", "there is no file '\(path)'", at: name)
      return nil
    }
    let (syllabus, mistakes) = loadSyllabus(from: try FileSystem.source(at: path))
    paths.append(path)
    findings.append(mistakes)
    return syllabus
  }

  private func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }
}

extension Chain {
  /// Makes the profile, or reports what it lacks.
  mutating func admit(_ draft: ProfileDraft, _ syllabus: Syllabus?) -> ExamProfile? {
    guard let domains = domains(of: draft), let id = draft.id else { return nil }
    if let syllabus { checkDomains(of: syllabus, domains) }
    if draft.title == nil { findings.missing("title", in: "the profile", at: draft.place) }
    if draft.scoring == nil && !findings.hasErrors {
      findings.missing("scoring", in: "the profile", at: draft.place)
    }
    let sections = sections(of: draft, domains)
    guard let title = draft.title, let scoring = draft.scoring, let sections, !sections.isEmpty,
      !findings.hasErrors
    else { return nil }
    return ExamProfile(
      id: id.string,
      title: title.string,
      ancestors: links.dropFirst().compactMap { $0.draft.id?.string },
      guide: draft.guide,
      domains: domains,
      sections: sections,
      scoring: scoring,
      classes: draft.report,
      warnings: draft.warnings ?? [],
      interruption: draft.interruption ?? .stopClock,
      typeRules: draft.types ?? TypeRule.anything
    )
  }

  private mutating func domains(of draft: ProfileDraft) -> [Domain]? {
    guard let drafts = draft.domains else {
      if !findings.hasErrors { findings.missing("domains", in: "the profile", at: draft.place) }
      return nil
    }
    let domains = drafts.compactMap { draft -> Domain? in
      guard let id = draft.id, let title = draft.title, let weight = draft.weight else {
        return nil
      }
      let units = (weight * 10_000).rounded
      return Domain(id: id.string, title: title.string, weight: Weight(units: units))
    }
    return domains.count == drafts.count ? domains : nil
  }

  /// Reports the sections of the syllabus whose domain the profile does not have.
  private mutating func checkDomains(of syllabus: Syllabus, _ domains: [Domain]) {
    guard let place = links.first?.draft.place else { return }
    for section in syllabus.allSections {
      guard let domain = section.domain, !domains.contains(where: { $0.id == domain }) else {
        continue
      }
      findings.error(
        "unknown-domain",
        "section '\(section.id)' of the syllabus belongs to domain '\(domain)', "
          + "and the profile has none of that name",
        at: place
      )
    }
  }

  private mutating func sections(
    of draft: ProfileDraft,
    _ domains: [Domain]
  ) -> [ExamSection]? {
    guard let drafts = draft.sections else { return wholeExam(draft, domains).map { [$0] } }
    let sections = drafts.compactMap { section -> ExamSection? in
      let names = names(of: section, domains)
      guard let id = section.id, let title = section.title, let time = section.time,
        let items = section.items
      else { return nil }
      return ExamSection(
        id: id.string,
        title: title.string,
        timeLimit: time,
        scored: items.scored,
        unscored: items.unscored,
        domains: names,
        navigation: section.navigation ?? draft.navigation ?? .free,
        breakAfter: section.breakAfter ?? .zero,
        cut: section.cut
      )
    }
    return sections.count == drafts.count ? sections : nil
  }

  private mutating func names(
    of section: ProfileDraft.SectionDraft,
    _ domains: [Domain]
  ) -> [Domain.ID] {
    guard let nodes = section.domains else { return domains.map(\.id) }
    let known = domains.map(\.id)
    for node in nodes where !known.contains(node.string) {
      findings.error(
        "unknown-domain",
        "the profile has no domain '\(node.string)'",
        at: node,
        help: suggestion(for: node.string, among: known)
      )
    }
    let named = Set(nodes.map(\.string))
    return known.filter(named.contains)
  }

  /// The one section of an exam that states its time and its items at the top.
  private mutating func wholeExam(_ draft: ProfileDraft, _ domains: [Domain]) -> ExamSection? {
    if draft.time == nil && !findings.hasErrors {
      findings.missing("time", in: "the profile", at: draft.place)
    }
    if draft.items == nil && !findings.hasErrors {
      findings.missing("items", in: "the profile", at: draft.place)
    }
    guard let time = draft.time, let items = draft.items else { return nil }
    return ExamSection(
      id: "exam",
      title: draft.title?.string ?? "",
      timeLimit: time,
      scored: items.scored,
      unscored: items.unscored,
      domains: domains.map(\.id),
      navigation: draft.navigation ?? .free
    )
  }
}
