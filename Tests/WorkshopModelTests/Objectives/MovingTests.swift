import PlainText
import Testing

@testable import WorkshopModel

@Suite struct MovingTests {
  /// Two objectives; the first has a key result with values and an owner.
  private func scene() throws -> (two: TwoSets, ids: [ObjectiveID], keyResult: KeyResultID) {
    var two = try TwoSets()
    let chosen = try ["One", "Two"].map {
      SuggestionID(try two.happen(.suggestionAdded(text: CleanText($0))))
    }
    try two.happen(.shortlistDecided(chosen: chosen, how: .hand))
    let ids = two.company.objectives.map(\.id)
    let keyResult = KeyResultID(
      try two.happen(
        .keyResultAdded(
          objective: ids[0], wording: KeyResultWording(sentence: "More", owner: "Ana"))))
    let values = KeyResultValues(
      measure: .change(baseline: 1, target: 2, stretch: nil, commit: nil),
      due: TwoSets.year.last)
    try two.happen(.valuesSet(keyResult: keyResult, values: values))
    return (two, ids, keyResult)
  }

  @Test func aKeyResultMovesWithItsValues() throws {
    var (two, ids, keyResult) = try scene()
    try two.happen(.evaluationAccepted(reason: "Fine"))
    #expect(two.workshop.losesAcceptance(by: .keyResultPlaced(keyResult: keyResult, under: ids[1])))
    try two.happen(.keyResultPlaced(keyResult: keyResult, under: ids[1]))
    #expect(two.company.objectives.map(\.keyResults.count) == [0, 1])
    #expect(two.workshop.keyResult(keyResult)?.values != nil)
    #expect(!two.company.isAccepted)
    #expect(
      two.timeline.log.last?.words == "Key result moved: More belongs to \"Two\" now")
    let again = Event.keyResultPlaced(keyResult: keyResult, under: ids[1])
    #expect(
      two.workshop.rejection(of: again)?.reason == "It belongs to this objective already.")
  }

  @Test func anObjectiveHoldsThreeAfterAMoveToo() throws {
    var (two, ids, keyResult) = try scene()
    for word in ["A", "B", "C"] {
      try two.happen(
        .keyResultAdded(
          objective: ids[1], wording: KeyResultWording(sentence: CleanText(word))))
    }
    let move = Event.keyResultPlaced(keyResult: keyResult, under: ids[1])
    #expect(two.workshop.rejection(of: move) == .keyResultsFull)
  }

  @Test func anObjectiveChangesItsPlace() throws {
    var (two, ids, _) = try scene()
    try two.happen(.objectiveMoved(objective: ids[0], by: 1))
    #expect(two.company.objectives.map(\.title) == ["Two", "One"])
    let more = Event.objectiveMoved(objective: ids[0], by: 1)
    #expect(two.workshop.rejection(of: more)?.reason == "It cannot move any further.")
    #expect(two.company.allObjectives.filter(\.isParked).map(\.title) == ["Be loved"])
  }

  @Test func aMistypedNameIsCorrectedEverywhere() throws {
    var (two, _, keyResult) = try scene()
    let before = two.timeline
    try two.happen(.personRenamed(person: PersonID(2), name: "Anna", everywhere: true))
    #expect(two.workshop.keyResult(keyResult)?.wording.owner == "Anna")
    // A rename of an older file left the owners as they were, and still does.
    var old = before
    try old.evolve(
      EventRecord(
        seq: old.lastSeq + 1, at: Timestamp(seconds: 1), author: .desk,
        event: .personRenamed(person: PersonID(2), name: "Anna")))
    #expect(old.workshop.keyResult(keyResult)?.wording.owner == "Ana")
  }
}
