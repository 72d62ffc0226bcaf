import Testing
import Typesetting

@Suite struct `A chance in words` {
  @Test(arguments: [
    (0, "less than 1 %"), (0.004, "less than 1 %"), (0.006, "about 1 %"), (0.187, "about 19 %"),
    (0.994, "about 99 %"), (0.996, "more than 99 %"), (1, "more than 99 %"),
  ])
  func `is never certain`(probability: Double, words: String) {
    #expect(chance(probability) == words)
  }
}
