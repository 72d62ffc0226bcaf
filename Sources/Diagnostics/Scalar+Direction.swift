extension Unicode.Scalar {
  /// Whether the character embeds, overrides, isolates or marks a direction of writing, unseen.
  public var changesDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The number of the character as Unicode writes it: `U+202E`.
  public var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
