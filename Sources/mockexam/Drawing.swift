import Arguments
import Assessment
import Diagnostics
import ItemBank
import Typesetting

/// From the words of a command line to the profile, the banks and the form they mean.
struct Drawing {
  let profile: ExamProfile
  let syllabus: Syllabus
  let banks: [Bank]
  let seed: Seed

  init(
    _ invocation: Invocation,
    catalog: Catalog,
    color: ColorChoice = .auto
  ) throws(Stop) {
    let loaded = try Self.profile(invocation[DrawingOptions.profile], catalog, color: color)
    profile = try Self.narrowed(loaded.profile, invocation)
    syllabus = loaded.syllabus
    let topics = invocation[DrawingOptions.topics]
    try Self.refuseUnknown(topics, in: loaded.syllabus, of: profile)
    banks = try Self.banks(for: profile, invocation, loaded.catalog, topics: topics, color: color)
    seed = Seed(invocation[DrawingOptions.seed] ?? UInt64.random(in: 0...UInt64.max))
  }

  /// Finds what is practiced: items of some domains, topics and sections, and no form.
  init(forPractice invocation: Invocation, catalog: Catalog) throws(Stop) {
    let color = invocation[TakeCommand.color]
    let loaded = try Self.profile(invocation[DrawingOptions.profile], catalog, color: color)
    (profile, syllabus) = (loaded.profile, loaded.syllabus)
    let domains = invocation[DrawingOptions.domains]
    try Self.refuseUnknown(domains: domains, of: profile)
    let topics = invocation[DrawingOptions.topics] + invocation[PracticeCommand.sections]
    try Self.refuseUnknown(topics, in: syllabus, of: profile)
    banks = try Self.banks(for: profile, invocation, loaded.catalog, topics: topics, color: color)
      .map { $0.restricted { domains.isEmpty || domains.contains($0.domain) } }
    seed = Seed(invocation[DrawingOptions.seed] ?? UInt64.random(in: 0...UInt64.max))
  }

  /// Draws the form.
  func exam() throws(Stop) -> Exam {
    do throws(AssemblyFailure) {
      return try FormAssembler().exam(for: profile, from: banks, seed: seed).titled(by: syllabus)
    } catch {
      throw Self.refusal("no form of '\(profile.id)' can be drawn", error)
    }
  }

  /// Draws the form for a candidate who knows some items.
  func exam(avoiding avoidance: Avoidance) throws(Stop) -> Exam {
    do throws(AssemblyFailure) {
      return try FormAssembler().exam(for: profile, from: banks, seed: seed, avoiding: avoidance)
        .titled(by: syllabus)
    } catch {
      throw Self.refusal("no form of '\(profile.id)' can be drawn", error)
    }
  }

  /// Draws forms that share no item.
  func exams(count: Int) throws(Stop) -> [Exam] {
    do throws(AssemblyFailure) {
      return try FormAssembler().exams(count: count, for: profile, from: banks, seed: seed)
        .map { $0.titled(by: syllabus) }
    } catch {
      throw Self.refusal("\(count) disjoint forms of '\(profile.id)' cannot be drawn", error)
    }
  }

  private static func refusal(_ consequence: String, _ failure: AssemblyFailure) -> Stop {
    let causes = failure.description.split(separator: "\n").map(String.init)
    return causes.count == 1
      ? .refused("\(consequence): \(causes[0])") : .refused("\(consequence):", details: causes)
  }

  /// The profile of a name with its syllabus, and the catalog that need not read it again.
  static func profile(
    _ name: String?,
    _ catalog: Catalog,
    color: ColorChoice = .auto
  ) throws(Stop) -> (profile: ExamProfile, syllabus: Syllabus, catalog: Catalog) {
    let name = if let name { name } else { try onlyProfile(in: catalog) }
    let loaded: LoadedProfile
    do throws(CatalogError) {
      loaded = try catalog.profile(name)
    } catch {
      throw .couldNotRun("\(error)")
    }
    Console.showErrors(in: loaded.diagnostics, color: color)
    guard let profile = loaded.profile, let syllabus = loaded.syllabus else {
      throw .refused("the profile '\(name)' has errors; nothing is drawn by it")
    }
    return (profile, syllabus, catalog.knowing(loaded))
  }

