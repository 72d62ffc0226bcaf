import Assessment

extension Document {
  /// Rows of cells; the first column names the row.
  struct Table {
    /// What the rows are about, for those who cannot see the heading above.
    let caption: String
    let columns: [TextTable.Column]
    let rows: [[Cell]]

    enum Cell {
      case text(String)
      /// A share from 0 to 1.
      case bar(Fraction)
      /// A share and the interval around it.
      case range(Fraction, low: Fraction, high: Fraction)
      /// Numbers of items.
      case items([Int])
      case status(ItemScore.Status)

      /// The cell in characters.
      func text(style: TextStyle) -> String {
        switch self {
        case .text(let text): text
        case .bar(let share): style.bar(share)
        case .range(let share, let low, let high):
          "\(style.range(share, low: low, high: high)) \(share.percentText)"
        case .items(let numbers): numberList(numbers)
        case .status(let status): status.rawValue
        }
      }
    }
  }
}
