public import Diagnostics
public import ItemBank
import YAML

/// The items of banks by the place that they have in their files.
public struct ItemTable: Sendable {
  /// One item and the bytes that it takes.
  public struct Entry: Sendable {
    /// The item's name, unless it has none.
    public let id: String?
    /// All of the item.
    public let range: SourceRange

    /// Names the bytes of an item.
    public init(id: String?, range: SourceRange) {
      self.id = id
      self.range = range
    }

    /// The name, or else the place, which is as unique.
    public var name: String { id ?? "item at byte \(range.bounds.lowerBound)" }
  }

  private var entries: [String: [Entry]] = [:]

  /// Looks the items of banks up once.
  public init(of drafts: some Sequence<BankDraft>) {
    for item in drafts.lazy.flatMap(\.items) {
      let range = item.node.range
      entries[range.file.path, default: []].append(Entry(id: item.id?.string, range: range))
    }
    for path in entries.keys { entries[path]?.sort { $0.range < $1.range } }
  }

  /// The item that a range lies in.
  public func item(around range: SourceRange) -> Entry? {
    guard !range.isWholeFile, let items = entries[range.file.path] else { return nil }
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].range.bounds.lowerBound <= range.bounds.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, range.bounds.upperBound <= items[low - 1].range.bounds.upperBound else {
      return nil
    }
    return items[low - 1]
  }
}
