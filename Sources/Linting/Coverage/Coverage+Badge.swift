import Assessment
public import JSON

extension Coverage {
  /// The share as shields.io takes it for a badge.
  public var badge: JSONValue {
    let tally = self.tally
    return [
      "schemaVersion": 1,
      "label": "syllabus coverage",
      "message": .string(tally.percentText + "%"),
      "color": .string(Self.color(of: tally)),
    ]
  }

  private static func color(of tally: Tally) -> String {
    let colors = [
      (100, "brightgreen"), (90, "green"), (75, "yellowgreen"), (60, "yellow"), (40, "orange"),
    ]
    let color = colors.first { percent, _ in tally.share * 100 >= Fraction(percent, 1) }
    return tally.required == 0 ? "red" : color?.1 ?? "red"
  }
}
