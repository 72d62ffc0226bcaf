public import Assessment
import Diagnostics
public import ItemBank
import YAML

extension Coverage {
  /// Measures the usable items of a bank against the syllabus of its profile, waivers heeded.
  public init(of syllabus: Syllabus, by items: UsableItems, in bank: LoadedBank, needed: Int) {
    self.init(
      of: syllabus,
      by: items.items,
      needed: needed,
      waivers: Self.waivers(of: bank.draft.manifest, syllabus)
    )
  }

  /// The reasons of the topics that a manifest waives; a waiver of a topic comes before one of the
  /// sections around it, and a nearer section before a farther one.
  static func waivers(of manifest: ManifestDraft, _ syllabus: Syllabus) -> [Topic.Name: String] {
    guard !manifest.waivers.isEmpty else { return [:] }
    var stated: [String: String] = [:]
    for waiver in manifest.waivers { stated[waiver.topic.string] = waiver.reason.string }
    var waivers: [Topic.Name: String] = [:]
    func collect(_ sections: [Syllabus.Section], _ around: String?) {
      for section in sections {
        let reason = stated[section.id] ?? around
        for topic in section.topics {
          let name = section.id + "/" + topic.id
          waivers[name] = stated[name] ?? reason
        }
        collect(section.sections, reason)
      }
    }
    collect(syllabus.sections, nil)
    return waivers
  }
}

extension LoadedBank {
  /// The coverage by the usable items, one needed for each topic; none without a syllabus.
  ///
  /// The duplicates are searched for it; a rule among others asks a ``CoveredBank`` instead.
  var coverage: Coverage? {
    profile?.syllabus.map { syllabus in
      Coverage(of: syllabus, by: UsableItems(of: self, syllabus: syllabus), in: self, needed: 1)
    }
  }
}

/// A bank with what its usable items cover, measured at most once for all rules that ask.
final class CoveredBank {
  let bank: LoadedBank
  let syllabus: Syllabus
  private let duplicates: Duplicates
  /// The coverage, one item needed for each topic.
  private(set) lazy var coverage = Coverage(
    of: syllabus,
    by: UsableItems(of: bank, syllabus: syllabus, duplicates: duplicates),
    in: bank,
    needed: 1
  )

  /// Takes a bank and its duplicates; nil without a syllabus.
  init?(_ bank: LoadedBank, duplicates: Duplicates) {
    guard let syllabus = bank.profile?.syllabus else { return nil }
    self.bank = bank
    self.syllabus = syllabus
    self.duplicates = duplicates
  }

  /// The topics in a state, in the order of the syllabus.
  func topics(in state: Coverage.State) -> [Coverage.TopicCoverage] {
    coverage.topics.filter { $0.state == state }
  }

  /// Where a topic stands in the syllabus.
  func place(of topic: Coverage.TopicCoverage) -> SourceRange {
    bank.profile?.topicPlaces[topic.name] ?? .whole(bank.documents[0].source)
  }
}
