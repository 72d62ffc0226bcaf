import JSON

extension BaselineKey {
  var field: Field {
    switch self {
    case .format: .format
    case .findings:
      .optional(.list(of: .mapping(of: BaselineEntryKey.self), 0), "The findings that are known.")
    case .coverage:
      .optional(
        .list(of: .mapping(of: BaselineGapKey.self), 0),
        "What coverage lacked, bank by bank."
      )
    }
  }
}

extension BaselineEntryKey {
  var field: Field {
    switch self {
    case .rule: .required(.text, "The rule.")
    case .place: .required(.text, "Bank and item, or bank and file.")
    case .text: .required(.text, "A fingerprint of the text that was found.")
    case .count: .optional(.number(1...1_000_000), usual: 1, "How many findings it stands for.")
    }
  }
}

extension BaselineGapKey {
  var field: Field {
    switch self {
    case .bank: .required(.name, "The bank.")
    case .uncovered: .required(.number(0...1_000_000), "How many topics had no item.")
    case .thin: .required(.number(0...1_000_000), "How many topics had too few.")
    }
  }
}
