import PlainText
import WorkshopModel
import WorkshopStore

extension Seat {
  /// The check-in of a key result is begun here, or at another terminal.
  static func checkInHeld(
    _ keyResult: KeyResultID, _ isMine: Bool, _ state: inout AppState
  ) -> [Effect] {
    let slot = DraftSlot.checkIn(keyResult)
    let today = state.today
    guard let owner = state.seat?.step.checksInFor,
      let numbered = SeatCheckIns(state.workshop, on: today)?.owner(called: owner)?
        .keyResults.first(where: { $0.id == keyResult })
    else { return isMine ? [.release(slot)] : [] }
    guard isMine else {
      state.seat?.notice = Message(
        "\(numbered.number) is being checked in at another terminal. Finish there, or press Esc there first.",
        .refusal)
      return []
    }
    let draft = state.draft(in: slot).flatMap(CheckInDraft.init)
    let step = CheckInStep(owner: owner, numbered, draft: draft, today: today)
    let effects = take(slot, &state) + go(to: step, &state)
    if step.draftText != nil {
      state.seat?.notice = Message(DraftSaying.begun(on: step.begun, today: today))
    }
    return effects
  }

  /// The check-in is on disk, as the event with this number: its owner is back at their list.
  static func checkedIn(_ seq: Int, _ state: inout AppState) -> [Effect] {
    goOn("Checked in.", justMade: seq, &state) { due in
      due == 0
        ? "Checked in. That was all: Esc, and thank you. u takes it back."
        : "Checked in. \(due) of yours \(due == 1 ? "is" : "are") still due. u takes it back."
    }
  }

  /// It was taken back, and that is on disk.
  static func checkInTakenBack(_ state: inout AppState) -> [Effect] {
    goOn("Taken back.", justMade: nil, &state) { due in
      "Taken back. \(due) of yours \(due == 1 ? "is" : "are") due."
    }
  }

  /// - Parameters:
  ///   - brief: what is said where nothing is tracked any more.
  ///   - words: what is said to an owner of whose key results so many are due.
  private static func goOn(
    _ brief: CleanText, justMade: Int?, _ state: inout AppState, _ words: (Int) -> CleanText
  ) -> [Effect] {
    guard let owner = state.seat?.step.checksInFor else { return [] }
    forgetDraft(&state)
    guard let checkIns = SeatCheckIns(state.workshop, on: state.today) else {
      let effects = go(to: HandOverStep(), &state)
      state.seat?.notice = Message(brief, .good)
      return effects
    }
    let effects = go(to: OwnKeyResultsStep(owner: owner, justMade: justMade), &state)
    // It may have waited long for the disk, and the list is to be read.
    state.seat?.lastInput = state.now
    state.seat?.notice = Message(words(checkIns.owner(called: owner)?.due.count ?? 0), .good)
    return effects
  }
}
