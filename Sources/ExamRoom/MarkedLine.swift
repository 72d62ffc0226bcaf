import Assessment

/// A typed line, and the mark of confidence that stands at its beginning or end.
///
/// `a sure`, `guess b`: in practice a response is final at once, and the mark has to come with it.
struct MarkedLine: Hashable {
  let text: String
  let confidence: Confidence?

  init(_ line: String) {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    let last = words.last.flatMap { Confidence(rawValue: $0.lowercased()) }
    let first = words.first.flatMap { Confidence(rawValue: $0.lowercased()) }
    if words.count > 1, let last {
      text = words.dropLast().joined(separator: " ")
      confidence = last
    } else if words.count > 1, let first {
      text = words.dropFirst().joined(separator: " ")
      confidence = first
    } else {
      text = line
      confidence = nil
    }
  }
}
