/// What two items have in common, counted in shingles.
struct Overlap {
  let shared: Int
  let total: Int
  let sharedOffers: Int
  let totalOffers: Int

  /// The Jaccard similarity of stem and options together.
  var similarity: Double { total == 0 ? 0 : Double(shared) / Double(total) }

  /// Whether the options alone are alike, 0.40 or more: a stem that many items share proves nothing.
  var sharesOffers: Bool { 5 * sharedOffers >= 2 * totalOffers }
  var isNear: Bool { 10 * shared >= 7 * total && sharesOffers }
  var isRelated: Bool { total > 0 && 2 * shared >= total && sharesOffers }
}
