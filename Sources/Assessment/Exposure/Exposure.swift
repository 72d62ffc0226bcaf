/// How often each item and each topic comes into a form, counted over many drawn forms.
public struct Exposure: Sendable {
  /// The items that fit the exam, in the order of ``FormPlan/items``.
  public let items: [Item.ID]
  /// The topics of those items, in the order of their first items.
  public let topics: [Topic.Name]
  /// In how many forms each item is.
  public private(set) var itemCounts: [Int]
  /// In how many forms each topic has an item of its own.
  public private(set) var topicCounts: [Int]
  /// How many forms were drawn.
  public private(set) var draws: Int
  /// How many items a form has.
  public let length: Int

  /// Draws the forms of the numbers in a range; number `n` has the seed derived for `draw:n`.
  ///
  /// Ranges that make up a whole can be counted apart, and their counts added up.
  ///
  /// - Throws: What the first form that cannot be drawn is refused for.
  public init(of plan: FormPlan, draws numbers: Range<Int>, seed: Seed) throws(AssemblyFailure) {
    items = plan.items.map(\.id)
    length = plan.profile.length
    let numbering = Numbering(of: plan.items.map(\.topic))
    topics = numbering.names
    itemCounts = items.map { _ in 0 }
    topicCounts = topics.map { _ in 0 }
    draws = numbers.count

    let assembler = FormAssembler()
    var lastForm = topics.map { _ in -1 }
    for number in numbers {
      for item in try assembler.items(by: plan, seed: seed.derived(for: "draw:\(number)")) {
        itemCounts[item] += 1
        let topic = numbering.numbers[item]
        guard lastForm[topic] != number else { continue }
        lastForm[topic] = number
        topicCounts[topic] += 1
      }
    }
  }

  /// Adds the forms of another range, drawn by the same plan.
  public mutating func add(_ other: Exposure) {
    precondition(items == other.items, "only forms of one plan are counted together")
    for index in itemCounts.indices { itemCounts[index] += other.itemCounts[index] }
    for index in topicCounts.indices { topicCounts[index] += other.topicCounts[index] }
    draws += other.draws
  }

  /// How many items two of the forms share on average, over all pairs of them; none where fewer
  /// than two were drawn.
  public var meanOverlap: Fraction? {
    guard draws > 1 else { return nil }
    return Fraction(itemCounts.reduce(0) { $0 + $1 * ($1 - 1) }, draws * (draws - 1))
  }
}

/// Names counted from 0 in the order in which they first come.
struct Numbering {
  private(set) var names: [String] = []
  private(set) var numbers: [Int] = []

  init(of all: [String]) {
    var known: [String: Int] = [:]
    for name in all {
      let number = known[name] ?? names.count
      if number == names.count {
        known[name] = number
        names.append(name)
      }
      numbers.append(number)
    }
  }
}
