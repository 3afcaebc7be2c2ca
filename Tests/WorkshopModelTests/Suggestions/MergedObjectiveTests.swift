import Testing

@testable import WorkshopModel

/// An objective whose suggestion is merged into another one, and what is parked with it.
@Suite struct MergedObjectiveTests {
  @Test func theObjectiveGoesByTheWordsThatStand() throws {
    var table = try Table(["Win the town", "Be loved in town", "Be fair"])
    let (old, new) = (table.id(0), table.id(1))
    try table.add(.shortlistDecided(chosen: [old], how: .hand))
    let objective = try #require(table.workshop.currentSet.objectives.first).id
    let wording = KeyResultWording(sentence: "More guests")
    try table.add(.keyResultAdded(objective: objective, wording: wording))
    try table.vote(table.rules(places: 1), [[old]])
    try table.add(.suggestionsMerged(into: new, others: [old]))
    try table.add(.shortlistDecided(chosen: [new], how: .hand))
    let home = try #require(table.workshop.currentSet.objectives.first)
    #expect(table.workshop.currentSet.objectives.count == 1)
    #expect(home.id == objective && home.title == "Be loved in town")
    #expect(home.keyResults.map(\.wording) == [wording])
    try table.add(.suggestionReworded(suggestion: new, text: "Be missed in town"))
    #expect(table.workshop.currentSet.objectives.map(\.title) == ["Be missed in town"])
    #expect(
      table.workshop.currentSet.suggestion(new).map(table.workshop.currentSet.words)
        == "Be missed in town")
    // Split again, the objective is the one's it was made from.
    try table.vote(table.rules(places: 1), [[new]])
    try table.add(.suggestionSplit(suggestion: new))
    try table.add(.shortlistDecided(chosen: [old], how: .hand))
    #expect(table.workshop.currentSet.objectives.map(\.id) == [objective])
  }

  @Test func whatWasLeftOutWaitsOnceInTheParkingLot() throws {
    var table = try Table(["One", "Two"])
    let (one, two) = (table.id(0), table.id(1))
    try table.add(.shortlistDecided(chosen: [one, two], how: .hand))
    let second = table.workshop.currentSet.objectives[1].id
    try table.add(
      .keyResultAdded(objective: second, wording: KeyResultWording(sentence: "More guests")))
    try table.add(.objectiveReworded(objective: second, text: "Two, said better"))
    try table.add(.shortlistDecided(chosen: [one], how: .hand))
    try table.add(.itemParked(text: "Ask the bank"))
    #expect(
      table.workshop.parkingLot == [
        ParkingEntry(
          text: "Ask the bank", origin: .thought(ParkedID(table.timeline.lastSeq))),
        ParkingEntry(text: "Two, said better", origin: .suggestion(two, keyResults: 1)),
      ])
    #expect(Worksheet(table.workshop).parked == ["Ask the bank", "Two, said better"])
  }

  @Test func rewordingWhatBecameAnObjectiveTakesAcceptanceBack() throws {
    var table = try Table(["One", "Two"])
    try table.add(.shortlistDecided(chosen: [table.id(0)], how: .hand))
    try table.add(.evaluationAccepted(reason: "We are sure"))
    try table.add(.suggestionReworded(suggestion: table.id(0), text: "One, said better"))
    #expect(table.workshop.currentSet.acceptance == nil)
  }
}
