import Assessment

extension ReportDocument {
  /// Where the points were lost, by task area; one without a miss is only named.
  var areaBlocks: [Document.Block] {
    let missed = areas.filter { !$0.missedTopics.isEmpty }
    let mastered = areas.filter(\.missedTopics.isEmpty).map(\.id)
    let note = "Nothing was missed in \(mastered.joined(separator: ", "))."
    return [.heading("Task areas")] + (missed.isEmpty ? [] : [.table(areaTable(of: missed))])
      + (mastered.isEmpty ? [] : [.note(note)])
  }

  private func areaTable(of areas: [AreaScore]) -> Document.Table {
    Document.Table(
      caption: "Points by task area, where most were lost first",
      columns: [
        TextTable.Column("Task area", isFlexible: true), TextTable.Column("Points", .right),
        TextTable.Column("Share"), TextTable.Column("Lost", .right),
        TextTable.Column("Topics missed", isFlexible: true),
      ],
      rows: areas.map { area in
        [
          .text(area.name), .text(area.raw.text), .bar(area.raw.share), .text(area.lost.text),
          .text(
            area.missedTopics.map { exam.title(of: $0.name) ?? $0.name }.joined(separator: ", ")
          ),
        ]
      }
    )
  }

  /// What to read, by topic.
  var readings: [Document.Block] {
    let readings = missedTopics.map { topic in
      let section = Topic.section(of: topic.name)
      let place = exam.title(of: section).map { "\(section) \($0)" } ?? section
      let references = topic.missed.flatMap { exam.items[$0].references }
      let cost = topic.raw.of > 0 ? "\(counted(topic.lost, "point")) lost" : "unscored"
      return Document.Reading(
        title: exam.title(of: topic.name) ?? topic.name,
        remark: "\(place), \(cost)",
        items: topic.missed.map { $0 + 1 },
        references: references.enumerated().filter { references.firstIndex(of: $1) == $0 }.map(\.1)
      )
    }
    return readings.isEmpty ? [] : [.heading("What to read"), .readings(readings)]
  }
}
