import PlainText
import TerminalUI
import WorkshopModel

/// The sessions: those that are booked, and who led those that were held.
enum SessionsScreen: EmbedTabScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case edit, book, cancel, next, before
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        ["Enter", "e"], "day, or who led", .edit,
        help: "Another day for the marked booked session; who led the marked one that was held.",
        hint: .first),
      .init(
        "a", "book a session", .book,
        help: "Book a session: what for, of which unit, about which days, and when.", hint: .first,
        whyNot: { state in
          state.workshop.rejection(
            of: .sessionBooked(
              kind: .review, unit: Unit.companyID, cycle: state.workshop.sets[0].cycle,
              day: CalendarDate(dayNumber: .max)))?.reason
        }),
      .init(
        ["x", "Delete"], "cancel", .cancel, help: "Cancel the marked booked session.",
        hint: .ifRoom, weight: .deliberate,
        whyNot: { state in
          if case .booked? = marked(state) {
            nil
          } else {
            "Only a booked session can be cancelled."
          }
        }),
    ] + EmbedTab.rows(Action.next, .before),
    and: ListMove.rows(Action.move, item: "session", letters: true))

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    keepMark(&state)
    switch action {
    case .move(let move): self.move(move, &state)
    case .edit:
      switch marked(state) {
      case .booked(let id): state.open(Form(.moveBooking(MoveBookingForm(booking: id)), state))
      case .held(let id): state.open(Form(.sayWhoLed(WhoLedForm(session: id)), state))
      case nil: break
      }
    case .book: state.open(Form(.bookSession(BookSessionForm()), state))
    case .cancel:
      guard case .booked(let id)? = marked(state) else { return [] }
      return [.record(.bookingCancelled(booking: id), then: .say("Cancelled. u undoes it"))]
    case .next: turn(by: 1, &state)
    case .before: turn(by: -1, &state)
    }
    return []
  }

  static func marked(_ state: AppState) -> SessionRow.Item? {
    markedItem(state)
  }

  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<SessionRow.Item>> { \.embed.sessions }

  /// The room sees what is booked; of what was held it knows nothing.
  static func roomSubjects(of item: SessionRow.Item) -> [RoomSubject] {
    switch item {
    case .booked(let id): [.booking(id: id), .bookings]
    case .held: [.bookings]
    }
  }

  static func items(_ state: AppState) -> [SessionRow.Item?] { SessionRow.all(state).map(\.item) }

  static func nothing(_ state: AppState) -> [StyledText] { [] }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let rows = SessionRow.all(state)
    let widest = min(24, rows.map(\.lead.width).max() ?? 0)
    return ListAndPane(
      in: area, selected: markedRow(state),
      markers: rows.map(\.marker),
      lines: { width in
        rows.map { row in
          StyledText(row.title, .body)
            .wrapped(
              behind: row.lead.truncated(to: widest).padded(to: widest + 2), to: width)
        }
      })
  }

  static func pane(_ state: AppState) -> [StyledText] {
    let kept = KeptReadiness.of(state)
    let cycles = kept.leads.cycles.suffix(3).map { cycle in
      let unsaid: CleanText = cycle.unsaid == 0 ? "" : ", not said \(cycle.unsaid)"
      return StyledText(
        "\(cycle.cycle.name): coach \(cycle.byCoach), champion \(cycle.byChampion)\(unsaid)", .body)
    }
    return [
      StyledText(
        "\(kept.leads.words.capitalisedFirst).",
        kept.leads.isSelfSustaining ? .good : .secondary)
    ] + cycles + [
      StyledText(
        "Next cycle: \(kept.evidence(for: .nextCycleBooked).words).", .secondary)
    ]
  }
}
