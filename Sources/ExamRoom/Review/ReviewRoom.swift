/// Where somebody walks through an attempt in lines.
public struct ReviewRoom: Sendable {
  /// Makes a room.
  public init() {}

  /// Shows items and takes lines until the walk or the input is over.
  public func walk(_ review: AttemptReview, at console: some LineConsole) {
    var review = review
    console.write(review.current.text)
    while !review.isOver {
      console.write("> ")
      guard case .text(let line) = console.readLine(until: nil) else { return console.write("\n") }
      console.write(review.take(line).text)
    }
  }
}
