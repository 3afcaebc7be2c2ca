import Testing

@testable import WorkshopModel

/// What the log calls things.
@Suite struct LogWordsTests {
  @Test func wordsThatWereTakenBackNameNothing() throws {
    var table = try Table(["Win the town"])
    let id = table.id(0)
    let reworded = try table.add(.suggestionReworded(suggestion: id, text: "The boss is a fool"))
    try table.add(.undone(seq: reworded))
    try table.add(.shortlistDecided(chosen: [id], how: .hand))
    let last = try #require(table.timeline.log.last)
    #expect(last.words == "Shortlist decided by hand: \"Win the town\"")
  }

  @Test func valuesAreSaidWithTheirYear() throws {
    var table = try Table(["Win the town"])
    try table.add(.shortlistDecided(chosen: [table.id(0)], how: .hand))
    let objective = try #require(table.workshop.currentSet.objectives.first).id
    let wording = KeyResultWording(sentence: "More guests", unit: "%", kind: .increase)
    let keyResult = KeyResultID(
      try table.add(.keyResultAdded(objective: objective, wording: wording)))
    let due = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let values = KeyResultValues(
      measure: .change(baseline: 35, target: 60, stretch: nil, commit: nil), due: due)
    try table.add(.valuesSet(keyResult: keyResult, values: values))
    #expect(
      table.timeline.log.last?.words
        == "Values set: More guests: from 35% to 60% by 31 Dec 2026")
    let cycle = table.workshop.currentSet.cycle
    #expect(values.words(for: wording, in: cycle) == "from 35% to 60% by 31 Dec 2026")
    let inside = try #require(CalendarDate(year: 2027, month: 12, day: 31))
    #expect(
      KeyResultValues(measure: values.measure, due: inside).words(for: wording, in: cycle)
        == "from 35% to 60% by 31 Dec")
  }

  @Test(arguments: [
    Event.timerExtended(minutes: .max), .timerExtended(minutes: .min),
    .suggestionsSealed(round: RoundID(1), count: .max, list: "list"),
  ])
  func numbersNobodyTypesAreRefused(_ event: Event) throws {
    var script = try TimelineScript()
    try script.add(.personAdded(name: "Ana"))
    try script.add(.phaseEntered(phase: PhaseID(1, part: 3), overriding: []))
    let round = RoundID(try script.add(.roundOpened(kind: .suggestions)))
    var asked = event
    if case .suggestionsSealed(_, let count, let list) = event {
      asked = .suggestionsSealed(round: round, count: count, list: list)
    }
    #expect(script.timeline.workshop.rejection(of: asked) != nil)
  }

  @Test func noDistanceAndNoPlanOverflows() throws {
    var table = try Table(["Win the town"])
    try table.add(.shortlistDecided(chosen: [table.id(0)], how: .hand))
    let objective = try #require(table.workshop.currentSet.objectives.first).id
    let wording = KeyResultWording(sentence: "More guests")
    for _ in 0..<2 { try table.add(.keyResultAdded(objective: objective, wording: wording)) }
    let second = KeyResultID(table.timeline.lastSeq)
    #expect(
      table.refusal(.keyResultMoved(keyResult: second, by: .max))
        == "It cannot move any further.")
    let endless = Event.workshopCreated(
      organisation: "Acme", cycle: table.workshop.currentSet.cycle,
      agenda: [AgendaItem(phase: .sceneSetting, minutes: .max)])
    #expect(Workshop().rejection(of: endless) == .minutesOutOfRange)
  }
}
