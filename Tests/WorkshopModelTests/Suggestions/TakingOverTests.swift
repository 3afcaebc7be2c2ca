import PlainText
import Testing

@testable import WorkshopModel

/// Goals of the set above become suggestions of a set that serves it.
@Suite struct TakingOverTests {
  /// The company's objective with a key result, and a department that has just met.
  private func scene() throws -> (two: TwoSets, above: [Goal]) {
    var two = try TwoSets()
    let top = try #require(two.company.objectives.first).id
    let keyResult = KeyResultID(
      try two.happen(
        .keyResultAdded(objective: top, wording: KeyResultWording(sentence: "More come back"))))
    try two.openSession()
    return (two, [.objective(id: top), .keyResult(id: keyResult)])
  }

  private func refusal(_ two: TwoSets, _ goals: [Goal]) -> CleanText? {
    two.workshop.rejection(of: two.workshop.takingOver(goals, into: two.below))?.reason
  }

  @Test func theyStandOnTheTableInTheirWords() throws {
    var (two, above) = try scene()
    let company = two.company
    let seq = try two.happen(two.workshop.takingOver(above, into: two.below))
    let set = try #require(two.department)
    #expect(set.suggestions.map(\.text) == ["Be loved", "More come back"])
    #expect(set.suggestions.map(\.id) == [SuggestionID(seq), SuggestionID(seq, part: 1)])
    #expect(set.takenOver == Set(above))
    #expect(set.shortlistStage == .reviewing)
    #expect(two.company == company)
    #expect(
      two.timeline.log.last?.words
        == "Taken over from the goals above: \"Be loved\", \"More come back\"")
  }

  @Test func whatIsChosenServesWhatItCameFrom() throws {
    var (two, above) = try scene()
    let seq = try two.happen(two.workshop.takingOver(above, into: two.below))
    let own = SuggestionID(try two.happen(.suggestionAdded(text: "Sell", set: two.below)))
    try two.happen(.suggestionReworded(suggestion: SuggestionID(seq), text: "Be loved in Q1"))
    try two.happen(
      .shortlistDecided(
        chosen: [SuggestionID(seq, part: 1), SuggestionID(seq), own], how: .hand, set: two.below))
    let chosen = try #require(two.department).objectives
    #expect(chosen.map(\.title) == ["More come back", "Be loved in Q1", "Sell"])
    #expect(chosen.map(\.serves) == [[above[1]], [above[0]], []])
    #expect(two.workshop.served(by: .objective(id: chosen[1].id)) == [above[0]])
  }

  @Test func theTraceTellsWhereItCameFrom() throws {
    var (two, above) = try scene()
    let seq = try two.happen(two.workshop.takingOver([above[0]], into: two.below))
    try two.happen(
      .shortlistDecided(chosen: [SuggestionID(seq)], how: .hand, set: two.below))
    let mine = Goal.objective(id: try #require(two.department).objectives[0].id)
    let trace = try #require(Trace(mine, in: TraceIndex(two.timeline)))
    #expect(
      trace.parts.first?.lines
        == ["First words, taken over from Acme 2027 on 1 Jan 1970: Be loved"])
  }

  @Test func aMergedOneKeepsWhereItCameFrom() throws {
    var (two, above) = try scene()
    let seq = try two.happen(two.workshop.takingOver(above, into: two.below))
    let own = SuggestionID(try two.happen(.suggestionAdded(text: "Sell", set: two.below)))
    try two.happen(
      .suggestionsMerged(into: own, others: [SuggestionID(seq), SuggestionID(seq, part: 1)]))
    #expect(refusal(two, [above[0]]) == "\"Be loved\" is taken over already.")
    try two.happen(.shortlistDecided(chosen: [own], how: .hand, set: two.below))
    #expect(try #require(two.department).objectives.map(\.serves) == [above])
  }

  @Test func whatIsSaidOtherwiseLaterStays() throws {
    var (two, above) = try scene()
    let seq = try two.happen(two.workshop.takingOver([above[0]], into: two.below))
    try two.happen(
      .shortlistDecided(chosen: [SuggestionID(seq)], how: .hand, set: two.below))
    let mine = Goal.objective(id: try #require(two.department).objectives[0].id)
    try two.happen(.goalServes(goal: mine, above: []))
    try two.happen(
      .shortlistDecided(chosen: [SuggestionID(seq)], how: .hand, set: two.below))
    #expect(two.workshop.served(by: mine) == [])
  }

  @Test func undoTakesAllOfThemBackUnlessOneIsChosen() throws {
    var (two, above) = try scene()
    let seq = try two.happen(two.workshop.takingOver(above, into: two.below))
    #expect(try two.timeline.stepToUndo(by: .desk).seq == seq)
    let chosen = try two.happen(
      .shortlistDecided(chosen: [SuggestionID(seq)], how: .hand, set: two.below))
    #expect(throws: Rejection.self) { try two.happen(.undone(seq: seq)) }
    try two.happen(.undone(seq: chosen))
    try two.happen(.undone(seq: seq))
    #expect(try #require(two.department).suggestions.isEmpty)
    try two.happen(.redone(seq: seq))
    #expect(try #require(two.department).suggestions.count == 2)
  }

  @Test func whatCannotBeTakenOverIsRefusedInWords() throws {
    var (two, above) = try scene()
    #expect(refusal(two, []) == "Mark a goal with Space first.")
    #expect(refusal(two, [above[0], above[0]]) != nil)
    #expect(
      two.workshop.rejection(of: two.workshop.takingOver(above, into: OKRSet.firstID))?.reason
        == "Nothing stands above these goals: there is nothing to take over.")
    try two.happen(two.workshop.takingOver([above[0]], into: two.below))
    #expect(refusal(two, above) == "\"Be loved\" is taken over already.")
    guard case .keyResult(let gone) = above[1] else { return }
    try two.happen(.keyResultRemoved(keyResult: gone))
    #expect(
      refusal(two, [above[1]]) == "A goal above is no longer there: someone changed it meanwhile.")
  }

  @Test func noneIsTakenOverUnderAnOpenVote() throws {
    var (two, above) = try scene()
    try two.enter(.shortlist)
    let ids = try ["A", "B"].map {
      SuggestionID(try two.happen(.suggestionAdded(text: CleanText($0), set: two.below)))
    }
    let rules = VoteRules(
      method: .dots, votesEach: 1, stacking: false, places: 1, candidates: ids)
    try two.happen(.roundOpened(kind: .vote(rules: rules), set: two.below))
    #expect(
      refusal(two, above) == "A vote is open: close it before the suggestions change.")
  }

  @Test func theBoxStaysShutBesideWhatIsTakenOver() throws {
    var (two, above) = try scene()
    try two.enter(.rooftopObjectives)
    let round = RoundID(try two.happen(.roundOpened(kind: .suggestions, set: two.below)))
    try two.happen(.turnTaken(round: round, person: PersonID(2), passed: false))
    try two.happen(two.workshop.takingOver([above[0]], into: two.below))
    let set = try #require(two.department)
    #expect(set.shortlistStage == .readyToReveal(round))
    #expect(ShortlistRow.all(set).isEmpty)
    #expect(set.round(round)?.boxCount == 1)
  }

  @Test func theCollectPhaseMayEndWithWhatIsTakenOverAlone() throws {
    var (two, above) = try scene()
    try two.enter(.rooftopObjectives)
    #expect(
      two.workshop.unmet() == ["Entry has not been opened, and nothing is taken over"])
    try two.happen(two.workshop.takingOver([above[0]], into: two.below))
    #expect(two.workshop.unmet() == [])
  }

  @Test func theRoomSeesWhichAreTakenOver() throws {
    var (two, above) = try scene()
    try two.enter(.shortlist)
    try two.happen(two.workshop.takingOver([above[0]], into: two.below))
    try two.happen(.suggestionAdded(text: "Sell", set: two.below))
    let set = try #require(two.department)
    guard case .list(let page)? = RoomPages.suggestions(set).first else {
      Issue.record("no page")
      return
    }
    #expect(page.items.map(\.detail) == ["taken over from above", nil])
  }
}
