import WorkshopModel

/// The lines of the board and what becomes due, worked out once for all that ask of one state:
/// there may be a thousand lines, and they change with the workshop only.
struct KeptBoard: Sendable {
  let rows: [BoardRow]
  /// On `day`.
  let due: [DueNotice]
  private let day: CalendarDate
  private let lastSeq: Int
  private let isWhole: Bool

  private init(_ state: AppState) {
    let timeline = state.timeline
    rows = BoardRow.all(timeline.workshop)
    due = timeline.workshop.due(on: state.today)
    day = state.today
    lastSeq = timeline.lastSeq
    isWhole = timeline.isWhole
  }

  /// What is kept, where it still holds.
  static func of(_ state: AppState) -> KeptBoard {
    guard let kept = state.keptBoard, kept.holds(in: state) else { return KeptBoard(state) }
    return kept
  }

  private func holds(in state: AppState) -> Bool {
    lastSeq == state.timeline.lastSeq && isWhole == state.timeline.isWhole && day == state.today
  }
}

extension AppState {
  /// To be called when an input has changed what it changes.
  mutating func keepBoard() {
    guard face == .desk, Desk.showsBoard(self) else {
      keptBoard = nil
      return
    }
    keptBoard = .of(self)
  }
}
