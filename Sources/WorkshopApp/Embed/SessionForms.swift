import PlainText
import TerminalUI
import WorkshopModel

/// Books a session: what for, of which unit, about which days, and when.
struct BookSessionForm: FormContent {
  func title(_ workshop: Workshop) -> CleanText { "Book a session" }
  func takesMore(_ workshop: Workshop) -> Bool { true }

  func fields(_ state: AppState) -> [FormField] {
    let workshop = state.workshop
    let cycles = workshop.cyclesToBook(on: state.today)
    let ahead = cycles.indices.filter { cycles[$0].first > state.today && cycles[$0].isQuarter }
    let open = ahead.first { !workshop.hasKeyResults(Unit.companyID, cycles[$0]) }
    let next = open ?? ahead.first ?? 0
    return [
      .choice(
        .kind, "What for", SessionKind.bookable.map(\.title),
        selected: SessionKind.bookable.firstIndex(of: .quarter) ?? 0),
      UnitField.field(
        "Unit", "the company, a department, a team", workshop, value: workshop.organisation),
      .choice(.cycle, "About", cycles.map(\.name) + ["other days"], selected: next),
      .text(.day, "On", hint: "the day people meet: 28 Mar", limit: Limits.shortText),
      .text(.name, "Name", hint: "for other days: Season 2028", limit: Limits.shortText),
      .text(.first, "First day", hint: "for other days: 1 Jun 2028", limit: Limits.shortText),
      .text(.last, "Last day", hint: "for other days: 30 Sep 2028", limit: Limits.shortText),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let kinds = SessionKind.bookable
    return .sessionBooked(
      kind: kinds[min(values.choice(.kind), kinds.count - 1)],
      unit: try UnitField.unit(values, state.workshop), cycle: try cycle(values, state),
      day: try BookedDay.typed(values, state))
  }

  func done(_ state: AppState) -> CleanText {
    let last = state.workshop.embedding.bookings.last
    let title = last.map { state.workshop.title(of: $0) } ?? ""
    return .added(title, "\(state.workshop.bookedSessions.count) booked")
  }

  func saved(_ state: inout AppState) {
    state.workshop.embedding.bookings.last.map {
      state.screens.embed.sessions.select(.booked($0.id))
    }
  }

  private func cycle(_ values: FormValues, _ state: AppState) throws(Rejection) -> Cycle {
    let cycles = state.workshop.cyclesToBook(on: state.today)
    let choice = values.choice(.cycle)
    guard !cycles.indices.contains(choice) else { return cycles[choice] }
    let first = try values.day(.first, "First day", from: state.today)
    return try Cycle(
      name: values.text(.name), first: first,
      last: try values.day(.last, "Last day", from: first))
  }
}

/// The day of a booked session as it is typed.
enum BookedDay {
  static func typed(_ values: FormValues, _ state: AppState) throws(Rejection) -> CalendarDate {
    guard !values.text(.day).isEmpty else {
      throw Rejection("On: type the day on which people meet.")
    }
    let day = try values.day(.day, "On", from: state.today)
    guard day >= state.today else {
      throw Rejection("On: \(day.words) has passed. Type a day to come.")
    }
    return day
  }
}

/// Gives a booked session another day.
struct MoveBookingForm: FormContent {
  let booking: BookingID

  func title(_ workshop: Workshop) -> CleanText {
    workshop.booking(booking).map { workshop.title(of: $0) } ?? "Booked session"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.booking(booking) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.booking(booking).map { ["Booked for \($0.day.words)"] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.day, "On", hint: "the day people meet: 28 Mar", limit: Limits.shortText)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .bookingMoved(booking: booking, day: try BookedDay.typed(values, state))
  }

  func done(_ state: AppState) -> CleanText {
    state.workshop.booking(booking).map { "Booked for \($0.day.words)" } ?? "Saved"
  }
}

/// Says who led a session: the coach, or a champion.
struct WhoLedForm: FormContent {
  let session: SessionID

  func title(_ workshop: Workshop) -> CleanText {
    known(workshop).map { workshop.title(of: $0) } ?? "Session"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { known(workshop) != nil }

  func fields(_ state: AppState) -> [FormField] {
    let workshop = state.workshop
    let lead = known(workshop)?.lead
    let (selected, name): (Int, CleanText) =
      switch lead {
      case .coach(let name): (1, name)
      case .champion(let person): (2, workshop.person(person)?.name ?? "")
      case nil: (0, "")
      }
    return [
      .choice(.lead, "Led by", ["not said", "the coach", "a champion"], selected: selected),
      .text(
        .name, "Name", hint: "of the champion; of the coach where you want to", value: name,
        limit: Limits.name,
        completions: workshop.embedding.champions.compactMap { workshop.person($0.person)?.name }
          + workshop.people.map(\.name)),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let lead: SessionLead? =
      switch values.choice(.lead) {
      case 1: .coach(name: values.text(.name))
      case 2:
        .champion(person: try RosterName.person(values.text(.name), state.workshop).id)
      default: nil
      }
    return .sessionLed(session: session, lead: lead)
  }

  func done(_ state: AppState) -> CleanText {
    let lead = known(state.workshop)?.lead
    return state.workshop.words(for: lead).map { "Led by \($0)" } ?? "Nobody said who led it"
  }

  private func known(_ workshop: Workshop) -> Session? {
    workshop.sessions.first { $0.id == session }
  }
}
