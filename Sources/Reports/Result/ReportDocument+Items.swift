import Assessment

extension ReportDocument {
  /// One line for each item.
  var itemTable: [Document.Block] {
    let hasMarks = exam.items.indices.contains { !marks(at: $0).isEmpty }
    let columns =
      [
        TextTable.Column("Item", .right), TextTable.Column("Status"),
        TextTable.Column("Points", .right),
      ]
      + (sitting.course == nil ? [] : [TextTable.Column("Time", .right)])
      + (hasMarks ? [TextTable.Column("Marks")] : [])
      + [TextTable.Column("Topic", isFlexible: true)]
    let rows = exam.items.indices.map { position -> [Document.Table.Cell] in
      let score = report.items[position]
      let points = score.isScored ? "\(score.points.text) of \(score.of.text)" : "unscored"
      let time = sitting.course?.items[position].entry.timeSpent.clockText
      return [.items([position + 1]), .status(score.status), .text(points)]
        + (time.map { [.text($0)] } ?? [])
        + (hasMarks ? [.text(marks(at: position).joined(separator: ", "))] : [])
        + [.text(topicText(exam.items[position].topic))]
    }
    return [
      .heading("Items"),
      .table(Document.Table(caption: "Every item of the form", columns: columns, rows: rows)),
    ]
  }

  /// What the candidate said of an item.
  private func marks(at position: Int) -> [String] {
    let confidence = sitting.course?.items[position].entry.confidence
    return (sitting.flagged.contains(position) ? ["flagged"] : [])
      + (confidence.map { [$0.rawValue] } ?? [])
  }

  /// The items that are not right, each with what was chosen and what is the key.
  var mistakes: [Document.Block] {
    let positions = exam.items.indices.filter { report.items[$0].status != .correct }
    guard !positions.isEmpty else { return [] }
    return [.heading("Not right")] + entries(at: positions, showingAll: false)
  }

  /// All items with everything that was shown.
  var allItems: [Document.Block] { entries(at: Array(exam.items.indices), showingAll: true) }

  /// A scenario is told with the first of its items.
  private func entries(at positions: [Int], showingAll: Bool) -> [Document.Block] {
    var told: [Scenario.ID: Int] = [:]
    return positions.map { position in
      let shown = ShownItem(at: position, of: exam)
      var blocks: [Document.Block] = []
      if let scenario = shown.scenario {
        if let first = told[scenario.id] {
          blocks.append(.note("The scenario is told with item \(first)."))
        } else {
          told[scenario.id] = shown.number
          blocks.append(.passage(title: "Scenario", scenario.text))
        }
      }
      blocks += self.blocks(for: shown, at: position, showingAll: showingAll)
      return .item(
        Document.ItemEntry(
          number: shown.number,
          status: report.items[position].status,
          remarks: remarks(at: position),
          blocks: blocks
        )
      )
    }
  }

  private func blocks(
    for shown: ShownItem,
    at position: Int,
    showingAll: Bool
  ) -> [Document.Block] {
    let response = responses[position].flatMap { $0.isEmpty ? nil : $0 }
    let struck = sitting.course?.items[position].entry.struck ?? []
    var lists = shown.markedLists(with: response, struck: struck)
    if !showingAll && shown.task.type != .matching {
      lists = lists.map { $0.filter { $0.isKey || $0.isChosen } }
    }
    return [.prose(shown.item.stem)] + comparison(of: response, in: shown)
      + lists.map(Document.Block.options) + courseNote(at: position) + shown.references
  }

  /// The response and the key as a whole, where marks at single options show them piecemeal.
  private func comparison(of response: Response?, in shown: ShownItem) -> [Document.Block] {
    switch shown.task {
    case .multipleChoice, .multipleResponse: []
    case .ordering, .matching:
      [
        .facts([
          Document.Fact("Your response", response.map(shown.text) ?? "none"),
          Document.Fact("Key", shown.text(of: shown.task.key)),
        ])
      ]
    }
  }

  private func remarks(at position: Int) -> [String] {
    let score = report.items[position]
    var remarks: [String] = []
    if !score.isScored {
      remarks.append("unscored")
    } else if score.points != 0 && score.points != score.of {
      remarks.append("\(score.points.text) of \(counted(score.of, "point"))")
    }
    if sitting.course?.items[position].entry.isSeen == false { remarks.append("not reached") }
    return remarks + marks(at: position) + [topicText(exam.items[position].topic)]
  }
}
