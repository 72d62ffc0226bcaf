/// A block scalar's lines in the source, matched with its value.
struct BlockSpelling {
  private let source: [UInt8]
  private let value: [UInt8]
  private let headerEnd: Int

  init(start: Int, source: [UInt8], value: [UInt8]) {
    self.source = source
    self.value = value
    headerEnd = BlockScalar.headerEnd(of: start, in: source.span)
  }

  /// Every line of the value is the end of a line of the source, whatever the indentation.
  func literalOffset(of target: Int) -> Int {
    var (line, index) = (headerEnd, 0)
    while true {
      line = nextLine(after: line)
      let lineEnd = BlockScalar.headerEnd(of: line, in: source.span)
      let textEnd = value[index...].firstIndex(of: 0x0A) ?? value.count
      if target <= textEnd || textEnd == value.count { return lineEnd - (textEnd - target) }
      if textEnd + 1 == value.count && target > textEnd { return lineEnd }
      (line, index) = (lineEnd, textEnd + 1)
    }
  }

  /// Between the lines of the value stand a space or line feeds; empty lines stand for none.
  func foldedOffset(of target: Int) -> Int {
    let indentation = self.indentation
    var (line, index) = (headerEnd, skippingFeeds(from: 0))
    var reached = headerEnd
    while index < value.count, line < source.count {
      line = nextLine(after: line)
      let lineEnd = BlockScalar.headerEnd(of: line, in: source.span)
      let text = min(line + indentation, lineEnd)..<lineEnd
      line = lineEnd
      guard !text.isEmpty else { continue }
      if target <= index + text.count {
        return max(text.lowerBound, text.lowerBound + target - index)
      }
      reached = text.upperBound
      index += text.count
      guard index < value.count else { break }
      index = value[index] == 0x20 ? index + 1 : skippingFeeds(from: index)
    }
    return reached
  }

  /// The lines that begin before an offset, without their indentation.
  func lines(until end: Int) -> [ArraySlice<UInt8>] {
    let indentation = self.indentation
    var lines: [ArraySlice<UInt8>] = []
    var line = nextLine(after: headerEnd)
    while line < end {
      let lineEnd = BlockScalar.headerEnd(of: line, in: source.span)
      lines.append(source[min(line + indentation, lineEnd)..<lineEnd])
      line = nextLine(after: lineEnd)
    }
    return lines
  }

  /// What the first line with text has more blanks in the source than in the value.
  private var indentation: Int {
    var line = headerEnd
    while line < source.count {
      line = nextLine(after: line)
      let lineEnd = BlockScalar.headerEnd(of: line, in: source.span)
      let blanks = source[min(line, lineEnd)..<lineEnd].prefix { $0 == 0x20 }.count
      if line + blanks < lineEnd {
        return blanks - value[skippingFeeds(from: 0)...].prefix { $0 == 0x20 }.count
      }
      line = lineEnd
    }
    return 0
  }

  private func nextLine(after lineEnd: Int) -> Int {
    guard lineEnd < source.count else { return source.count }
    let isPair =
      source[lineEnd] == 0x0D && lineEnd + 1 < source.count && source[lineEnd + 1] == 0x0A
    return lineEnd + (isPair ? 2 : 1)
  }

  private func skippingFeeds(from index: Int) -> Int {
    value[index...].firstIndex { $0 != 0x0A } ?? value.count
  }
}
