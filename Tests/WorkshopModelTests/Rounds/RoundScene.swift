import PlainText

@testable import WorkshopModel

/// A workshop of people in a phase, brought there by events.
struct RoundScene {
  private(set) var timeline = Timeline()
  private(set) var people: [PersonID] = []

  init(_ names: [CleanText] = ["Ana", "Bo", "Cy"], in phase: PhaseKind) throws {
    let cycle = Cycle.annual(containing: CalendarDate(dayNumber: 20_880), firstMonth: 1)
    try happen(
      .workshopCreated(organisation: "Acme", cycle: cycle, agenda: AgendaItem.annual))
    for name in names {
      try happen(.personAdded(name: name))
      people.append(PersonID(timeline.lastSeq))
    }
    if phase != .sceneSetting { try enter(phase) }
  }

  var workshop: Workshop { timeline.workshop }

  mutating func happen(_ event: Event) throws {
    try timeline.take(record(event))
  }

  /// What an older file holds, whatever the rules are now.
  mutating func happened(_ event: Event) throws { try timeline.evolve(record(event)) }

  private func record(_ event: Event) -> EventRecord {
    EventRecord(
      seq: timeline.lastSeq + 1, at: Timestamp(seconds: 100), author: .desk, event: event)
  }

  /// Opens a round and returns its name.
  mutating func open(_ kind: RoundKind) throws -> RoundID {
    try happen(.roundOpened(kind: kind))
    return RoundID(timeline.lastSeq)
  }

  /// Why `event` is refused now; nil when it is not.
  func refusal(_ event: Event) -> CleanText? { workshop.rejection(of: event)?.reason }

  /// Goes on to another phase.
  mutating func enter(_ phase: PhaseKind) throws {
    let index = PhaseKind.annual.firstIndex(of: phase) ?? 0
    try happen(.phaseEntered(phase: PhaseID(1, part: index), overriding: []))
  }
}
