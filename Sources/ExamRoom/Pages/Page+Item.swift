import Assessment

extension Page {
  /// Adds an item with everything that belongs to it.
  mutating func addItem(at position: Int, of session: Session, withScenario: Bool) {
    let item = session.exam.items[position]
    let entry = session.entries[position]
    let shown = DisplayedItem(item, in: session.exam.form.slots[position])
    addSpace()
    add(heading(of: position, in: session))
    addSpace()
    if withScenario {
      addScenario(at: position, of: session)
      addSpace()
    } else if item.scenario != nil {
      add("This belongs to the scenario shown before; 'scenario' shows it again.")
      addSpace()
    }
    add(item.stem)
    addSpace()
    if !shown.promptOrder.isEmpty {
      for (place, prompt) in shown.promptOrder.enumerated() {
        add(item.task.prompts[prompt].text, after: "  \(place + 1). ")
      }
      addSpace()
    }
    for option in shown.optionOrder {
      let mark = entry.struck.contains(option) ? "(struck out) " : ""
      add(mark + item.task.options[option].text, after: "  \(shown.letter(of: option)). ")
    }
    addSpace()
    add(shown.instruction)
    if let response = entry.response {
      let state = item.task.isComplete(response) ? "" : " (incomplete)"
      add("Your response: \(shown.words(for: response))\(state)")
    }
    if let confidence = entry.confidence { add("Your mark: \(confidence.words)") }
    if !entry.note.isEmpty { add(entry.note, after: "Your note: ") }
  }

  /// Adds the scenario of an item, if it has one.
  mutating func addScenario(at position: Int, of session: Session) {
    guard let scenario = session.exam.scenario(at: position) else { return }
    add("Scenario")
    add(scenario.text)
  }

  private func heading(of position: Int, in session: Session) -> String {
    let count = session.exam.items.count
    var heading = "Question \(position + 1) of \(count)"
    if session.sections.count > 1 {
      let section = session.exam.form.slots[position].section
      heading += ", section \(section + 1) of \(session.sections.count)"
    }
    return session.entries[position].isFlagged ? heading + ", flagged" : heading
  }
}