  private static func onlyProfile(in catalog: Catalog) throws(Stop) -> String {
    var names: [String] = []
    for name in catalog.profiles().map(\.name) where !names.contains(name) { names.append(name) }
    guard let first = names.first else {
      throw .couldNotRun(
        "no profile was found; 'mockexam help list' says where they are looked for"
      )
    }
    guard names.count == 1 else {
      throw .couldNotRun("name the exam: \(names.joined(separator: ", "))")
    }
    return first
  }

  private static func narrowed(
    _ profile: ExamProfile,
    _ invocation: Invocation
  ) throws(Stop) -> ExamProfile {
    let domains = invocation[DrawingOptions.domains]
    let items = invocation[DrawingOptions.items]
    let time = invocation[DrawingOptions.time]
    guard !domains.isEmpty || items != nil || time != nil else { return profile }
    try refuseUnknown(domains: domains, of: profile)
    guard let narrowed = profile.narrowed(to: domains, items: items, time: time) else {
      throw .couldNotRun(
        "'\(profile.id)' has sections of its own; --items, --domain and --time cannot change them"
      )
    }
    return narrowed
  }

  private static func refuseUnknown(
    domains: [Domain.ID],
    of profile: ExamProfile
  ) throws(Stop) {
    for domain in domains where !profile.domains.contains(where: { $0.id == domain }) {
      let known = profile.domains.map(\.id).joined(separator: ", ")
      throw .couldNotRun("'\(profile.id)' has no domain '\(domain)'; it has \(known)")
    }
  }

  private static func refuseUnknown(
    _ topics: [String],
    in syllabus: Syllabus,
    of profile: ExamProfile
  ) throws(Stop) {
    guard !topics.isEmpty else { return }
    let names = syllabus.allSections.flatMap { section in
      [section.id] + section.topics.map { "\(section.id)/\($0.id)" }
    }
    for topic in topics where !names.contains(topic) {
      let hint = nearestSpelling(to: topic, among: names).map { "; did you mean '\($0)'?" } ?? ""
      throw .couldNotRun(
        "the syllabus of '\(profile.id)' has no topic and no section '\(topic)'\(hint)"
      )
    }
  }

  private static func banks(
    for profile: ExamProfile,
    _ invocation: Invocation,
    _ catalog: Catalog,
    topics: [String],
    color: ColorChoice
  ) throws(Stop) -> [Bank] {
    let found: [LoadedBank]
    do throws(CatalogError) {
      found = try catalog.banks(for: profile, named: invocation[DrawingOptions.banks])
    } catch {
      throw .couldNotRun("\(error)")
    }
    Console.showErrors(in: found.flatMap(\.diagnostics), color: color)
    var banks: [Bank] = []
    for loaded in found {
      guard let bank = loaded.admit(), let exam = loaded.profile?.profile?.id else {
        throw .refused("the bank in '\(loaded.folder)' has errors; nothing is drawn from it")
      }
      guard exam == profile.id || profile.ancestors.contains(exam) else {
        throw .refused("the bank '\(bank.id)' is for the exam '\(exam)', not for '\(profile.id)'")
      }
      // A bank may have been named twice, as a name and as a path.
      let isNew = !banks.contains { $0.id == bank.id && $0.digest == bank.digest }
      if isNew { banks.append(bank) }
    }
    try refuseRepeatedItems(in: banks)
    return banks.map { $0.restricted(to: topics) }
  }

  private static func refuseRepeatedItems(in banks: [Bank]) throws(Stop) {
    var owners: [Item.ID: Bank.ID] = [:]
    for bank in banks {
      for item in bank.items {
        if let owner = owners.updateValue(bank.id, forKey: item.id) {
          throw .refused("item '\(item.id)' is in the banks '\(owner)' and '\(bank.id)'")
        }
      }
    }
  }
}

extension Bank {
  /// The bank with the items that are wanted only.
  fileprivate func restricted(to isWanted: (Item) -> Bool) -> Bank {
    Bank(
      id: id,
      title: title,
      digest: digest,
      topics: topics,
      items: items.filter(isWanted),
      scenarios: scenarios
    )
  }
}
