import Arguments
import Assessment
import Diagnostics
import ItemBank

/// From the words of a command line to the profile, the banks and the form they mean.
struct Drawing {
  let profile: ExamProfile
  let banks: [Bank]
  let seed: Seed

  init(_ invocation: Invocation, catalog: Catalog) throws(Stop) {
    let loaded = try Self.profile(invocation[DrawingOptions.profile], catalog)
    profile = try Self.narrowed(loaded, invocation)
    let paths = invocation[DrawingOptions.banks]
    banks = try Self.banks(for: profile, paths, catalog, topics: invocation[DrawingOptions.topics])
    seed = Seed(invocation[DrawingOptions.seed] ?? UInt64.random(in: 0...UInt64.max))
  }

  /// Draws the form.
  func exam() throws(Stop) -> Exam {
    do throws(AssemblyFailure) {
      return try FormAssembler().exam(for: profile, from: banks, seed: seed)
    } catch {
      throw .refused("no form of '\(profile.id)' can be drawn: \(error)")
    }
  }

  /// Draws forms that share no item.
  func exams(count: Int) throws(Stop) -> [Exam] {
    do throws(AssemblyFailure) {
      return try FormAssembler().exams(count: count, for: profile, from: banks, seed: seed)
    } catch {
      throw .refused("\(count) disjoint forms of '\(profile.id)' cannot be drawn: \(error)")
    }
  }

  private static func profile(_ name: String?, _ catalog: Catalog) throws(Stop) -> ExamProfile {
    let name = if let name { name } else { try onlyProfile(in: catalog) }
    let loaded: LoadedProfile
    do throws(CatalogError) {
      loaded = try catalog.profile(name)
    } catch {
      throw .couldNotRun("\(error)")
    }
    Console.showMistakes(loaded.diagnostics)
    guard let profile = loaded.profile else {
      throw .refused("the profile '\(name)' has mistakes")
    }
    return profile
  }

  private static func onlyProfile(in catalog: Catalog) throws(Stop) -> String {
    let names = catalog.profiles().map(\.name)
    guard let first = names.first else {
      throw .couldNotRun(
        "no profile was found; 'mockexam help list' says where they are looked for"
      )
    }
    guard Set(names).count == 1 else {
      throw .couldNotRun("name the exam to take: \(names.joined(separator: ", "))")
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
    for domain in domains where !profile.domains.contains(where: { $0.id == domain }) {
      let known = profile.domains.map(\.id).joined(separator: ", ")
      throw .couldNotRun("'\(profile.id)' has no domain '\(domain)'; it has \(known)")
    }
    guard let narrowed = profile.narrowed(to: domains, items: items, time: time) else {
      throw .couldNotRun(
        "'\(profile.id)' has sections of its own; --items, --domain and --time cannot change them"
      )
    }
    return narrowed
  }

  private static func banks(
    for profile: ExamProfile,
    _ paths: [String],
    _ catalog: Catalog,
    topics: [String]
  ) throws(Stop) -> [Bank] {
    let found: [LoadedBank]
    do throws(CatalogError) {
      found = try catalog.banks(for: profile, named: paths)
    } catch {
      throw .couldNotRun("\(error)")
    }
    Console.showMistakes(found.flatMap(\.diagnostics).filter { $0.severity == .error })
    var banks: [Bank] = []
    for loaded in found {
      guard let bank = loaded.admit() else {
        throw .refused("the bank in '\(loaded.folder)' has errors; nothing is drawn from it")
      }
      banks.append(bank)
    }
    try refuseRepeatedItems(in: banks)
    guard !topics.isEmpty else { return banks }
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
  /// The bank with the items of some topics or sections of the syllabus only.
  fileprivate func restricted(to names: [String]) -> Bank {
    Bank(
      id: id,
      title: title,
      digest: digest,
      items: items.filter { item in
        names.contains { name in
          item.topic == name || item.topic.hasPrefix(name + "/") || item.topic.hasPrefix(name + ".")
        }
      },
      scenarios: scenarios
    )
  }
}
