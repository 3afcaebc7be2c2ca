import PlainText
import Testing

@testable import WorkshopModel

@Suite struct KeyResultTests {
  @Test func theyStandInTheOrderTheyWereWrittenAndKeepTheirIds() throws {
    var desk = try ObjectivesScript()
    let first = try desk.addKeyResult("First")
    let second = try desk.addKeyResult("Second")
    #expect(desk.objective.keyResults.map(\.id) == [first, second])
    #expect(desk.workshop.keyResult(second)?.wording.sentence == "Second")
    #expect(desk.workshop.currentSet.objective(holding: second)?.id == desk.id)
  }

  @Test func anObjectiveHoldsThree() throws {
    var desk = try ObjectivesScript()
    for sentence: CleanText in ["1st", "2nd", "3rd"] { _ = try desk.addKeyResult(sentence) }
    #expect(throws: Rejection.keyResultsFull) { _ = try desk.addKeyResult("4th") }
    try desk.add(.keyResultRemoved(keyResult: desk.objective.keyResults[0].id))
    _ = try desk.addKeyResult("4th")
    #expect(desk.objective.keyResults.map(\.wording.sentence) == ["2nd", "3rd", "4th"])
    #expect(desk.objective.removed.map(\.wording.sentence) == ["1st"])
  }

  @Test func wordsAreKeptOnOneLineAndMeasured() throws {
    var desk = try ObjectivesScript()
    let id = try desk.addKeyResult("  Guests\n come   back ")
    #expect(desk.workshop.keyResult(id)?.wording.sentence == "Guests come back")
    #expect(throws: Rejection.self) { _ = try desk.addKeyResult(" \n ") }
    let long = CleanText(String(repeating: "x", count: Limits.sentence + 1))
    #expect(throws: Rejection.self) { _ = try desk.addKeyResult(long) }
    let owners = CleanText(String(repeating: "x", count: Limits.shortText + 1))
    #expect(throws: Rejection.self) {
      try desk.add(
        .keyResultReworded(
          keyResult: id, wording: KeyResultWording(sentence: "Guests", owner: owners)))
    }
  }

  @Test(arguments: [
    (0, 1, [1, 0, 2]), (2, -1, [0, 2, 1]), (0, 2, [1, 2, 0]), (1, -1, [1, 0, 2]),
  ])
  func movingChangesTheOrderOnly(from: Int, by distance: Int, order: [Int]) throws {
    var desk = try ObjectivesScript()
    let ids = try ["a", "b", "c"].map { try desk.addKeyResult($0) }
    try desk.add(.keyResultMoved(keyResult: ids[from], by: distance))
    #expect(desk.objective.keyResults.map(\.id) == order.map { ids[$0] })
  }

  @Test(arguments: [(0, -1), (1, 1), (0, 5), (0, 0)])
  func movingStopsAtTheEnds(from: Int, by distance: Int) throws {
    var desk = try ObjectivesScript()
    let ids = try ["a", "b"].map { try desk.addKeyResult($0) }
    #expect(throws: Rejection.self) {
      try desk.add(.keyResultMoved(keyResult: ids[from], by: distance))
    }
    #expect(desk.objective.keyResults.map(\.id) == ids)
  }

  @Test func whatIsGoneIsSaidToBeGone() throws {
    var desk = try ObjectivesScript()
    let id = try desk.addKeyResult("Guests")
    try desk.add(.keyResultRemoved(keyResult: id))
    for event: Event in [
      .keyResultRemoved(keyResult: id), .keyResultMoved(keyResult: id, by: 1),
      .keyResultReworded(keyResult: id, wording: KeyResultWording(sentence: "x")),
      .adviceWaived(subject: .keyResult(id: id), rule: .k9, note: "x"),
      .keyResultAdded(objective: ObjectiveID(99), wording: KeyResultWording(sentence: "x")),
      .objectiveReworded(objective: ObjectiveID(99), text: "x"),
    ] {
      #expect(desk.workshop.rejection(of: event)?.reason.string.contains("no longer there") == true)
    }
  }

  @Test func anObjectiveIsRewordedAndTheSuggestionKeepsWhatWasSaid() throws {
    var desk = try ObjectivesScript()
    try desk.add(.objectiveReworded(objective: desk.id, text: " The living room  of the quarter"))
    #expect(desk.objective.title == "The living room of the quarter")
    #expect(
      desk.workshop.currentSet.suggestion(desk.objective.suggestion)?.original == "A good place")
    #expect(throws: Rejection.self) {
      try desk.add(.objectiveReworded(objective: desk.id, text: ""))
    }
  }

  @Test func aChangeOfTheSetTakesItsAcceptanceBack() throws {
    var desk = try ObjectivesScript()
    let id = try desk.addKeyResult("Guests")
    let values = KeyResultValues(measure: .change(1, 2), due: CalendarDate(dayNumber: 21_000))
    for event: Event in [
      .objectiveReworded(objective: desk.id, text: "Other words"),
      .keyResultAdded(objective: desk.id, wording: KeyResultWording(sentence: "Second")),
      .keyResultReworded(keyResult: id, wording: KeyResultWording(sentence: "Guests come back")),
      .valuesSet(keyResult: id, values: values), .keyResultRemoved(keyResult: id),
    ] {
      try desk.add(.evaluationAccepted(reason: "All agreed in the room"))
      #expect(desk.workshop.currentSet.acceptance != nil)
      try desk.add(event)
      #expect(desk.workshop.currentSet.acceptance == nil)
    }
  }
}
