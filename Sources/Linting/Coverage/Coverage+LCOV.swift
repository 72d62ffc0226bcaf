public import Assessment
public import Diagnostics

extension Coverage {
  /// The measurement as tools for test coverage read it: the syllabus is the source, and a topic
  /// that is covered is a line that was run as often as it has items.
  ///
  /// A topic that is not covered was not run, also where there are too few items, so that the share
  /// of the lines is that of the topics. Waived topics are no lines. A line with several topics is
  /// run as often as the one of them with the fewest items.
  public func lcov(places: [Topic.Name: SourceRange]) -> String {
    var counts: [Int: Int] = [:]
    var tables: [String: LineTable] = [:]
    var path = ""
    for topic in topics where topic.state != .waived {
      guard let place = places[topic.name] else { continue }
      path = place.file.path
      let table = tables[path] ?? LineTable(place.file)
      tables[path] = table
      let line = table.line(at: place.bounds.lowerBound)
      let count = topic.state == .covered ? topic.itemCount - topic.suspects.count : 0
      counts[line] = min(counts[line] ?? .max, count)
    }
    var lines = ["TN:", "SF:\(Self.shortened(path))"]
    for line in counts.keys.sorted() { lines.append("DA:\(line),\(counts[line] ?? 0)") }
    lines += [
      "LF:\(counts.count)", "LH:\(counts.values.count { $0 > 0 })", "end_of_record",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The path without `.` and, where it can be told from the path alone, without `..`; line breaks
  /// would forge records.
  private static func shortened(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let text = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return text.replacing("\n", with: "␊").replacing("\r", with: "␍")
  }
}
