import WorkshopModel

/// How the key results of the current set stand, worked out once for all that ask of one state: the list,
/// its pane, and each key whether it can be pressed.
struct KeptStandings: Sendable {
  let standings: [NumberedStanding]
  private let lastSeq: Int
  private let day: CalendarDate

  /// Nil where nothing is tracked.
  init?(_ state: AppState) {
    guard state.face == .desk, state.workshop.phase?.definition.activity == .track else {
      return nil
    }
    standings = TrackScreen.workedOut(state)
    lastSeq = state.timeline.lastSeq
    day = state.today
  }

  /// Whether nothing has happened since, and it is the same day.
  func hold(in state: AppState) -> Bool {
    lastSeq == state.timeline.lastSeq && day == state.today
  }
}

extension AppState {
  /// To be called when an input has changed what it changes.
  mutating func keepStandings() {
    guard kept?.hold(in: self) != true else { return }
    kept = KeptStandings(self)
  }
}
