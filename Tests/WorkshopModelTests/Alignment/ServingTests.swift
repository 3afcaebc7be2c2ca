import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md section 13: an objective or key result names what it serves.
@Suite struct ServingTests {
  /// The company's objective with a key result, and one of the department below it.
  private func scene() throws -> (two: TwoSets, above: [Goal], mine: Goal) {
    var two = try TwoSets()
    let top = try #require(two.company.objectives.first).id
    let keyResult = KeyResultID(
      try two.happen(
        .keyResultAdded(objective: top, wording: KeyResultWording(sentence: "More come back"))))
    try two.openSession()
    let suggestion = SuggestionID(
      try two.happen(.suggestionAdded(text: "Sell to towns", set: two.below)))
    let mine = ObjectiveID(
      try two.happen(.shortlistDecided(chosen: [suggestion], how: .hand, set: two.below)))
    return (two, [.objective(id: top), .keyResult(id: keyResult)], .objective(id: mine))
  }

  @Test func whatServesNothingIsMarked() throws {
    let (two, _, mine) = try scene()
    #expect(ServingWords(mine, in: two.workshop)?.flag == "Serves nothing above")
    #expect(ServingWords(.objective(id: two.company.objectives[0].id), in: two.workshop) == nil)
  }

  @Test func aGoalServesGoalsOfTheSetAbove() throws {
    var (two, above, mine) = try scene()
    try two.happen(.goalServes(goal: mine, above: above))
    let words = try #require(ServingWords(mine, in: two.workshop))
    #expect(words.served == ["1 Be loved", "1.1 More come back"])
    #expect(words.flag == nil)
    #expect(two.workshop.steps(from: mine) == 1)
    let sheet = Worksheet(two.workshop, about: try #require(two.department))
    #expect(sheet.objectives[0].serving == ["Serves 1 Be loved", "Serves 1.1 More come back"])
    #expect(two.timeline.log.last?.words == "Sell to towns serves \"Be loved\", \"More come back\"")
  }

  @Test func onlyTheSetAboveCanBeServed() throws {
    let (two, above, mine) = try scene()
    func refusal(_ goal: Goal, _ above: [Goal]) -> CleanText? {
      two.workshop.rejection(of: .goalServes(goal: goal, above: above))?.reason
    }
    #expect(
      refusal(mine, [mine]) == "A goal above is no longer there: someone changed it meanwhile.")
    #expect(
      refusal(above[0], [above[1]])
        == "Nothing stands above these goals: there is nothing to serve.")
    #expect(refusal(mine, [above[0], above[0]]) != nil)
    #expect(refusal(mine, []) == "It serves those already.")
    #expect(refusal(mine, above) == nil)
  }

  @Test func aTeamIsTwoStepsAway() throws {
    var (two, above, mine) = try scene()
    try two.happen(.goalServes(goal: mine, above: [above[0]]))
    let east = UnitID(try two.happen(.unitAdded(name: "East", parent: two.sales)))
    try two.happen(.sessionEnded(overriding: []))
    let below = SetID(
      try two.happen(
        .sessionOpened(
          kind: .unit, set: nil,
          opening: SetPlan(unit: east, cycle: TwoSets.year, serves: two.below),
          agenda: SessionKind.unit.agenda, absent: [])))
    let suggestion = SuggestionID(try two.happen(.suggestionAdded(text: "Go east", set: below)))
    let goal = Goal.objective(
      id: ObjectiveID(
        try two.happen(.shortlistDecided(chosen: [suggestion], how: .hand, set: below))))
    #expect(two.workshop.steps(from: goal) == nil)
    try two.happen(.goalServes(goal: goal, above: [mine]))
    #expect(two.workshop.steps(from: goal) == 2)
    #expect(
      ServingWords(goal, in: two.workshop)?.flag == "Two steps away from the company's goal")
  }

  @Test func theCompanysQuarterIsTheCompanysToo() throws {
    var (two, above, _) = try scene()
    try two.happen(.sessionEnded(overriding: []))
    let quarter = SetID(
      try two.happen(
        .sessionOpened(
          kind: .quarter, set: nil,
          opening: SetPlan(
            unit: Unit.companyID, cycle: TwoSets.year.quarters[0], serves: OKRSet.firstID),
          agenda: SessionKind.quarter.agenda, absent: [])))
    #expect(two.timeline.log.last?.words == "Session opened: goals of Acme for 2027 Q1")
    let suggestion = SuggestionID(try two.happen(.suggestionAdded(text: "Now", set: quarter)))
    let goal = Goal.objective(
      id: ObjectiveID(
        try two.happen(.shortlistDecided(chosen: [suggestion], how: .hand, set: quarter))))
    #expect(ServingWords(goal, in: two.workshop)?.flag == "Serves nothing above")
    try two.happen(.goalServes(goal: goal, above: [above[0]]))
    #expect(two.workshop.steps(from: goal) == 0)
    #expect(ServingWords(goal, in: two.workshop)?.flag == nil)
  }

  @Test func whatIsGoneAboveIsServedNoMore() throws {
    var (two, above, mine) = try scene()
    try two.happen(.goalServes(goal: mine, above: [above[1]]))
    guard case .keyResult(let gone) = above[1] else { return }
    try two.happen(.keyResultRemoved(keyResult: gone))
    #expect(two.workshop.served(by: mine) == [])
    #expect(ServingWords(mine, in: two.workshop)?.flag == "Serves nothing above")
  }
}
