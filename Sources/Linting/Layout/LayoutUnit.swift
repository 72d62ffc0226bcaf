import ItemBank
import YAML

/// What stands at one place of a block, an element of a list or an entry of a mapping, with all
/// comments that belong to it.
struct LayoutUnit {
  /// What is written for the unit's value.
  enum Value {
    /// A scalar or a collection between brackets, or nothing.
    case inline(Node)
    /// What cannot be laid out anew without moving a comment in it.
    case asWritten(Node)
    /// A collection below the dash or the key.
    case block(LayoutBlock)
  }

  /// The key; `nil` for an element.
  var key: Node?
  /// The comments on lines of their own above the unit.
  var leading: [LayoutComment] = []
  /// Whether an empty line is above the unit, or between the unit and its comments.
  var isAfterBlank = false
  /// The comment on the line of the dash or the colon, if the value begins below that line.
  var opening: Comment?
  /// The comments between the dash or the key and a value that is no block.
  var inner: [LayoutComment] = []
  var value: Value
  /// Whether the value stays on a line below, because a comment speaks of that line alone.
  var isBelow = false
  /// The kind of the mapping that the value is, or of those in the list that it is.
  let kind: MappingKind
  /// The comment on the line where the value ends, or where a block of text is announced.
  var trailing: Comment?
  /// The comments below the unit that are indented deeper than units are.
  var below: [LayoutComment] = []

  /// Whether a comment speaks to banklint where the unit begins.
  var isAddressed: Bool {
    leading.contains(where: \.comment.isAddressed) || opening?.isAddressed ?? false
      || trailing?.isAddressed ?? false
  }
}

/// A comment on a line of its own.
struct LayoutComment {
  let comment: Comment
  /// Whether an empty line is above it.
  let isAfterBlank: Bool
  /// Whether it is indented deeper than what follows: one to banklint does not speak of that then.
  var isAside = false
}

/// A collection whose units have lines of their own.
struct LayoutBlock {
  let isSequence: Bool
  /// The kind of the mapping, or of those in the list.
  let kind: MappingKind
  var units: [LayoutUnit] = []
  /// The comments after the last unit that are indented as units are.
  var closing: [LayoutComment] = []

  init(isSequence: Bool, kind: MappingKind) {
    self.isSequence = isSequence
    self.kind = kind
  }

  /// Takes a collection between brackets that has no comments in it.
  init(spreading node: Node, kind: MappingKind) {
    self.init(isSequence: node.isSequence, kind: kind)
    units = node.elements.map { LayoutUnit(value: .inline($0), kind: kind) }
    for entry in node.entries {
      let below = kind.below(entry.key)
      units.append(LayoutUnit(key: entry.key, value: .inline(entry.value), kind: below))
    }
    sort()
  }

  /// Brings the entries of a mapping into the order of its format, those that it does not know last.
  ///
  /// The first entry shares its line with the beginning of the mapping, so that a comment there
  /// silences findings about either: then the order stays. It does as well where comments would come
  /// between a dash and the first key while one to banklint may be above the dash.
  mutating func sort(keepingFirst isPinned: Bool = false, isAddressed: Bool = false) {
    guard !isSequence else { return }
    let order = kind.order(of: units.compactMap(\.key))
    guard order.count == units.count, let first = order.first else { return }
    let isFree =
      !isPinned && !units[first].isAddressed && !units[0].isAddressed
      && (!isAddressed || units[first].leading.isEmpty)
    guard first == 0 || isFree else { return }
    units = order.map { units[$0] }
  }
}

extension MappingKind {
  /// The order in which keys of the mapping are written, as positions among them.
  func order(of keys: [Node]) -> [Int] {
    let ranks = keys.map { rank(of: $0) ?? .max }
    return ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
  }
}

extension Comment {
  /// Whether the comment speaks to banklint of what is beside or below it.
  var isAddressed: Bool { text.hasPrefix("banklint:") && !text.hasPrefix("banklint: ignore-file") }
}
