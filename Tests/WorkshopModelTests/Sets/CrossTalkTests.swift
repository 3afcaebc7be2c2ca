import PlainText
import Testing

@testable import WorkshopModel

/// What is decided in one set changes nothing of another.
@Suite struct CrossTalkTests {
  @Test func choosingBelowParksNothingAbove() throws {
    var two = try TwoSets()
    let before = two.company
    try two.openSession()
    let mine = SuggestionID(
      try two.happen(.suggestionAdded(text: "Sell to towns", set: two.below)))
    try two.happen(.shortlistDecided(chosen: [mine], how: .hand, set: two.below))
    #expect(two.department?.objectives.map(\.title) == ["Sell to towns"])
    #expect(two.company == before)
  }

  @Test func aVoteBelowUndecidesNothingAbove() throws {
    var two = try TwoSets()
    try two.openSession()
    try two.enter(.shortlist)
    let ids = try ["A", "B"].map {
      SuggestionID(try two.happen(.suggestionAdded(text: CleanText($0), set: two.below)))
    }
    let before = two.company
    let rules = VoteRules(
      method: .dots, votesEach: 1, stacking: false, places: 1, candidates: ids)
    try two.happen(.roundOpened(kind: .vote(rules: rules), set: two.below))
    #expect(two.company.shortlist != nil)
    #expect(two.company == before)
    #expect(two.company.voteRound == nil)
  }

  @Test func aLeftOverSuggestionIsOfferedInItsOwnSetOnly() throws {
    var two = try TwoSets()
    try two.openSession()
    try two.enter(.shortlist)
    #expect(two.company.standingSuggestions.map(\.text).contains("Be cheap"))
    let mine = SuggestionID(
      try two.happen(.suggestionAdded(text: "Sell to towns", set: two.below)))
    #expect(two.department?.suggestionsInPlay.map(\.id) == [mine])
    let above = two.company.standingSuggestions.map(\.id)
    let foreign = VoteRules(
      method: .dots, votesEach: 1, stacking: false, places: 1, candidates: above)
    let refusal = two.workshop.rejection(
      of: .roundOpened(kind: .vote(rules: foreign), set: two.below))
    #expect(refusal?.reason == "A suggestion is no longer there: someone changed it meanwhile.")
  }

  @Test func aQuorumIsOfThoseInTheSession() throws {
    var two = try TwoSets()
    try two.openSession(absent: [PersonID(4)])
    #expect(two.workshop.present.map(\.id) == [PersonID(2), PersonID(3)])
    try two.enter(.rooftopObjectives)
    let round = RoundID(try two.happen(.roundOpened(kind: .suggestions, set: two.below)))
    let progress = try #require(two.workshop.round(round).map(two.workshop.progress))
    #expect(progress.expected == 2)
    #expect(two.workshop.sessions[0].absent.isEmpty)
  }

  @Test func aRoundOfAnotherSetIsRefusedInThisPhase() throws {
    var two = try TwoSets()
    try two.openSession()
    try two.enter(.rooftopObjectives)
    let refusal = two.workshop.rejection(of: .roundOpened(kind: .suggestions))
    #expect(
      refusal?.reason
        == "This phase works on Sales \(TwoSets.year.name): go to the phase of that set.")
    #expect(two.workshop.rejection(of: .roundOpened(kind: .suggestions, set: two.below)) == nil)
  }

  @Test func aSeatOffersWhatTheSetOfTheRoundHolds() throws {
    var two = try TwoSets()
    try two.openSession()
    try two.enter(.shortlist)
    let ids = try ["A", "B"].map {
      SuggestionID(try two.happen(.suggestionAdded(text: CleanText($0), set: two.below)))
    }
    let rules = VoteRules(
      method: .dots, votesEach: 1, stacking: false, places: 1, candidates: ids)
    try two.happen(.roundOpened(kind: .vote(rules: rules), set: two.below))
    guard case .ballot(_, let candidates)? = SeatView(two.workshop).task else {
      Issue.record("no ballot is asked for")
      return
    }
    #expect(candidates.map(\.text) == ["A", "B"])
  }

  @Test func aSeatShowsTheObjectivesAboveBesideTheQuestion() throws {
    var two = try TwoSets()
    #expect(SeatView(two.workshop).given == [])
    try two.openSession()
    try two.enter(.rooftopObjectives)
    try two.happen(.roundOpened(kind: .suggestions, set: two.below))
    #expect(SeatView(two.workshop).given.map(\.title) == ["Acme 2027"])
    #expect(SeatView(two.workshop).given.map(\.text) == ["1 Be loved"])
    #expect(SeatView(two.workshop).organisation == "Sales, Acme")
  }

  @Test func acceptingBelowAcceptsNothingElse() throws {
    var two = try TwoSets()
    try two.openSession()
    let mine = SuggestionID(
      try two.happen(.suggestionAdded(text: "Sell to towns", set: two.below)))
    try two.happen(.shortlistDecided(chosen: [mine], how: .hand, set: two.below))
    let before = two.company.acceptance
    try two.happen(.evaluationAccepted(reason: "Small", set: two.below))
    #expect(two.department?.isAccepted == true)
    #expect(two.company.acceptance == before)
    #expect(
      two.workshop.losesAcceptance(
        by: .objectiveReworded(objective: ObjectiveID(two.timeline.lastSeq - 1), text: "Other")))
  }

  @Test func undoStopsWhereTheSessionBegan() throws {
    var two = try TwoSets()
    #expect(try two.timeline.stepToUndo(by: .desk).event == .sessionEnded(overriding: []))
    try two.openSession()
    #expect(throws: Rejection.nothingToUndo) { try two.timeline.stepToUndo(by: .desk) }
    try two.enter(.rooftopObjectives)
    let step = try two.timeline.stepToUndo(by: .desk)
    #expect(step.seq == two.timeline.lastSeq)
  }

  @Test func whatIsParkedBelowIsOnTheWorksheetBelow() throws {
    var two = try TwoSets()
    try two.openSession()
    let mine = SuggestionID(try two.happen(.suggestionAdded(text: "Later", set: two.below)))
    try two.happen(.suggestionParked(suggestion: mine))
    try two.happen(.itemParked(text: "A thought"))
    let department = try #require(two.department)
    #expect(Worksheet(two.workshop, about: department).parked == ["Later"])
    #expect(Worksheet(two.workshop, about: two.company).parked == ["A thought"])
    #expect(
      Worksheet(two.workshop, about: department).title == "Sales, Acme: OKRs \(TwoSets.year.name)")
  }
}
