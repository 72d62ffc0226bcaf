public import Assessment

/// A form to be read by a program, or by people who sit it on paper.
public struct FormDocument: Sendable {
  let exam: Exam
  let hasKey: Bool

  /// Makes a document of a form, with the key and the rationales only if they are asked for.
  public init(of exam: Exam, withKey hasKey: Bool = false) {
    self.exam = exam
    self.hasKey = hasKey
  }

  /// Sets the form in lines of at most `width` cells, and never fewer than 40.
  public func text(width: Int = 80, style: TextStyle = .unicode) -> String {
    document.text(width: width, style: style)
  }

  /// The form in Markdown.
  public var markdown: String { document.markdown }

  /// The form as one HTML page without scripts and without outside resources.
  public var html: String { document.html }

  private var document: Document {
    let sheet = [facts, instructions] + items
    let blocks = hasKey ? sheet + keyBlocks : sheet
    return Document(title: exam.profile.title, blocks: blocks, provenance: exam.provenance)
  }

  private var facts: Document.Block {
    .facts([
      Document.Fact("Time", exam.profile.timeLimit.unitText),
      Document.Fact("Items", "\(exam.items.count)"),
    ])
  }

  private var instructions: Document.Block {
    let policy = exam.profile.scoring
    let guessing =
      policy.penalty > 0
      ? """
      A response that earns nothing costs \(counted(policy.penalty, "point")); \
      an omitted item costs nothing.
      """
      : "An omitted item earns nothing; there is no penalty for guessing."
    let credit =
      switch policy.credit {
      case .allOrNothing: "Only a response that is right in all its parts earns credit."
      case .perPart: "A response that is partly right earns a part of the points."
      }
    return .prose("Select one option unless an item says otherwise. \(credit) \(guessing)")
  }

  private var items: [Document.Block] {
    var blocks: [Document.Block] = []
    for position in exam.items.indices {
      let section = exam.form.slots[position].section
      if position == 0 || exam.form.slots[position - 1].section != section {
        blocks += heading(ofSection: section)
      }
      let shown = ShownItem(at: position, of: exam)
      if let scenario = shown.scenario,
        position == 0 || exam.items[position - 1].scenario != scenario.id
      {
        blocks.append(.passage(title: scenarioTitle(from: position), scenario.text))
      }
      blocks.append(entry(for: shown))
    }
    return blocks
  }

  private func heading(ofSection index: Int) -> [Document.Block] {
    let section = exam.profile.sections[index]
    let noReturn =
      section.navigation == .forwardOnly ? ["Do not go back to an earlier item."] : []
    guard exam.profile.sections.count > 1 else {
      return [.heading("Items")] + noReturn.map(Document.Block.note)
    }
    var rules = ["Time: \(section.timeLimit.unitText)."] + noReturn
    rules.append("Once you leave this section, do not come back to it.")
    if section.breakAfter > .zero {
      rules.append("A break of \(section.breakAfter.unitText) follows.")
    }
    return [.heading(section.title), .note(rules.joined(separator: " "))]
  }

  private func scenarioTitle(from first: Int) -> String {
    let scenario = exam.items[first].scenario
    let count = exam.items[first...].prefix { $0.scenario == scenario }.count
    guard count > 1 else { return "Scenario for item \(first + 1)" }
    let link = count == 2 ? "and" : "to"
    return "Scenario for items \(first + 1) \(link) \(first + count)"
  }

  private func entry(for shown: ShownItem) -> Document.Block {
    var instruction = shown.instruction
    let points = exam.profile.scoring.points
    if !points.exceptions.isEmpty {
      instruction += " (\(counted(points[shown.task.type], "point")))"
    }
    let blocks: [Document.Block] =
      [.prose(shown.item.stem), .note(instruction)] + shown.lists.map(Document.Block.options)
    return .item(Document.ItemEntry(number: shown.number, blocks: blocks))
  }
}

extension FormDocument {
  private var keyBlocks: [Document.Block] {
    let shown = exam.items.indices.map { ShownItem(at: $0, of: exam) }
    let columns = [
      TextTable.Column("Item", .right), TextTable.Column("Key", isFlexible: true),
      TextTable.Column("Scored"), TextTable.Column("Domain"),
      TextTable.Column("Topic", isFlexible: true),
    ]
    let rows = shown.map { shown in
      [
        "\(shown.number)", shown.text(of: shown.task.key), shown.slot.isScored ? "yes" : "no",
        shown.item.domain, shown.item.topic,
      ].map(Document.Table.Cell.text)
    }
    let rationales = shown.map { shown in
      Document.Block.item(
        Document.ItemEntry(
          number: shown.number,
          remarks: ["key \(shown.text(of: shown.task.key))"],
          blocks: shown.markedLists().map(Document.Block.options) + shown.references
        )
      )
    }
    return [
      .heading("Key", startsPage: true),
      .table(Document.Table(caption: "Key of every item", columns: columns, rows: rows)),
      .heading("Rationales"),
    ] + rationales
  }
}

extension Exam {
  /// What is needed to draw the same form again.
  var provenance: String {
    let banks = sources.map { "\($0.bank) (\($0.digest))" }.joined(separator: ", ")
    let origin = banks.isEmpty ? "" : " from \(banks)"
    let known = avoided.map { $0.layers.reduce(0) { $0 + $1.count } } ?? 0
    let avoidance = known > 0 ? ", avoiding \(counted(known, "item")) shown before" : ""
    return """
      Drawn for \(profile.id) with seed \(form.seed.value), algorithm \(form.algorithm)\
      \(origin)\(avoidance).
      """
  }
}
