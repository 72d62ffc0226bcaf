import JSON

extension ItemFileKey {
  var field: Field {
    switch self {
    case .format: .format
    case .items: .required(.list(of: .reference(to: "item")), "Items and case studies.")
    }
  }
}

extension ManifestKey {
  var field: Field {
    switch self {
    case .format: .format
    case .bank: .required(.name, "The bank's name. Give the folder the same one.")
    case .title: .required(.text, "The title for people.")
    case .profile: .required(.name, "Name of the profile that the items are written for.")
    case .license: .optional(.text, "For readers of the file.")
    case .authors: .optional(.list(of: .text, 0), "For readers of the file.")
    case .waived:
      .optional(
        .list(of: .mapping(of: WaiverKey.self), 0),
        "Topics that the bank goes without on purpose."
      )
    }
  }
}

extension WaiverKey {
  var field: Field {
    switch self {
    case .topic:
      .required(
        .text,
        "Full name of a topic, or the number of a section: then of all topics in it and below it."
      )
    case .reason: .required(.text, "Why no item is needed.")
    }
  }
}

extension SyllabusKey {
  var field: Field {
    switch self {
    case .format: .format
    case .syllabus: .required(.name, "The syllabus's name.")
    case .sections: .required(.list(of: .reference(to: "section")), "The parts of the subject.")
    }
  }
}

extension SyllabusSectionKey {
  var field: Field {
    switch self {
    case .id:
      .required(.sectionNumber, "Its number, such as 1.2.3, in quotes; unique in the syllabus.")
    case .title: .required(.text, "The title of the section.")
    case .domain:
      .optional(
        .text,
        "Id of a domain of the profile. Sections below inherit it; one with topics needs one."
      )
    case .source: .optional(.text, "Where it is from, if not from the notes. Holds below, too.")
    case .topics: .optional(.list(of: .mapping(of: TopicKey.self)), "What can be asked.")
    case .sections: .optional(.list(of: .reference(to: "section")), "The sections below it.")
    }
  }
}

extension TopicKey {
  var field: Field {
    switch self {
    case .id: .required(.name, "Name, unique in its section.")
    case .title: .required(.text, "The term.")
    case .aliases: .optional(.list(of: .text, 0), "Other names of the same thing.")
    }
  }
}

extension ResponseFileKey {
  var field: Field {
    switch self {
    case .responses:
      .required(
        .responses,
        "The responses by the ids of items. An item that is not named was omitted."
      )
    }
  }
}

extension Shape {
  /// A response to each item: names of options, or names of options by prompts.
  fileprivate static let responses = Shape([
    .init("type", "object"),
    .init(
      "additionalProperties",
      either(.list(of: .optionName, 0), .matches).schema
    ),
  ])

  private static let matches = Shape([
    .init("type", "object"),
    .init("patternProperties", .object([.init("^[1-9][0-9]?$", Shape.optionName.schema)])),
    .init("additionalProperties", false),
  ])
}
