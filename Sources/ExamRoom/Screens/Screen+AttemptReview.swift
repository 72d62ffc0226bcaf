import Assessment
import Typesetting

extension Screen {
  /// What a moment of a walk through an attempt is laid out of.
  static func layout(of review: AttemptReview, in state: RoomState) -> Layout {
    let session = review.session
    let keys = KeyTable.keys(of: review, in: state)
    let scenario = scenarioBeside(in: state, at: review.position, of: session)
    var sheet = Sheet(width: textWidth(in: state, beside: scenario))
    switch state.place {
    case .help:
      var beneath = state
      while beneath.place == .help { beneath.places.removeLast() }
      addHelp(on: KeyTable.keys(of: review, in: beneath), to: &sheet)
      if beneath.place == nil { addLegend(.explained, to: &sheet) }
    case .scenario: addScenario(at: review.position, of: session, to: &sheet)
    case .review:
      for position in review.positions {
        let words = review.status(at: position)?.rawValue ?? "not reached"
        addListed(position, words, showsStem: true, to: &sheet, in: state, of: session)
      }
    default:
      if let position = review.position {
        let presented = Presented(position, of: session)
        addExplanation(
          of: presented,
          keys: keys,
          to: &sheet,
          in: state,
          review.syllabus,
          of: session
        )
      }
    }
    return Layout(
      header: header(of: review, in: state),
      sheet: sheet,
      scenario: scenario,
      status: status(of: review, in: state),
      keys: keys
    )
  }

  private static func header(of review: AttemptReview, in state: RoomState) -> Row {
    let session = review.session
    let (listed, all) = (review.positions, session.entries.count)
    guard !state.places.contains(.review), let position = review.position else {
      let what = review.narrowing.isEmpty ? "all" : review.narrowing
      let score =
        "\(review.report.raw.points.plainText) of \(review.report.raw.of.plainText) points"
      let title = "Review: \(what), \(listed.count) of \(all)"
      return header(visible(title), [], Row(score, .strong), in: state)
    }
    // First what is said nowhere else.
    let marks =
      (review.changed.contains(position) ? ["changed"] : [])
      + (session.exam.form.slots[position].isScored ? [] : ["unscored"])
      + session.entries[position].marks
    let place = listed.firstIndex(of: position).map { $0 + 1 } ?? 0
    let among = listed.count == all ? "" : "\(place) of \(listed.count) listed"
    let title = "Review: question \(position + 1) of \(all)"
    return header(title, marks, Row(among, .strong), in: state)
  }

  private static func status(of review: AttemptReview, in state: RoomState) -> Row {
    if let notice = state.notice { return status(notice) }
    switch state.place {
    case nil:
      guard let position = review.position else { return Row() }
      let presented = Presented(position, of: review.session)
      return verdict(on: presented, review.status(at: position), in: state)
    case .review where !state.draft.text.isEmpty:
      return Row(" Go to question: \(state.draft.text)", .strong)
    case .review: return Row(" \(visible(review.tally))", .strong)
    default: return Row()
    }
  }
}
