/// A weighted group of objectives.
public struct Domain: Identifiable, Hashable, Sendable, Codable {
  /// The name of a domain, as the exam guide numbers it.
  public typealias ID = String

  /// The name that sections and scores use.
  public let id: ID
  /// The title for people.
  public let title: String
  /// The share of the scored items.
  public let weight: Weight

  /// Makes a domain.
  public init(id: ID, title: String, weight: Weight) {
    self.id = id
    self.title = title
    self.weight = weight
  }
}

/// An exact percentage, in ten-thousandths of a percent: 12.5 % is 125 000.
public struct Weight: Hashable, Sendable, Codable, Comparable {
  /// Ten-thousandths of a percent, from 0 to 1 000 000.
  public let units: Int

  /// All of it.
  public static let whole = Weight(units: 1_000_000)

  /// Makes a weight of so many ten-thousandths of a percent.
  public init(units: Int) {
    precondition((0...1_000_000).contains(units), "a weight lies between 0 and 100 percent")
    self.units = units
  }

  /// Makes a weight of whole percents.
  public init(percent: Int) { self.init(units: percent * 10_000) }

  /// Orders by share.
  public static func < (left: Weight, right: Weight) -> Bool { left.units < right.units }
}
