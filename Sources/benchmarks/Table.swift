/// Rows of numbers in columns of one width.
enum Table {
  private static let width = 11

  /// A row, each cell at the right end of its column.
  static func row(_ cells: [String]) -> String {
    cells.map { String(repeating: " ", count: max(1, width - $0.utf8.count)) + $0 }.joined()
  }

  /// A number with so many decimal places.
  static func decimal(_ value: Double, _ places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let units = Int((value * scale).rounded())
    guard places > 0 else { return "\(units)" }
    let digits = "\(units % Int(scale))"
    return "\(units / Int(scale))." + String(repeating: "0", count: places - digits.count) + digits
  }
}
