import PlainText
import Testing

@testable import WorkshopModel

/// A workshop of two units in the phase Shortlist, with an objective and a round that is open.
struct FactScene: Sendable {
  var timeline = Timeline()
  var ids: [String: Int] = [:]

  init() throws {
    let first = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2027, month: 12, day: 31))
    try add(
      .workshopCreated(
        organisation: "Acme", cycle: try Cycle(name: "2027", first: first, last: last),
        agenda: AgendaItem.annual))
    try add(.personAdded(name: "Ana"), "Ana")
    try add(.personAdded(name: "Bo"), "Bo")
    try add(.unitAdded(name: "Sales", parent: Unit.companyID), "Sales")
    try add(.unitAdded(name: "East", parent: UnitID(seq("Sales"))), "East")
    try add(.championNamed(person: person("Bo"), unit: UnitID(seq("Sales"))), "champion")
    try add(.noteAdded(section: .outcomes, text: "Agree"), "note")
    try add(.itemParked(text: "Later"), "thought")
    try add(.statementWritten(statement: .mission, text: "Bikes"))
    try add(.statementWritten(statement: .vision, text: "Everywhere"))
    try add(.suggestionAdded(text: "Be loved"), "loved")
    try add(.suggestionAdded(text: "Be cheap"), "cheap")
    try add(.shortlistDecided(chosen: [SuggestionID(seq("loved"))], how: .hand), "objective")
    let objective = ObjectiveID(seq("objective"))
    for name in ["one", "two", "three"] {
      let wording = KeyResultWording(sentence: "Riders", unit: "riders", kind: .atLeast)
      try add(.keyResultAdded(objective: objective, wording: wording), name)
    }
    let one = KeyResultID(seq("one"))
    try add(.taskAdded(keyResult: one, wording: task("Call ten")), "task")
    try add(.taskDone(task: TaskID(seq("task"))))
    try add(
      .needAdded(from: UnitID(seq("Sales")), to: Unit.companyID, text: "Bikes"), "need")
    try add(.phaseEntered(phase: PhaseID(1, part: 3), overriding: []))
    try add(.roundOpened(kind: .suggestions), "round")
    try add(.turnTaken(round: round, person: person("Ana"), passed: false))
  }

  @discardableResult
  mutating func add(_ event: Event, _ name: String? = nil) throws -> Int {
    let seq = timeline.lastSeq + 1
    try timeline.append(
      EventRecord(seq: seq, at: Timestamp(seconds: seq), author: .desk, event: event))
    if let name { ids[name] = seq }
    return seq
  }

  func seq(_ name: String) -> Int { ids[name] ?? 0 }
  func person(_ name: String) -> PersonID { PersonID(seq(name)) }
  var round: RoundID { RoundID(seq("round")) }
  var objective: ObjectiveID { ObjectiveID(seq("objective")) }
  func keyResult(_ name: String) -> KeyResultID { KeyResultID(seq(name)) }
  var due: CalendarDate { timeline.workshop.sets[0].cycle.last }
  func task(_ sentence: CleanText) -> TaskWording { TaskWording(sentence: sentence, due: due) }
}
