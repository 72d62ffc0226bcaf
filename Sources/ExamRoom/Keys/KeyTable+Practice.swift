import Assessment

extension KeyTable {
  /// The keys where nothing covers an item of practice.
  static func practice(
    of presented: Presented,
    in lesson: Lesson,
    _ glyphs: Glyphs
  ) -> KeyTable {
    let ending = [
      Binding(.end, endKeys, "end", "end practice, or leave; you are asked first"), help,
    ]
    let ways = ways(from: presented, list: "list")
    guard lesson.practice.isAnswered(presented.position) else {
      let check = Binding(
        .check,
        [.enter],
        "check",
        "have the response checked: it is final then, and you are told the key and why"
      )
      var response = response(to: presented, selecting: [" "], glyphs)
      response.insert(check, at: 1)
      return KeyTable(
        response + remarks(about: presented) + ways + paging + ending + hidden,
        of: presented.shown,
        glyphs: glyphs
      )
    }
    let goOn =
      lesson.practice.nextOpen(after: presented.position) == nil
      ? Binding(.goOn, [.enter], "result", "end practice, for all is answered")
      : Binding(.goOn, [.enter], "go on", "go on to the next open question")
    return KeyTable(
      [goOn] + scrolling(glyphs) + remarks(about: presented, isExplained: true) + ways + ending
        + hidden,
      glyphs: glyphs
    )
  }
}
