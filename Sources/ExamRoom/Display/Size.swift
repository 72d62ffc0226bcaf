/// The cells of a screen.
public struct Size: Hashable, Sendable {
  /// How many cells are side by side.
  public let columns: Int
  /// How many rows there are.
  public let rows: Int

  /// Makes a size of at least one cell.
  public init(columns: Int, rows: Int) {
    self.columns = max(columns, 1)
    self.rows = max(rows, 1)
  }

  /// The least size that screens are laid out for.
  public static let least = Size(columns: 60, rows: 16)

  /// Whether a screen of this size has room for what is laid out.
  public var isEnough: Bool { columns >= Self.least.columns && rows >= Self.least.rows }
}
