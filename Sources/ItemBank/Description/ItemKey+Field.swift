import Assessment
import JSON

extension ItemKey {
  var field: Field {
    switch self {
    case .id:
      .required(
        .name,
        "Name, unique in the bank and in all banks that serve one exam. Attempts are kept by it: don't reuse it."
      )
    case .topic:
      .required(
        .topic,
        "Full name of the topic that it measures, such as 1/staging-area. The domain follows from it."
      )
    case .also:
      .optional(
        .list(of: .topic, 0, atMost: 2),
        "At most two further topics that are needed to answer it."
      )
    case .type:
      .required(.choice(of: ItemType.self), "The kind of task; the keys that follow depend on it.")
    case .level:
      .optional(.choice(of: Item.Level.self), "The kind of thinking that it asks for.")
    case .difficulty:
      .optional(.choice(of: Item.Difficulty.self), "Your estimate.")
    case .stem:
      .required(
        .text,
        "The text that poses the task. That of a multiple response says how many options to choose: (Choose TWO.)"
      )
    case .options:
      .required(
        .options.containing("key"),
        "What the candidate chooses from. A multiple choice has one option in the key, a multiple response several but not all."
      )
    case .fixedOrder:
      .optional(
        .flag,
        usual: false,
        "Whether the options are shown as written, as for \"All of these\"."
      )
    case .sequence:
      .required(
        .list(of: .mapping(of: EntryKey.self), atMost: 26),
        "The entries in the right order."
      )
    case .distractors:
      .optional(.list(of: .mapping(of: EntryKey.self), atMost: 25), "Entries that do not belong.")
    case .prompts:
      .required(.list(of: .mapping(of: PromptKey.self), atMost: 26), "What is to be matched.")
    case .responses:
      .required(
        .list(of: .mapping(of: ResponseKey.self), atMost: 26),
        "What prompts can be matched to. One may serve several prompts, or none."
      )
    case .references:
      .optional(.list(of: .text, 0), "Addresses where the facts can be read.")
    case .reviewed:
      .optional(.day, "The day of the last review.")
    case .topicRevision:
      .optional(
        .revision,
        "Fingerprint of the topic's entry in the syllabus, written by banklint coverage --accept. When the entry changes, the item is suspect until it is accepted again."
      )
    case .enemies:
      .optional(
        .list(of: .name, 0),
        "Ids of items or case studies of this bank that must not share a form with it. One of the two says so."
      )
    case .scenario:
      .required(.text, "The text that is shown beside each item of the case study.")
    case .items:
      .required(
        .list(of: .reference(to: "caseItem")),
        "The items of the case study. They stay together in a form, and each is scored for itself."
      )
    case .draft:
      .optional(
        .flag,
        usual: false,
        "Whether you are still at work on it: a draft is checked and never drawn."
      )
    }
  }
}

extension Shape {
  fileprivate static let options = list(of: .mapping(of: OptionKey.self), atMost: 26)
}

extension OptionKey {
  var field: Field {
    switch self {
    case .text: .required(.text, "What the candidate reads, different from all other options.")
    case .key: .optional(.flag, usual: false, "Whether the option is in the key.")
    case .rationale: .rationale
    }
  }
}

extension EntryKey {
  var field: Field {
    switch self {
    case .text: .required(.text, "What the candidate puts in order.")
    case .rationale: .rationale
    }
  }
}

extension PromptKey {
  var field: Field {
    switch self {
    case .text: .required(.text, "What the candidate finds a match for.")
    case .match: .required(.text, "The id of the response that it goes with.")
    case .rationale: .rationale
    }
  }
}

extension ResponseKey {
  var field: Field {
    switch self {
    case .id: .required(.text, "Name, unique in the item, by which prompts say their match.")
    case .text: .required(.text, "What the candidate matches prompts to.")
    case .rationale: .rationale
    }
  }
}

extension Field {
  fileprivate static let rationale = optional(
    .text,
    "Why it is right, or which misconception makes it tempting. It names no letters, because options are shuffled."
  )
}
