import Assessment
import TestSupport
import Testing

/// A form that must never change while the version of the drawing stays: where this test fails,
/// forms that candidates have sat can no longer be drawn again.
@Suite struct `Keeping old forms` {
  @Test func `version 1 draws this form`() throws {
    let bank = Bank.generated(seed: 7, domains: ["1", "2", "3"], itemsPerDomain: 8)
    let profile = ExamProfile.specimen(
      weights: [("1", 50), ("2", 30), ("3", 20)],
      sections: [
        .specimen("first", scored: 10, unscored: 2, domains: ["1", "2", "3"]),
        .specimen("second", scored: 4, domains: ["2", "3"]),
      ]
    )
    let exam = try FormAssembler().exam(for: profile, from: [bank], seed: Seed(42))
    let lines = zip(exam.form.slots, exam.items).map { slot, item in
      let options = slot.optionOrder.map(Option.name(of:)).joined()
      let prompts = slot.promptOrder.map { " " + Task.Prompt.name(of: $0) }.joined()
      return "\(slot.section) \(slot.item)\(slot.isScored ? "" : "*") \(options)\(prompts)"
    }
    #expect(exam.form.algorithm == 1)
    expectEqualText(
      lines.joined(separator: "\n"),
      """
      0 d2-1 cdaeb
      0 d2-8 abcd
      0 d1-8 badc
      0 d3-1 dabec
      0 d1-2 abcd
      0 d3-8 acbd 2 1 3
      0 case6-1 dbac 1 3 2
      0 case6-2 bcdae
      0 d2-6 cabd 2 3 1
      0 d1-1 cabd
      0 d1-5* dabc
      0 d2-3* cbaed
      1 case1-1 cabd 3 2 1
      1 case1-2 bdac 2 3 1
      1 d3-6 bcda
      1 d3-3 baecd
      """
    )
  }
}
