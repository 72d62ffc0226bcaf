import Assessment
public import JSON

extension FeasibilityReport {
  /// The findings with their proofs: the items of every form, and what rules out more.
  public var json: JSONValue {
    [
      "bank": .string(bank),
      "items": .integer(itemCount),
      "met": .bool(isMet),
      "exams": .array(exams.map(json)),
    ]
  }

  private func json(_ exam: Feasibility) -> JSONValue {
    [
      "profile": .string(exam.profile.id),
      "length": .integer(exam.profile.length),
      "wanted": .integer(exam.wanted),
      "met": .bool(exam.isMet),
      "atLeast": .integer(exam.forms.count),
      "atMost": .integer(exam.bound.forms),
      "limit": exam.bound.reason.json,
      "domains": .array(exam.supplies.map(\.json)),
      "certificate": [
        "seed": exam.seed?.json ?? .null,
        "forms": .array(
          exam.forms.map { form in
            ["seed": form.form.seed.json, "items": .strings(form.items.map(\.id))]
          }
        ),
      ],
      "proposal": exam.proposal.map(json) ?? .null,
    ]
  }

  private func json(_ proposal: Feasibility.Proposal) -> JSONValue {
    [
      "forms": .integer(proposal.forms),
      "least": .bool(proposal.isLeast),
      "write": .array(
        proposal.additions.map { addition in
          let topics = coverage?.thinnestTopics(of: addition.domain, for: addition.items) ?? []
          return [
            "domain": .string(addition.domain),
            "items": .integer(addition.items),
            "topics": .array(
              topics.map { thin in
                [
                  "topic": .string(thin.topic.name), "has": .integer(thin.topic.itemCount),
                  "write": .integer(thin.items),
                ]
              }
            ),
          ]
        }
      ),
      "lacking": .array(
        proposal.lacking.map { ["domain": .string($0.domain), "items": .integer($0.items)] }
      ),
      "clash": proposal.clash?.json ?? .null,
      "dispensable": .array(proposal.dispensable.map(\.json)),
    ]
  }
}

extension Feasibility.Bound.Reason {
  fileprivate var json: JSONValue {
    switch self {
    case .domains(let domains): ["domains": .strings(domains), "clash": .null]
    case .bonds(let clash): ["domains": .array([]), "clash": clash.json]
    }
  }
}

extension Feasibility.Supply {
  fileprivate var json: JSONValue {
    [
      "id": .string(domain.id), "title": .string(domain.title), "items": .integer(items),
      "usable": .integer(usable), "quota": .integer(quota),
      "sections": .array(
        sections.map { ["id": .string($0.section), "items": .integer($0.items)] }
      ),
      "forms": forms.map { .integer($0) } ?? .null,
    ]
  }
}

extension AssemblyFailure.Clash {
  fileprivate var json: JSONValue {
    [
      "domains": .strings(domains), "bonds": .array(bonds.map(\.json)), "proven": .bool(isProven),
    ]
  }
}

extension AssemblyFailure.Bond {
  fileprivate var json: JSONValue {
    switch self {
    case .enemies(let one, let other): ["kind": "enemies", "items": .strings([one, other])]
    case .caseStudy(let study, let items):
      ["kind": "case-study", "caseStudy": .string(study), "items": .strings(items)]
    }
  }
}

extension Seed {
  /// A number of 64 bits, which no whole number of JSON's readers need hold.
  fileprivate var json: JSONValue { .decimal(String(value)) }
}

extension JSONValue {
  fileprivate static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string($0) })
  }
}
