public import Assessment

/// The files of a new bank, which holds the skeleton of one item.
public struct BankSkeleton: Sendable {
  private let name: String
  private let profile: ExamProfile.ID

  /// Makes a bank for an exam.
  public init(name: String, profile: ExamProfile.ID) {
    self.name = name
    self.profile = profile
  }

  /// The manifest.
  public var manifest: String {
    """
    # yaml-language-server: $schema=../.schemas/bank.json
    format: 1
    bank: \(name)
    title: TODO what people call the bank
    profile: \(profile)

    """
  }
}

/// The files of a new exam with two domains and a topic in each.
public struct ProfileSkeleton: Sendable {
  private let name: String

  /// Makes an exam.
  public init(name: String) { self.name = name }

  /// The exam.
  public var profile: String {
    """
    # yaml-language-server: $schema=../.schemas/profile.json
    # The numbers are those of no exam: put in what its guide says.
    format: 1
    profile: \(name)
    title: TODO what people call the exam
    syllabus: syllabus.yaml
    time: 60m
    items: {scored: 40}
    domains:
      - {id: "1", title: TODO the first domain of the guide, weight: 50}
      - {id: "2", title: TODO the second domain of the guide, weight: 50}
    types:
      multiple-choice: {options: 4}
      multiple-response: {options: 5..}
    scoring: {credit: all-or-nothing, scale: [0, 100], pass: 70, assumed-raw-cut: 0.70}

    """
  }

  /// The topics of the exam.
  public var syllabus: String {
    """
    # yaml-language-server: $schema=../.schemas/syllabus.json
    # 'banklint outline NOTES' makes one of study notes.
    format: 1
    syllabus: \(name)
    sections:
      - id: "1"
        title: TODO the first section of the notes
        domain: "1"
        topics:
          - {id: first-topic, title: TODO a term of the section, aliases: [TODO another name of it]}
      - id: "2"
        title: TODO the second section of the notes
        domain: "2"
        topics:
          - {id: second-topic, title: TODO a term of the section}

    """
  }
}
