import Assessment

extension ReportDocument {
  /// What the course of the sitting tells, where it is known.
  func courseBlocks(withChart hasChart: Bool) -> [Document.Block] {
    guard let course = sitting.course else { return [] }
    return timeBlocks(course, withChart: hasChart) + changeBlocks(course) + markBlocks(course)
  }

  /// The time of items against an even pace.
  private func timeBlocks(
    _ course: SessionCourse,
    withChart hasChart: Bool
  ) -> [Document.Block] {
    let pacing = pacing(of: course)
    guard let median = pacing.medianTime else { return [] }
    let slow = pacing.slow.prefix(5).map { $0 + 1 }
    let late = pacing.late
    let right = late.count { report.items[$0].status == .correct }
    let facts: [Document.Fact?] = [
      Document.Fact("Even pace", "\(pacing.evenTime.unitText) for each item"),
      Document.Fact("Your pace", "\(median.unitText) or less for half of the items"),
      slow.isEmpty
        ? nil : Document.Fact("Slowest", "more than twice the even pace", items: Array(slow)),
      late.isEmpty
        ? nil
        : Document.Fact(
          "In haste",
          "answered in the last tenth of the time, \(right) of \(late.count) right",
          items: late.map { $0 + 1 }
        ),
      pacing.notReached.isEmpty
        ? nil
        : Document.Fact(
          "Not reached",
          counted(pacing.notReached.count, "item"),
          items: pacing.notReached.map { $0 + 1 }
        ),
    ]
    let chart = Document.Columns(
      title: "Time per item",
      values: pacing.times,
      statuses: report.items.map(\.status),
      level: pacing.evenTime,
      levelName: "even pace"
    )
    return [.heading("Time"), .facts(facts.compactMap(\.self))]
      + (hasChart ? [.chart(.columns(chart))] : []) + [.table(quarterTable(pacing))]
  }

  private func quarterTable(_ pacing: Pacing) -> Document.Table {
    Document.Table(
      caption: "Time by part of the form",
      columns: [
        TextTable.Column("Items"), TextTable.Column("Time", .right),
        TextTable.Column("Each", .right), TextTable.Column("Right", .right),
        TextTable.Column("Share of time"),
      ],
      rows: pacing.quarters.map { positions in
        let time = pacing.time(of: positions)
        let right = positions.count { report.items[$0].status == .correct }
        return [
          .text(numberList(positions.map { $0 + 1 })), .text(time.clockText),
          .text((time / positions.count).clockText), .text("\(right) of \(positions.count)"),
          .bar(share(of: time, in: pacing.time(of: pacing.times.indices))),
        ]
      }
    )
  }

  private func share(of time: Duration, in total: Duration) -> Fraction {
    total > .zero ? Fraction(Int((time / total * 1000).rounded()), 1000) : 0
  }

  /// What changed answers brought and cost.
  private func changeBlocks(_ course: SessionCourse) -> [Document.Block] {
    let changed = course.items.indices.filter { !course.items[$0].changes.isEmpty }
    guard !changed.isEmpty else { return [] }
    let first = firstScore(in: course)
    let counts = ItemCourse.Change.allCases.map { "\(course.count($0)) \($0.text)" }
    let gain = report.raw.points - first.points
    let verdict =
      if gain > 0 { "\(counted(gain, "point")) gained by changes" } else if gain < 0 {
        "\(counted(-gain, "point")) lost by changes"
      } else { "changes neither gained nor lost points" }
    let rows = changed.map { position -> [Document.Table.Cell] in
      [
        .items([position + 1]), .text(text(of: course.items[position].changes)),
        .status(report.items[position].status), .text(topicText(exam.items[position].topic)),
      ]
    }
    return [
      .heading("Changed responses"),
      .facts([
        Document.Fact("First responses", "\(first.text) points, had none been changed: \(verdict)"),
        Document.Fact("Changes", counts.joined(separator: ", ")),
      ]),
      .table(
        Document.Table(
          caption: "Items with changed responses",
          columns: [
            TextTable.Column("Item", .right), TextTable.Column("Changed", isFlexible: true),
            TextTable.Column("Status"), TextTable.Column("Topic", isFlexible: true),
          ],
          rows: rows
        )
      ),
    ]
  }

  /// What the candidate said of the items: flags, and how sure a response was.
  private func markBlocks(_ course: SessionCourse) -> [Document.Block] {
    let marks = marks(in: course).filter { !$0.positions.isEmpty }
    guard !marks.isEmpty else { return [] }
    func items(_ confidence: Confidence, isRight: Bool) -> [Int] {
      course.items.indices.filter { position in
        course.items[position].entry.confidence == confidence
          && course.items[position].entry.response != nil
          && (report.items[position].status == .correct) == isRight
      }.map { $0 + 1 }
    }
    let (lucky, mistaken) = (items(.guess, isRight: true), items(.sure, isRight: false))
    let facts = [
      Document.Fact("Lucky guesses", "right by a guess, so not known yet", items: lucky),
      Document.Fact("Misconceptions", "sure and wrong, so to be unlearned", items: mistaken),
    ].filter { !$0.items.isEmpty }
    let table = Document.Table(
      caption: "Items by what the candidate said of them",
      columns: [
        TextTable.Column("Marked"), TextTable.Column("Items", isFlexible: true),
        TextTable.Column("Right", .right), TextTable.Column("Share"),
      ],
      rows: marks.map { name, positions in
        let right = positions.count { report.items[$0].status == .correct }
        return [
          .text(name), .items(positions.map { $0 + 1 }), .text("\(right) of \(positions.count)"),
          .bar(Fraction(right, positions.count)),
        ]
      }
    )
    return [.heading("Flags and confidence")] + (facts.isEmpty ? [] : [.facts(facts)])
      + [.table(table)]
  }

  private func marks(in course: SessionCourse) -> [(name: String, positions: [Int])] {
    func positions(_ isMarked: (Session.Entry) -> Bool) -> [Int] {
      course.items.indices.filter { isMarked(course.items[$0].entry) }
    }
    return [("flagged", positions(\.isFlagged))]
      + Confidence.allCases.map { confidence in
        (confidence.rawValue, positions { $0.confidence == confidence })
      }
  }
}

extension ReportDocument {
  /// The time of each item against an even pace.
  func pacing(of course: SessionCourse) -> Pacing {
    Pacing(course, of: Session(exam: exam, allowance: sitting.allowance))
  }

  /// The points, had no response been changed.
  func firstScore(in course: SessionCourse) -> RawScore {
    ScoreReport(of: exam, responses: course.firstResponses).raw
  }

  func text(of changes: [ItemCourse.Change]) -> String {
    changes.map(\.text).joined(separator: ", then ")
  }

  /// What became of the item on the way, and what the candidate wrote about it.
  func courseNote(at position: Int) -> [Document.Block] {
    guard let item = sitting.course?.items[position], item.entry.isSeen else { return [] }
    var text = "Took \(item.entry.timeSpent.unitText)"
    if item.visits > 1 { text += " in \(item.visits) visits" }
    if !item.changes.isEmpty { text += "; changed \(self.text(of: item.changes))" }
    let note = item.entry.note
    return [.note(text + ".")] + (note.isEmpty ? [] : [.passage(title: "Your note", note)])
  }
}

extension ItemCourse.Change {
  var text: String {
    switch self {
    case .wrongToRight: "wrong to right"
    case .rightToWrong: "right to wrong"
    case .wrongToWrong: "wrong to wrong"
    }
  }
}
