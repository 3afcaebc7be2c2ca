import PlainText
import WorkshopModel

extension Seat {
  /// The check-in is on disk: its owner is back at their list.
  static func checkedIn(_ state: inout AppState) -> [Effect] {
    guard let owner = state.seat?.step.checksInFor else { return [] }
    guard SeatCheckIns(state.workshop, on: state.today) != nil else {
      let effects = go(to: HandOverStep(), &state)
      state.seat?.notice = Message("Checked in.", .good)
      return effects
    }
    let effects = go(to: OwnKeyResultsStep(owner: owner), &state)
    let due =
      SeatCheckIns(state.workshop, on: state.today)?.owner(called: owner)?.due.count ?? 0
    state.seat?.notice = Message(
      due == 0
        ? "Checked in. That was all: Esc, and thank you."
        : "Checked in. \(due) of yours \(due == 1 ? "is" : "are") still due.", .good)
    return effects
  }
}
