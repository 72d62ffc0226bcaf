import Diagnostics
import ItemBank
import YAML

/// Takes a document apart into units and gives every comment to one of them.
struct LayoutReader {
  /// What begins next after a block: its offset and the indentation of its line.
  private struct Following {
    var offset = Int.max
    var column = -1
  }

  /// The comments at the top, which stay there.
  private(set) var header: [LayoutComment] = []
  /// Whether an empty line is below them.
  private(set) var isHeaderApart = false
  /// The outermost block; `nil` where there is none, or none that could be made.
  private(set) var block: LayoutBlock?
  /// Whether a key is missing, so that its line would be made up.
  private var isOdd = false
  private let source: SourceFile
  private let comments: [Comment]
  private var position = 0
  /// Whether any comment speaks to banklint.
  private let isAddressed: Bool

  init(_ document: Document) {
    source = document.source
    comments = document.comments
    isAddressed = comments.contains(where: \.isAddressed)
    guard let root = document.root, root.count > 0 else { return }
    let kind = MappingKind(ofFile: root)
    header = takeComments(before: root.bounds.lowerBound, isLeading: true)
    isHeaderApart = !header.isEmpty && source.isAfterBlankLine(root.bounds.lowerBound)
    var block: LayoutBlock
    if root.isFlow {
      guard !isPending(before: root.bounds.upperBound), !root.holdsNothingSomewhere else { return }
      block = LayoutBlock(spreading: root, kind: kind)
    } else {
      block = self.block(root, kind, around: -1, Following())
    }
    block.closing += takeComments(before: .max)
    self.block = isOdd ? nil : block
  }

  /// Reads a block; `column` is the column of the block around it.
  private mutating func block(
    _ node: Node,
    _ kind: MappingKind,
    around column: Int,
    _ following: Following
  ) -> LayoutBlock {
    var block = LayoutBlock(isSequence: node.isSequence, kind: kind)
    let start = node.bounds.lowerBound
    let own = start - source.lineBounds(around: start).lowerBound
    let places = node.isSequence ? elementPlaces(in: node) : entryPlaces(in: node)
    isOdd = isOdd || places.contains { $0.key?.isEmpty ?? false }
    for (index, place) in places.enumerated() {
      let kind = place.key.map(kind.below) ?? kind
      var unit = LayoutUnit(key: place.key, value: .inline(place.value), kind: kind)
      unit.leading = takeComments(before: place.mark.lowerBound, isLeading: true)
      let isBegun = index > 0 || !unit.leading.isEmpty
      unit.isAfterBlank = isBegun && source.isAfterBlankLine(place.mark.lowerBound)
      var next = following
      if index + 1 < places.count {
        let offset = places[index + 1].mark.lowerBound
        next = Following(offset: offset, column: source.indentation(at: offset))
      }
      fill(&unit, after: place.mark.upperBound, with: place.value, own, next)
      while let comment = pending, isIndented(comment, beyond: max(own, next.column), before: next)
      {
        unit.below.append(take(comment))
      }
      block.units.append(unit)
    }
    while let comment = pending, belongs(comment, below: own, around: column, following) {
      block.closing.append(take(comment))
    }
    let isPinned = column < 0 && header.contains(where: \.comment.isAddressed)
    block.sort(keepingFirst: isPinned, isAddressed: isAddressed)
    return block
  }

  /// Gives a unit its value and the comments beside and above it.
  private mutating func fill(
    _ unit: inout LayoutUnit,
    after mark: Int,
    with value: Node,
    _ column: Int,
    _ following: Following
  ) {
    guard !value.isEmpty else {
      unit.opening = takeComment(onLineOf: mark)
      return
    }
    if isPending(before: value.bounds.lowerBound) { unit.opening = takeComment(onLineOf: mark) }
    guard value.isScalar || value.isFlow else {
      unit.value = .block(block(value, unit.kind, around: column, following))
      return
    }
    unit.inner = takeComments(before: value.bounds.lowerBound)
    let isCommented = !value.isScalar && isPending(before: value.bounds.upperBound)
    while isCommented, isPending(before: value.bounds.upperBound) { position += 1 }
    let isBlock = value.kind == .scalar(.literal) || value.kind == .scalar(.folded)
    unit.trailing = takeComment(
      onLineOf: isBlock ? value.bounds.lowerBound : value.bounds.upperBound
    )
    let isHeeded = unit.trailing?.isAddressed ?? false
    unit.isBelow = isHeeded && source.hasLineBreak(in: mark..<value.bounds.lowerBound)
    let isSpread = !isBlock && source.hasLineBreak(in: value.bounds)
    if isCommented || value.holdsNothingSomewhere || isSpread && isHeeded {
      unit.value = .asWritten(value)
    }
  }

