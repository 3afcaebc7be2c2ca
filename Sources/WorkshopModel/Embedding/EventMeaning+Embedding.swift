import PlainText

/// The rows of the table that tell how OKRs live on.
extension EventMeaning {
  static func readinessAnswered(_ item: ReadinessItem, _ reply: ReadinessReply) -> EventMeaning {
    .init("answer \(item.title)") { _ in
      let owner: CleanText = reply.owner.isEmpty ? "" : " (\(reply.owner))"
      let note: CleanText = reply.note.isEmpty ? "" : ", \(reply.note)"
      let although: CleanText =
        reply.although.isEmpty ? "" : ", although \(reply.although.joined(by: ", "))"
      return "\(item.question) \(reply.answer.words.capitalisedFirst)\(owner)\(note)\(although)"
    }
  }

  static func readinessJudged(_ verdict: ReadinessVerdict) -> EventMeaning {
    .init("say whether it is ready") { _ in "Verdict: \(verdict.words)" }
  }

  static func championNamed(_ person: PersonID, _ unit: UnitID) -> EventMeaning {
    .init("name a champion") { "\($0.name(person)) is the champion of \($0.name(unit))" }
  }

  static func championAssigned(_ champion: ChampionID, _ unit: UnitID) -> EventMeaning {
    .init("change the unit of a champion") {
      "\($0.name(champion)) is the champion of \($0.name(unit)) now"
    }
  }

  static func championStepped(
    _ champion: ChampionID, _ step: ChampionStep, _ taken: ChampionStepTaken
  ) -> EventMeaning {
    .init("note a step of a champion") { names in
      let session = taken.session.map { ", \(names.name($0))" as CleanText } ?? ""
      return "\(names.name(champion)): \(step.words) on \(taken.day.words)\(session)"
    }
  }

  static func championStepTakenBack(
    _ champion: ChampionID, _ step: ChampionStep
  ) -> EventMeaning {
    .init("take back a step of a champion") {
      "\($0.name(champion)): not \(step.words) after all"
    }
  }

  static func championRemoved(_ champion: ChampionID) -> EventMeaning {
    .init("remove a champion") { "\($0.name(champion)) is no champion any more" }
  }

  static func sessionOpened(
    _ kind: SessionKind, _ plan: SetPlan?, _ lead: SessionLead?
  ) -> EventMeaning {
    .init(.border, "open the session") { names in
      let what =
        plan.map { "goals of \(names.name($0.unit)) for \($0.cycle.name)" as CleanText }
        ?? kind.title
      return "Session opened: \(what)\(lead.map { ", \(names.words(for: $0))" } ?? "")"
    }
  }

  static func sessionLed(_ session: SessionID, _ lead: SessionLead?) -> EventMeaning {
    .init("say who led a session") { names in
      let who = lead.map(names.words) ?? "nobody knows who led it"
      return "\(names.name(session)): \(who)"
    }
  }

  static func sessionBooked(
    _ kind: SessionKind, _ unit: UnitID, _ cycle: Cycle, _ day: CalendarDate
  ) -> EventMeaning {
    .init("book a session") {
      "Booked for \(day.words): \(kind.title), \($0.name(unit)) \(cycle.name)"
    }
  }

  static func bookingMoved(_ booking: BookingID, _ day: CalendarDate) -> EventMeaning {
    .init("move a booked session") { "\($0.name(booking)) is booked for \(day.words) now" }
  }

  static func bookingCancelled(_ booking: BookingID) -> EventMeaning {
    .init("cancel a booked session") { "\($0.name(booking)) is not booked any more" }
  }
}

extension LogNames {
  /// `led by Kim, coach`.
  fileprivate func words(for lead: SessionLead) -> CleanText {
    switch lead {
    case .coach(let name): name.isEmpty ? "led by the coach" : "led by \(name), coach"
    case .champion(let person): "led by \(name(person)), champion"
    }
  }
}
