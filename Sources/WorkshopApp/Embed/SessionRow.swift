import PlainText
import TerminalUI
import WorkshopModel

/// One line of the sessions: one that is booked, or one that was held.
struct SessionRow: Hashable, Sendable {
  enum Item: Hashable, Sendable {
    case booked(BookingID)
    case held(SessionID)
  }

  let item: Item
  /// The day of a booked session; who led one that was held.
  let lead: StyledText
  let title: CleanText
  /// Whether somebody still has to say something about it.
  let isOpen: Bool

  /// What is booked in the order of its days, then what was held, the last one first.
  static func all(_ state: AppState) -> [SessionRow] {
    let workshop = state.workshop
    return workshop.bookedSessions.map { booking in
      let isLate = booking.day < state.today
      return SessionRow(
        item: .booked(booking.id),
        lead: StyledText(CleanText(booking.day.words), isLate ? .caution : .accent),
        title: workshop.title(of: booking), isOpen: isLate)
    }
      + workshop.sessions.reversed().map { session in
        SessionRow(
          item: .held(session.id),
          lead: workshop.words(for: session.lead).map { StyledText($0, .body) }
            ?? StyledText("who led it?", .secondary),
          title: workshop.title(of: session), isOpen: session.lead == nil)
      }
  }

  var marker: StyledText {
    switch item {
    case .booked: isOpen ? StyledText("!", .caution) : StyledText("›", .accent)
    case .held: isOpen ? StyledText("?", .secondary) : StyledText("✓", .good)
    }
  }
}
