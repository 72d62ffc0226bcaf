/// What a program costs in the median of its runs.
struct MedianCost {
  let milliseconds: Double
  let peakMegabytes: Double

  init(of costs: [ProcessCost]) {
    milliseconds = median(costs.map(\.wallSeconds)) * 1000
    peakMegabytes = median(costs.map { Double($0.peakKilobytes) }) * 1024 / 1e6
  }

  /// The medians of what each program costs, all of them run in turn, so that a machine whose speed
  /// drifts slows all of them; nothing where one fails.
  ///
  /// `accepted` are the statuses of success.
  static func each(
    of programs: [ChildProcess],
    runs: Int,
    accepted: Set<Int32> = [0]
  ) -> [MedianCost]? {
    var costs = [[ProcessCost]](repeating: [], count: programs.count)
    for round in 0...runs {
      for (index, program) in programs.enumerated() {
        guard let cost = program.run(), accepted.contains(cost.status) else {
          print("benchmarks: '\(program.arguments.joined(separator: " "))' failed")
          return nil
        }
        // The first round warms the caches.
        if round > 0 { costs[index].append(cost) }
      }
    }
    return costs.map { MedianCost(of: $0) }
  }
}

/// The middle one of some values, the greater of two.
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
