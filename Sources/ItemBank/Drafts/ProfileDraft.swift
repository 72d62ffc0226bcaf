import Assessment
import YAML

/// What an author wrote for a profile: a key that is absent is taken from the profile it extends.
struct ProfileDraft {
  /// The keys that the author gave, those that are misspelled or could not be read too.
  var keys: [ProfileKey] = []
  /// The place to report what the profile as a whole lacks.
  var place: Node
  var id: Node?
  var extends: Node?
  var title: Node?
  var guide: ExamProfile.Guide?
  var syllabus: Node?
  var time: Duration?
  var items: ItemCounts?
  var domains: [DomainDraft]?
  var sections: [SectionDraft]?
  var types: [TypeRule]?
  var scoring: ScoringPolicy?
  var scoringPlace: Node?
  var report: DomainClasses?
  var navigation: ExamSection.Navigation?
  var interruption: ExamProfile.Interruption?
  var warnings: [Duration]?

  init(place: Node) { self.place = place }

  struct ItemCounts {
    let scored: Int
    let unscored: Int
  }

  struct DomainDraft {
    var id: Node?
    var title: Node?
    var weight: Fraction?
  }

  struct SectionDraft {
    var id: Node?
    var title: Node?
    var time: Duration?
    var items: ItemCounts?
    var domains: [Node]?
    var navigation: ExamSection.Navigation?
    var breakAfter: Duration?
    var cut: Fraction?
  }

  /// The draft with every key that it leaves out taken from `parent`, whole.
  ///
  /// A profile that states its own time or item counts states the form of one section; one that
  /// states sections replaces both.
  func extending(_ parent: ProfileDraft) -> ProfileDraft {
    var merged = self
    merged.title = title ?? parent.title
    merged.guide = guide ?? parent.guide
    merged.syllabus = syllabus ?? parent.syllabus
    merged.domains = domains ?? parent.domains
    merged.types = types ?? parent.types
    merged.scoring = scoring ?? parent.scoring
    merged.scoringPlace = scoring == nil ? parent.scoringPlace : scoringPlace
    merged.report = report ?? parent.report
    merged.navigation = navigation ?? parent.navigation
    merged.interruption = interruption ?? parent.interruption
    merged.warnings = warnings ?? parent.warnings
    if time == nil && items == nil { merged.sections = sections ?? parent.sections }
    if sections == nil {
      merged.time = time ?? parent.time
      merged.items = items ?? parent.items
    }
    return merged
  }
}
