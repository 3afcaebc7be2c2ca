import PlainText
import TerminalUI
import WorkshopModel

/// Begins a session of a unit: for which days, and who is there.
struct BeginSessionForm: FormContent {
  let unit: UnitID
  /// The set that was marked; nil where the unit itself was.
  let set: SetID?

  func title(_ workshop: Workshop) -> CleanText {
    "Session: \(workshop.unit(unit)?.name ?? "")"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.unit(unit) != nil }

  var enterWords: CleanText { "begin the session" }

  func fields(_ state: AppState) -> [FormField] {
    let workshop = state.workshop
    let cycles = workshop.cyclesToPlan(for: unit)
    let wanted =
      set.flatMap(workshop.set)?.cycle ?? workshop.dueSessions(on: state.today)[unit]?.cycle
    let selected = wanted.flatMap(cycles.firstIndex) ?? 0
    let there = presence(workshop)
    return [
      .choice(
        .cycle, "Goals for", cycles.map { words($0, workshop) } + ["other days"],
        selected: selected),
      .choice(
        .kind, "What for", ["to set goals", "a weekly check-in", "a review", "embedding"],
        selected: usualKind(state)),
      .choice(.change, "Who is there", there.map(\.words), selected: there.count - 1),
      .choice(.lead, "Led by", leads(workshop).map(\.words), selected: 0),
      .text(
        .name, "Name", hint: "for other days: Season 2027", limit: Limits.shortText),
      .text(.first, "First day", hint: "for other days: 1 Jun 2027", limit: Limits.shortText),
      .text(.last, "Last day", hint: "for other days: 30 Sep 2027", limit: Limits.shortText),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let workshop = state.workshop
    let cycle = try cycle(values, workshop)
    let known = workshop.sets.first { $0.unit == unit && $0.cycle == cycle }
    let kind = kind(values, cycle)
    if kind == .weekly || kind == .review {
      guard known?.hasKeyResults == true else {
        throw Rejection("\(cycle.name) has no key result yet: set goals for it first.")
      }
    }
    // Readiness is asked about the organisation as a whole: no goals are set for that.
    if kind == .embedding {
      return .sessionOpened(
        kind: kind, set: known?.id ?? workshop.sets[0].id, opening: nil, agenda: kind.agenda,
        absent: absent(values, workshop), lead: lead(values, workshop))
    }
    let plan =
      known == nil
      ? SetPlan(unit: unit, cycle: cycle, serves: workshop.servedSet(by: unit, in: cycle)) : nil
    return .sessionOpened(
      kind: kind, set: known?.id, opening: plan, agenda: agenda(kind, cycle, workshop),
      absent: absent(values, workshop), lead: lead(values, workshop))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    guard let cycle = try? cycle(values, state.workshop) else { return [] }
    let minutes = agenda(kind(values, cycle), cycle, state.workshop).reduce(0) { $0 + $1.minutes }
    let above = state.workshop.servedSet(by: unit, in: cycle).flatMap(state.workshop.set)
    let serves: CleanText = above.map { ", serves \(state.workshop.title(of: $0))" } ?? ""
    return reviewed(values, cycle, state.workshop) + [
      StyledText(
        "\(cycle.first.words) to \(cycle.last.words), \(minutes) minutes\(serves)", .secondary)
    ] + overlaps(cycle, state.workshop)
  }

  /// Goals of the unit for some of the same days, where neither would serve the other.
  private func overlaps(_ cycle: Cycle, _ workshop: Workshop) -> [StyledText] {
    let overlaps = SetOverlaps(workshop)
    let known = workshop.sets.first { $0.unit == unit && $0.cycle == cycle }
    let found =
      known.map { overlaps.of($0) }
      ?? overlaps.of(
        SetPlan(unit: unit, cycle: cycle, serves: workshop.servedSet(by: unit, in: cycle)))
    return found.map { set in
      StyledText(
        "! The days overlap those of \(set.cycle.name), and neither serves the other.", .caution)
    }
  }

  func done(_ state: AppState) -> CleanText {
    "The session is open. Its agenda: g"
  }

  func saved(_ state: inout AppState) { state.screens.board.isOpen = false }

  private func kind(_ values: FormValues, _ cycle: Cycle) -> SessionKind {
    switch values.choice(.kind) {
    case 1: .weekly
    case 2: .review
    case 3: .embedding
    default: cycle.isQuarter ? .quarter : .unit
    }
  }

  /// A quarter is planned after the one before it is reviewed.
  private func agenda(
    _ kind: SessionKind, _ cycle: Cycle, _ workshop: Workshop
  ) -> [AgendaItem] {
    guard kind == .quarter, let before = workshop.unreviewed(before: cycle, of: unit) else {
      return kind.agenda
    }
    return [AgendaItem(phase: .review, minutes: 30, set: before.id)] + kind.agenda
  }

  private func reviewed(
    _ values: FormValues, _ cycle: Cycle, _ workshop: Workshop
  ) -> [StyledText] {
    guard kind(values, cycle) == .quarter,
      let before = workshop.unreviewed(before: cycle, of: unit)
    else { return [] }
    return [StyledText("It begins with the review of \(before.cycle.name).", .secondary)]
  }

  /// What the marked line suggests: the review of a cycle that ends, the weeks of one that has begun,
  /// else goals.
  private func usualKind(_ state: AppState) -> Int {
    let marked = set.flatMap(state.workshop.set)
    let review = state.workshop.dueReviews(on: state.today)[unit]
    let isReviewed = marked?.isClosed == true
    if isReviewed || review != nil && (marked == nil || marked?.cycle == review) { return 2 }
    return isTracked(state) ? 1 : 0
  }

  /// Whether the marked goals are agreed, and their days have begun: then the weeks are what is next.
  private func isTracked(_ state: AppState) -> Bool {
    guard let set = set.flatMap(state.workshop.set) else { return false }
    return state.workshop.agreedSets.contains(set.id) && set.cycle.contains(state.today)
  }

  private func cycle(_ values: FormValues, _ workshop: Workshop) throws(Rejection) -> Cycle {
    let cycles = workshop.cyclesToPlan(for: unit)
    let choice = values.choice(.cycle)
    guard !cycles.indices.contains(choice) else { return cycles[choice] }
    let reference = workshop.sets[0].cycle.first
    let first = try values.day(.first, "First day", from: reference)
    return try Cycle(
      name: values.text(.name), first: first,
      last: try values.day(.last, "Last day", from: first))
  }

  private func words(_ cycle: Cycle, _ workshop: Workshop) -> CleanText {
    let known = workshop.sets.first { $0.unit == unit && $0.cycle == cycle }
    guard let known else { return cycle.name }
    return known.isClosed ? "\(cycle.name), closed" : "\(cycle.name), go on with it"
  }

  /// Who can be present: everybody, and where people are known to work in the unit, those.
  private func presence(_ workshop: Workshop) -> [(words: CleanText, people: [Person])] {
    let all = (words: "everybody: \(workshop.people.count)" as CleanText, people: workshop.people)
    let own = workshop.people(in: unit)
    guard !own.isEmpty, own.count < workshop.people.count else { return [all] }
    let name = workshop.unit(unit)?.name ?? ""
    return [all, ("people of \(name): \(own.count)", own)]
  }

  private func absent(_ values: FormValues, _ workshop: Workshop) -> [PersonID] {
    let there = presence(workshop)
    let present = Set(there[min(values.choice(.change), there.count - 1)].people.map(\.id))
    return workshop.people.map(\.id).filter { !present.contains($0) }
  }

  /// Who can lead it: nobody is said, the coach, a champion.
  private func leads(_ workshop: Workshop) -> [(words: CleanText, lead: SessionLead?)] {
    let coach = workshop.sessions.last { $0.lead?.isChampion == false }?.lead ?? .coach(name: "")
    let all = [nil, coach] + workshop.embedding.champions.map { .champion(person: $0.person) }
    return all.map { (workshop.words(for: $0) ?? "not said", $0) }
  }

  private func lead(_ values: FormValues, _ workshop: Workshop) -> SessionLead? {
    let leads = leads(workshop)
    let place = values.choice(.lead)
    return leads.indices.contains(place) ? leads[place].lead : nil
  }
}
