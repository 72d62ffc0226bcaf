public import Assessment

extension Coverage {
  /// How many topics are in each state, and the share that is covered.
  public struct Tally: Hashable, Sendable {
    /// The topics covered.
    public private(set) var covered = 0
    /// The topics covered only by links that are suspect.
    public private(set) var suspect = 0
    /// The topics with too few items.
    public private(set) var thin = 0
    /// The topics without an item.
    public private(set) var uncovered = 0
    /// The topics that need no item.
    public private(set) var waived = 0

    /// Counts topics.
    public init(of topics: some Sequence<TopicCoverage>) {
      for topic in topics {
        switch topic.state {
        case .covered: covered += 1
        case .suspect: suspect += 1
        case .thin: thin += 1
        case .uncovered: uncovered += 1
        case .waived: waived += 1
        }
      }
    }

    /// How many topics are in a state.
    public subscript(state: State) -> Int {
      switch state {
      case .covered: covered
      case .suspect: suspect
      case .thin: thin
      case .uncovered: uncovered
      case .waived: waived
      }
    }

    /// The topics counted.
    public var total: Int { required + waived }
    /// The topics that need items.
    public var required: Int { covered + suspect + thin + uncovered }
    /// The share of those that need items, 0 to 1; where none does, nothing is covered.
    public var share: Fraction { required == 0 ? 0 : Fraction(covered, required) }

    /// The share in percent, `39.5`; only where all are covered it is `100.0`.
    var percentText: String {
      let text = (share * 100).decimalText(places: 1)
      return text == "100.0" && covered < required ? "99.9" : text
    }

    /// The share as people read it: `39.5 %`; a stroke where no topic needs items.
    var percent: String { isWaived ? "-" : percentText + " %" }

    /// Whether there are topics and none of them needs an item.
    private var isWaived: Bool { required == 0 && waived > 0 }

    /// The tally on one line: `176 of 440 topics covered (40.0 %), 6 waived`.
    var line: String {
      if isWaived { return "\(waived) \(waived == 1 ? "topic" : "topics") waived" }
      return "\(covered) of \(required) \(required == 1 ? "topic" : "topics") covered (\(percent))"
        + (waived == 0 ? "" : ", \(waived) waived")
    }
  }

  /// The tally of all topics.
  public var tally: Tally { Tally(of: topics) }

  /// The tally of the topics of one domain.
  public func tally(ofDomain domain: Domain.ID) -> Tally {
    Tally(of: topics.lazy.filter { $0.domain == domain })
  }

  /// The tally of the topics of one section, those of the sections below it left out.
  public func tally(ofSection section: String) -> Tally {
    Tally(of: topics.lazy.filter { $0.section == section })
  }
}
