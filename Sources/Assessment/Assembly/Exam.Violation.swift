extension Exam {
  /// A way in which a form breaks what its profile or its items ask for.
  public enum Violation: Hashable, Sendable {
    /// The form was drawn for another profile.
    case foreignProfile(ExamProfile.ID)
    /// A slot names a section that is not there, or one before that of an earlier slot.
    case misplacedSection(Item.ID)
    /// A section has another number of items of a domain than the blueprint says.
    case missedQuota(ExamSection.ID, Domain.ID, isScored: Bool, expected: Int, found: Int)
    /// An item is in the form more than once.
    case repeatedItem(Item.ID)
    /// The profile has no rule for the type of an item.
    case foreignType(Item.ID, ItemType)
    /// Two items share the form and must not.
    case enemies(Item.ID, Item.ID)
    /// The items of a case study do not stand together in one section, or its text is missing.
    case tornCaseStudy(Scenario.ID)
    /// Options or prompts are shown in an order that is not one, or that the item forbids.
    case wrongOrder(Item.ID)
    /// An item, or a case study's list of items, is not what the banks have.
    case foreignItem(Item.ID)
  }
}

extension Exam.Violation: CustomStringConvertible {
  /// One phrase that says what is wrong.
  public var description: String {
    switch self {
    case .foreignProfile(let profile): "the form was drawn for profile '\(profile)'"
    case .misplacedSection(let item): "item '\(item)' stands in a section where it cannot be"
    case .missedQuota(let section, let domain, let isScored, let expected, let found):
      "section '\(section)' takes \(expected) \(isScored ? "scored" : "unscored") items "
        + "of domain \(domain), the form has \(found)"
    case .repeatedItem(let item): "item '\(item)' stands in the form more than once"
    case .foreignType(let item, let type):
      "item '\(item)' is of type \(type.rawValue), which the exam does not have"
    case .enemies(let one, let other): "items '\(one)' and '\(other)' must not share a form"
    case .tornCaseStudy(let scenario):
      "case study '\(scenario)' does not stand together with its text"
    case .wrongOrder(let item): "item '\(item)' shows its options in an order it must not have"
    case .foreignItem(let item): "item '\(item)' or its case study is another one in the bank"
    }
  }
}
