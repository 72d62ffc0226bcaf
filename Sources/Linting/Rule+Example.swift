extension Rule {
  /// Fragments of files in YAML; what they leave out is taken to be in order.
  public struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The fragments, one for each file that the example is about.
    public let fragments: [Fragment]

    /// Collects fragments.
    public init(_ fragments: Fragment...) { self.fragments = fragments }

    /// Takes a fragment of an item, or of several.
    public init(stringLiteral text: String) { fragments = [.init(.items, text)] }

    /// An item again and again, and another one: each `#` stands for the number.
    static func numbered(
      _ range: ClosedRange<Int>,
      _ text: String,
      last: String? = nil
    ) -> Fragment {
      // Every start of the program makes all examples, so byte by byte: searching a text takes long.
      let parts = text.utf8.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      let items = range.map { parts.joined(separator: "\($0)") }
      return .init(.items, (items + (last.map { [$0] } ?? [])).joined(separator: "\n"))
    }

    /// The fragments with `⟦ ⟧` around each range that the rule reports, and nothing between `⟦⟧`
    /// where it reports a file as a whole.
    public var text: String { fragments.map(\.text).joined(separator: "\n") }

    /// Whether the rule reports anything in it.
    public var isTriggering: Bool { text.unicodeScalars.contains("⟦") }
  }

  /// A part of a file with marks around what is reported.
  public struct Fragment: Hashable, Sendable {
    /// What it is a part of.
    public let kind: Kind
    /// The text with its marks.
    public let text: String

    init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }

    /// What a fragment is a part of.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Some keys of an item, or of several in a list.
      case items = "item"
      /// Some keys of a bank's manifest.
      case manifest = "manifest"
      /// Some keys of the manifest of a bank that has nothing else.
      case soleManifest = "manifest of a bank without files"
      /// Some keys of a profile.
      case profile
      /// Some keys of a syllabus.
      case syllabus
      /// Some keys of a file of responses to a form.
      case responses
      /// All of a file of items: `\\x1B` is one byte, `\\x20{9}` nine equal ones.
      case file = "file of items"
    }
  }
}
