import Assessment
import Typesetting

extension Document.Chart {
  /// The chart as a figure; its description takes its place where it cannot be seen.
  var figure: Element {
    let caption: String? =
      switch self {
      case .gauge: nil
      case .trend(let trend): trend.title
      case .columns(let columns): "\(columns.title); items that are not right are darker"
      }
    return Element(
      "figure",
      [drawing] + (caption.map { [Element("figcaption", text: $0)] } ?? [])
    )
  }

  private var drawing: Element {
    let (height, shapes) =
      switch self {
      case .gauge(let gauge): (58, gauge.shapes)
      case .trend(let trend): (Document.Trend.height, trend.shapes)
      case .columns(let columns): (Document.Columns.height, columns.shapes)
      }
    return Element(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 \(Canvas.width) \(height)", "role": "img",
        "aria-label": description,
      ],
      shapes
    )
  }
}

/// The measures that all charts share, and the shapes that they are made of; the style sheet
/// knows the classes.
private enum Canvas {
  static let width = 400

  /// A length in tenths of a unit: as exact as anybody can see, and the same on every machine.
  static func number(_ length: Double) -> String {
    Fraction(Int((length * 10).rounded()), 10).decimalText(places: 1, droppingZeros: true)
  }

  static func line(
    _ name: String,
    from start: (x: Double, y: Double),
    to end: (Double, Double)
  )
    -> Element
  {
    Element(
      "line",
      [
        "class": name, "x1": number(start.x), "y1": number(start.y), "x2": number(end.0),
        "y2": number(end.1),
      ]
    )
  }

  static func bar(_ name: String, x: Double, y: Double, width: Double, height: Double) -> Element {
    Element(
      "rect",
      [
        "class": name, "x": number(x), "y": number(y), "width": number(max(width, 0)),
        "height": number(max(height, 0)),
      ]
    )
  }

  static func label(_ text: String, x: Double, y: Double, anchor: String = "middle") -> Element {
    Element("text", ["x": number(x), "y": number(y), "text-anchor": anchor], text: text)
  }

  static func point(_ name: String, x: Double, y: Double) -> Element {
    Element("circle", ["class": name, "cx": number(x), "cy": number(y), "r": "5"])
  }
}

extension Scale {
  fileprivate func share(of score: Int) -> Double {
    Double(score - lowest) / Double(highest - lowest)
  }
}

extension Document.Gauge {
  fileprivate var shapes: [Element] {
    let (start, length, middle) = (8.0, Double(Canvas.width) - 16, 30.0)
    func x(_ score: Int) -> Double { start + scale.share(of: score) * length }
    // A label at an edge leans inwards.
    func anchor(_ score: Int) -> String {
      switch scale.share(of: score) {
      case ..<0.12: "start"
      case 0.88...: "end"
      default: "middle"
      }
    }
    return [
      Canvas.bar("track", x: start, y: middle - 5, width: length, height: 10),
      Canvas.bar("band", x: x(low), y: middle - 5, width: x(high) - x(low), height: 10),
      Canvas.line("cut", from: (x(scale.cut), middle - 11), to: (x(scale.cut), middle + 11)),
      Canvas.point(score >= scale.cut ? "point" : "point below", x: x(score), y: middle),
      Canvas.label("\(score)", x: x(score), y: middle - 14, anchor: anchor(score)),
      Canvas.label("\(scale.lowest)", x: start, y: middle + 24, anchor: "start"),
      cutLabel(x: x(scale.cut), y: middle + 24),
      Canvas.label("\(scale.highest)", x: start + length, y: middle + 24, anchor: "end"),
    ]
  }
}

extension Document.Gauge {
  /// The cut may lie near an end of the scale, whose label has its place already.
  private func cutLabel(x: Double, y: Double) -> Element {
    let (left, right) = (44.0, Double(Canvas.width) - 44)
    let text = "\(scale.cut) passes"
    switch scale.share(of: scale.cut) {
    case ..<0.25: return Canvas.label(text, x: max(x, left), y: y, anchor: "start")
    case 0.75...: return Canvas.label(text, x: min(x, right), y: y, anchor: "end")
    default: return Canvas.label(text, x: x, y: y)
    }
  }
}

extension Document.Trend {
  fileprivate static let height = 200
  /// More points than this stand too close to be read.
  private static let most = 20

  fileprivate var shapes: [Element] {
    let shown = Array(points.suffix(Self.most))
    let (left, right, top, bottom) = (36.0, Double(Canvas.width) - 10, 12.0, 172.0)
    func y(_ score: Int) -> Double { bottom - scale.share(of: score) * (bottom - top) }
    func x(_ index: Int) -> Double {
      left + (Double(index) + 0.5) / Double(max(shown.count, 1)) * (right - left)
    }
    let grid = [scale.lowest, scale.cut, scale.highest].flatMap { score in
      [
        Canvas.line(
          score == scale.cut ? "cut" : "grid",
          from: (left, y(score)),
          to: (right, y(score))
        ),
        Canvas.label("\(score)", x: left - 5, y: y(score) + 4, anchor: "end"),
      ]
    }
    let bands = shown.enumerated().map { index, point in
      Canvas.bar(
        "band",
        x: x(index) - 4,
        y: y(point.high),
        width: 8,
        height: y(point.low) - y(point.high)
      )
    }
    let path = shown.enumerated().map { index, point in
      "\(Canvas.number(x(index))),\(Canvas.number(y(point.score)))"
    }
    let marks = shown.enumerated().flatMap { index, point in
      [
        Canvas.point(
          point.outcome == .pass ? "point" : "point below",
          x: x(index),
          y: y(point.score)
        ),
        Canvas.label(point.label, x: x(index), y: bottom + 18),
      ]
    }
    let line = Element("polyline", ["class": "line", "points": path.joined(separator: " ")])
    return grid + bands + [line] + marks
  }
}

extension Document.Columns {
  fileprivate static let height = 140

  fileprivate var shapes: [Element] {
    let most = max(values.max() ?? .zero, level)
    let (left, right, top, bottom) = (2.0, Double(Canvas.width) - 2, 20.0, 118.0)
    guard most > .zero, !values.isEmpty else { return [] }
    let step = (right - left) / Double(values.count)
    func height(_ value: Duration) -> Double { value / most * (bottom - top) }
    let columns = values.indices.map { index in
      Canvas.bar(
        statuses[index].rawValue,
        x: left + Double(index) * step + step * 0.12,
        y: bottom - height(values[index]),
        width: step * 0.76,
        height: height(values[index])
      )
    }
    let numbers = values.indices.filter { $0 == 0 || ($0 + 1).isMultiple(of: interval) }
    let labels = numbers.map { index in
      Canvas.label("\(index + 1)", x: left + (Double(index) + 0.5) * step, y: bottom + 16)
    }
    let y = bottom - height(level)
    return columns + [
      Canvas.line("grid", from: (left, bottom), to: (right, bottom)),
      Canvas.line("cut", from: (left, y), to: (right, y)),
      Canvas.line("cut", from: (right - 24, 8), to: (right, 8)),
      Canvas.label("\(levelName): \(level.unitText)", x: right - 30, y: 12, anchor: "end"),
    ] + labels
  }

  /// How many columns there are to a number below them.
  private var interval: Int {
    switch values.count {
    case ...20: 1
    case ...100: 5
    default: 20
    }
  }
}
