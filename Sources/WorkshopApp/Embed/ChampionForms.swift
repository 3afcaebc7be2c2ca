import PlainText
import TerminalUI
import WorkshopModel

/// Names somebody of the roster champion of a unit.
struct NameChampionForm: FormContent {
  func title(_ workshop: Workshop) -> CleanText { "A champion" }
  func takesMore(_ workshop: Workshop) -> Bool { true }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .owner, "Person", hint: "a name of the roster", limit: Limits.name,
        completions: state.workshop.people.map(\.name)),
      UnitField.field("Unit", "the company, a department, a team", state.workshop),
    ]
  }

  func offer(for field: FieldName, _ values: FormValues, _ state: AppState) -> FieldOffer? {
    guard field == .unit,
      let person = try? RosterName.person(values.text(.owner), state.workshop),
      let unit = person.unit
    else { return nil }
    return .heard(UnitNames(state.workshop)[unit], "is where \(person.name) works")
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .championNamed(
      person: try RosterName.person(values.text(.owner), state.workshop).id,
      unit: try UnitField.unit(values, state.workshop))
  }

  func done(_ state: AppState) -> CleanText {
    let all = state.workshop.embedding.champions
    let title = all.last.map { state.workshop.title(of: $0) } ?? ""
    return .added(title, "\(all.count) \(all.count == 1 ? "champion" : "champions")")
  }

  func saved(_ state: inout AppState) {
    state.workshop.embedding.champions.last.map { state.screens.embed.champions.select($0.id) }
  }
}

/// Says of which unit somebody is the champion.
struct AssignChampionForm: FormContent {
  let champion: ChampionID

  func title(_ workshop: Workshop) -> CleanText {
    workshop.champion(champion).map { workshop.title(of: $0) } ?? "Champion"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.champion(champion) != nil }

  func fields(_ state: AppState) -> [FormField] {
    let unit = state.workshop.champion(champion)?.unit
    return [
      UnitField.field(
        "Unit", "the company, a department, a team", state.workshop,
        value: unit.map { UnitNames(state.workshop)[$0] } ?? "")
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .championAssigned(champion: champion, unit: try UnitField.unit(values, state.workshop))
  }
}

/// Notes a step of the ladder: which, on which day, in which session.
struct TakeStepForm: FormContent {
  let champion: ChampionID

  func title(_ workshop: Workshop) -> CleanText {
    workshop.champion(champion).map { workshop.title(of: $0) } ?? "Champion"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.champion(champion) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.champion(champion).map { [$0.ladderWords] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    let known = state.workshop.champion(champion)
    let next = known?.next.flatMap(ChampionStep.allCases.firstIndex) ?? 0
    return [
      .choice(.step, "Step", ChampionStep.allCases.map(\.words), selected: next),
      .choice(.change, "It was", ["taken", "not taken after all"], selected: 0),
      .text(.day, "Day", hint: "\(state.today.words), or another", limit: Limits.shortText),
      .choice(
        .session, "Session",
        ["in none"] + sessions(state.workshop).map { state.workshop.title(of: $0) }, selected: 0),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let step = ChampionStep.allCases[
      min(values.choice(.step), ChampionStep.allCases.count - 1)]
    guard values.choice(.change) == 0 else {
      return .championStepTakenBack(champion: champion, step: step)
    }
    let day =
      values.text(.day).isEmpty
      ? state.today : try values.day(.day, "Day", from: state.today - 180)
    guard day <= state.today else {
      throw Rejection(
        "Day: \(day.words) has not come yet. A step is written down once it is taken.")
    }
    let sessions = sessions(state.workshop)
    let place = values.choice(.session) - 1
    return .championStepped(
      champion: champion, step: step, day: day,
      session: sessions.indices.contains(place) ? sessions[place].id : nil)
  }

  func done(_ state: AppState) -> CleanText {
    let highest = state.workshop.champion(champion)?.highest
    return highest.map { "Noted. Highest step: \($0.words)" } ?? "Noted. No step is taken"
  }

  /// The newest first.
  private func sessions(_ workshop: Workshop) -> [Session] {
    Array(workshop.sessions.suffix(Self.mostSessions).reversed())
  }

  private static let mostSessions = 20
}

/// A person by the name that somebody types.
enum RosterName {
  static func person(_ typed: CleanText, _ workshop: Workshop) throws(Rejection) -> Person {
    guard !typed.isEmpty else { throw Rejection("Type a name of the roster first.") }
    let name = workshop.name(meantBy: typed)
    guard let person = workshop.people.first(where: { $0.name.folded == name.folded }) else {
      throw Rejection("Nobody on the roster is called \(typed): add the person with P first.")
    }
    return person
  }
}

/// A field in which a unit is typed by its name.
enum UnitField {
  static func field(
    _ label: CleanText, _ hint: CleanText, _ workshop: Workshop, value: CleanText = ""
  ) -> FormField {
    let names = UnitNames(workshop)
    return .text(
      .unit, label, hint: hint, value: value, limit: 2 * Limits.name,
      completions: UnitTree(workshop).rows.map { names[$0.unit.id] })
  }

  static func unit(_ values: FormValues, _ workshop: Workshop) throws(Rejection) -> UnitID {
    let typed = values.text(.unit)
    guard !typed.isEmpty else { throw Rejection("Type the name of a unit first.") }
    let names = UnitNames(workshop)
    let found = names.units(called: typed)
    guard let only = found.first else {
      throw Rejection("There is no unit \(typed). The board adds units: O, then o.")
    }
    guard found.count == 1 else {
      let all = found.prefix(3).map { names[$0].string }.joined(separator: ", ")
      throw Rejection("Several units are called so. Say which: \(all).")
    }
    return only
  }
}
