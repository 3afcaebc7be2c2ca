import PlainText
import TerminalUI
import WorkshopModel

/// The sessions: those that are booked, and who led those that were held.
enum SessionsScreen: ActivityScreen {
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
    let items = SessionRow.all(state).map(\.item)
    // The row is noted at every step, so that the mark stays near when its session goes.
    state.screens.embed.sessions.move(by: 0, in: items)
    switch action {
    case .move(let move):
      let parts = parts(state, in: EmbedTab.below(Desk.screenArea(state)))
      parts.list.index(after: move, in: parts.listArea).map {
        state.screens.embed.sessions.select($0, in: items)
      }
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
    case .next: state.screens.embed.tab = state.screens.embed.tab.after(by: 1)
    case .before: state.screens.embed.tab = state.screens.embed.tab.after(by: -1)
    }
    return []
  }

  static func marked(_ state: AppState) -> SessionRow.Item? {
    let items = SessionRow.all(state).map(\.item)
    return state.screens.embed.sessions.marked(in: items)
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let below = EmbedTab.drawTabs(state, in: area, on: &frame)
    let parts = parts(state, in: below)
    parts.list.draw(in: parts.listArea, on: &frame)
    pane(state).wrapped(to: parts.paneArea.width)
      .draw(in: parts.paneArea.inset(y: parts.paneArea.height > 6 ? 1 : 0), on: &frame)
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let items = SessionRow.all(state).map(\.item)
    switch event.action {
    case .scrollUp: state.screens.embed.sessions.move(by: -1, in: items)
    case .scrollDown: state.screens.embed.sessions.move(by: 1, in: items)
    case .press:
      if let tab = EmbedTab.tab(at: event.position, in: area, state) {
        state.screens.embed.tab = tab
        return []
      }
      let parts = parts(state, in: EmbedTab.below(area))
      guard let item = parts.list.item(at: event.position, in: parts.listArea) else { return [] }
      let again = state.screens.embed.sessions.index(in: items) == item
      state.screens.embed.sessions.select(item, in: items)
      if again { return handle(KeyPress(.enter), &state) ?? [] }
    case .release, .drag: break
    }
    return []
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    parts(state, in: EmbedTab.below(DeskLayout.belowHeading(state, in: area))).cutsLines
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let rows = SessionRow.all(state)
    let widest = min(24, rows.map(\.lead.width).max() ?? 0)
    return ListAndPane(
      in: area, selected: state.screens.embed.sessions.index(in: rows.map(\.item)),
      markers: rows.map(\.marker),
      lines: { width in
        rows.map { row in
          StyledText(row.title, .body)
            .wrapped(
              behind: row.lead.truncated(to: widest).padded(to: widest + 2), to: width)
        }
      })
  }

  private static func pane(_ state: AppState) -> [StyledText] {
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
