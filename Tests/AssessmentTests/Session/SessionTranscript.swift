import Assessment

/// What a session did, one line for each event: time, event, effects or refusal.
func transcript(
  _ session: Session,
  _ events: [(SessionEvent, Double)]
) -> String {
  var session = session
  var lines: [String] = []
  for (event, seconds) in events {
    let outcome: String
    do {
      let effects = try session.apply(event, at: .seconds(seconds))
      outcome = effects.map { words($0) }.joined(separator: ", ")
    } catch {
      outcome = "refused: \(error)"
    }
    lines.append("\(seconds) \(words(event)): \(outcome.isEmpty ? "-" : outcome)")
  }
  lines.append(words(session.phase))
  return lines.joined(separator: "\n")
}

private func words(_ event: SessionEvent) -> String {
  switch event {
  case .begin: "begin"
  case .visit(let position): "visit \(position)"
  case .respond(let position, _): "respond \(position)"
  case .flag(let position, _): "flag \(position)"
  case .strike(let position, let option, _): "strike \(position) \(Option.name(of: option))"
  case .note(let position, let text): "note \(position) \(text)"
  case .rate(let position, let mark): "rate \(position) \(mark?.rawValue ?? "none")"
  case .leaveSection: "leave section"
  case .endBreak: "end break"
  case .end: "end"
  case .tick: "tick"
  }
}

private func words(_ effect: Session.Effect) -> String {
  switch effect {
  case .present(let position): "present \(position)"
  case .warn(let remaining): "warn \(seconds(remaining))"
  case .sectionBegan(let section): "section \(section) begins"
  case .sectionEnded(let section): "section \(section) ends"
  case .breakBegan(let section, let until): "break before \(section) until \(seconds(until))"
  case .ended(let ending): "ended \(ending.rawValue)"
  }
}

private func words(_ phase: Session.Phase) -> String {
  switch phase {
  case .ready: "ready"
  case .inSection(let section, let position, let deadline):
    "in section \(section) at \(position) until \(seconds(deadline))"
  case .onBreak(let section, let until): "on break before \(section) until \(seconds(until))"
  case .ended(let ending, let time): "ended \(ending.rawValue) at \(seconds(time))"
  }
}

private func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }
