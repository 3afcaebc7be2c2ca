import PlainText
import WorkshopModel

extension Seat {
  /// The check-in is on disk: its owner is back at their list.
  static func checkedIn(_ state: inout AppState) -> [Effect] {
    guard var visit = state.seat?.step.ownerVisit else { return [] }
    visit.checkedIn(state.timeline.lastSeq)
    return goOn(visit, "Checked in.", &state) { due in
      due == 0
        ? "Checked in. That was all: Esc, and thank you. u takes it back."
        : "Checked in. \(due) of yours \(due == 1 ? "is" : "are") still due."
    }
  }

  /// The undoing of the check-in with this number is on disk.
  static func checkInTakenBack(_ seq: Int, _ state: inout AppState) -> [Effect] {
    guard var visit = state.seat?.step.ownerVisit else { return [] }
    visit.takenBack(seq)
    return goOn(visit, "Taken back.", &state) { _ in
      "Taken back: what was read before stands again."
    }
  }

  /// - Parameters:
  ///   - over: what is said where the session about it is over.
  ///   - words: what is said at the list of an owner of whose key results so many are due.
  private static func goOn(
    _ visit: OwnerVisit, _ over: CleanText, _ state: inout AppState, _ words: (Int) -> CleanText
  ) -> [Effect] {
    guard let checkIns = SeatCheckIns(state.workshop, on: state.today) else {
      let effects = go(to: HandOverStep(), &state)
      state.seat?.notice = Message(over, .good)
      return effects
    }
    let effects = go(to: OwnKeyResultsStep(visit), &state)
    let due = checkIns.owner(called: visit.owner)?.due.count ?? 0
    state.seat?.notice = Message(words(due), .good)
    return effects
  }
}