  /// Whether a comment is the last of a block, at `own`, and not the first of what follows.
  ///
  /// One that is indented deeper than what follows stays so: else it would speak of that.
  private func belongs(
    _ comment: Comment,
    below own: Int,
    around outer: Int,
    _ following: Following
  ) -> Bool {
    guard isIndented(comment, beyond: max(outer, following.column), before: following) else {
      return false
    }
    return source.indentation(at: comment.range.bounds.lowerBound) >= own
      || outer <= following.column
  }

  private func isIndented(
    _ comment: Comment,
    beyond column: Int,
    before following: Following
  ) -> Bool {
    let place = comment.range.bounds.lowerBound
    return comment.isAlone && place < following.offset && source.indentation(at: place) > column
  }
}

// The comments, in source order.
extension LayoutReader {
  private var pending: Comment? { position < comments.count ? comments[position] : nil }

  private func isPending(before offset: Int) -> Bool {
    pending.map { $0.range.bounds.lowerBound < offset } ?? false
  }

  private mutating func take(_ comment: Comment) -> LayoutComment {
    position += 1
    let place = comment.range.bounds.lowerBound
    return LayoutComment(
      comment: comment,
      isAfterBlank: comment.isAlone && source.isAfterBlankLine(place)
    )
  }

  private mutating func takeComments(
    before offset: Int,
    isLeading: Bool = false
  ) -> [LayoutComment] {
    var taken: [LayoutComment] = []
    let column = isLeading && isPending(before: offset) ? source.indentation(at: offset) : .max
    while let comment = pending, isPending(before: offset) {
      var next = take(comment)
      let isDeeper = source.indentation(at: comment.range.bounds.lowerBound) > column
      next.isAside = comment.isAddressed && isLeading && (isDeeper || !comment.isAlone)
      taken.append(next)
    }
    return taken
  }

  /// Takes the comment at the end of the line that holds an offset.
  private mutating func takeComment(onLineOf offset: Int) -> Comment? {
    guard let comment = pending, !comment.isAlone,
      source.lineBounds(around: offset).contains(comment.range.bounds.lowerBound)
    else { return nil }
    position += 1
    return comment
  }
}

// Where units begin.
extension LayoutReader {
  /// A unit's dash or key, and its value.
  private struct Place {
    var mark: Range<Int>
    var key: Node?
    var value: Node
  }

  private func entryPlaces(in node: Node) -> [Place] {
    node.entries.map { Place(mark: $0.key.bounds, key: $0.key, value: $0.value) }
  }

  private func elementPlaces(in node: Node) -> [Place] {
    var end = node.bounds.lowerBound
    return node.elements.map { element in
      let dash = firstSign(from: end)
      end = max(element.bounds.upperBound, dash + 1)
      return Place(mark: dash..<dash + 1, key: nil, value: element)
    }
  }

  /// The first byte from an offset on that is neither blank nor in a comment.
  private func firstSign(from offset: Int) -> Int {
    var (index, next) = (offset, position)
    while index < source.bytes.count {
      while next < comments.count, comments[next].range.bounds.lowerBound < index { next += 1 }
      if next < comments.count, comments[next].range.bounds.lowerBound == index {
        index = comments[next].range.bounds.upperBound
      } else if source.bytes[index] > 0x20 {
        return index
      } else {
        index += 1
      }
    }
    return index
  }
}

extension Node {
  /// Whether a collection between brackets has a key without a value, or no text for a key: what
  /// stands there can be written in ways that readers do not agree about.
  fileprivate var holdsNothingSomewhere: Bool {
    guard isFlow else { return false }
    return elements.contains { $0.isEmpty || $0.holdsNothingSomewhere }
      || entries.contains { $0.key.isEmpty || $0.value.isEmpty || $0.value.holdsNothingSomewhere }
  }
}
