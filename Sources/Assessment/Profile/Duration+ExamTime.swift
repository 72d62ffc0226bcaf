extension Duration {
  /// Reads a length of time as exams state it: `90m`, `1h30m`, `45s`, `500ms`.
  ///
  /// Units go from the larger to the smaller and none twice; each number has at most 6 digits.
  public init?(examTime text: String) {
    var rest = text.utf8[...]
    var time = Duration.zero
    var units: ArraySlice = [
      ("h", Duration.seconds(3600)), ("m", .seconds(60)), ("s", .seconds(1)),
      ("ms", .milliseconds(1)),
    ]
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(digits.count)
      let name = rest.prefix { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(name.count)
      guard (1...6).contains(digits.count), let number = Int(Substring(digits)),
        let position = units.firstIndex(where: { name.elementsEqual($0.0.utf8) })
      else { return nil }
      time += units[position].1 * number
      units = units[(position + 1)...]
    }
    self = time
  }
}
