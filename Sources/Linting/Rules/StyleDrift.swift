import Diagnostics
import YAML

extension Rule {
  static let styleDrift = Rule(
    "style-drift",
    precision: .medium,
    isPreview: true,
    summary: "An item is written in another style than nine of ten others",
    finds: """
      A choice whose options end with full stops where those of nine of ten others do not, or the \
      other way round, and one that announces its keys as "(Select two)" where nine of ten others \
      have "(Choose TWO.)". A style needs ten items.
      """,
    matters: "Candidates take differences for clues, and the bank looks patched together.",
    instead: "The style of the other items.",
    examples: [
      Example(
        Example.numbered(
          1...10,
          """
          - id: year-#
            stem: What happened to the bridge of Vienna in year # of its records?
            options:
              - text: It was closed
              - text: It was freed
                key: true
              - text: It was moved
          """,
          last: """
            - id: last
              stem: Which lake is the deepest of all lakes on Earth?
              ⟦options⟧:
                - text: It is Lake Baikal.
                  key: true
                - text: It is Lake Superior.
            """
        )
      ),
      """
      - id: last
        stem: Which lake is the deepest of all lakes on Earth?
        options:
          - text: It is Lake Baikal.
            key: true
          - text: It is Lake Superior.
      """,
    ],
    check: .items { items in
      let choices = items.filter(\.isChoice)
      let endings = strangers(in: choices, by: \.hasFullStops).compactMap { item in
        item.listPlace.map { place in
          Finding(
            item.hasFullStops == true
              ? "the options end with full stops, and those of most items do not"
              : "the options end without full stops, and those of most items have them",
            at: place,
            help: "write them as in the other items"
          )
        }
      }
      let announcements = strangers(in: choices) { $0.stem.announcement?.style }
        .compactMap { item in
          item.stem.announcement.map { announcement in
            Finding(
              "most items announce the number of keys in another style",
              at: item.stem.range(announcement.bounds),
              help: "write it as in the other items"
            )
          }
        }
      return endings + announcements
    }
  )
}

/// The items whose style is not that of nine of ten others; none with fewer than ten of a style.
private func strangers<Style: Hashable>(
  in items: [ItemText],
  by style: (ItemText) -> Style?
) -> [ItemText] {
  let styles = items.map(style)
  var counts: [Style: Int] = [:]
  for case let style? in styles { counts[style, default: 0] += 1 }
  let all = styles.count { $0 != nil }
  guard let most = counts.values.max(), most >= 10, most * 10 >= all * 9 else { return [] }
  return zip(items, styles).filter { $1.map { counts[$0] != most } ?? false }.map(\.0)
}

extension ItemText {
  /// Whether all options end with full stops, or none; nil where some do.
  fileprivate var hasFullStops: Bool? {
    let count = options.count { $0.text.endsWithFullStop }
    return count == 0 ? false : count == options.count ? true : nil
  }
}

extension Passage {
  /// The remark in parentheses that begins with "Choose" or "Select".
  fileprivate var announcement: (bounds: Range<Int>, style: [UInt8])? {
    guard has("(") else { return nil }
    for index in words.indices.dropLast() where openers.contains(words[index].term) {
      let start = words[index].bounds.lowerBound - 1
      guard start >= 0, bytes[start] == UInt8(ascii: "("),
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      // The number itself is no style, but its capitals are.
      let number = words[index + 1]
      let style =
        bytes[words[index].bounds] + [number.isUppercase ? 1 : 0]
        + bytes[number.bounds.upperBound..<max(end, number.bounds.upperBound)]
      return (start..<end + 1, Array(style))
    }
    return nil
  }
}

private let openers: Vocabulary = ["choose", "select"]
