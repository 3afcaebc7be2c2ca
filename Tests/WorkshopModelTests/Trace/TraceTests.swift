import PlainText
import Testing

@testable import WorkshopModel

/// What a goal's trace tells of how it came about and what it is connected to.
@Suite struct TraceTests {
  private func lines(_ goal: Goal, _ title: CleanText, in timeline: Timeline) throws -> [CleanText]
  {
    let trace = try #require(Trace(goal, in: TraceIndex(timeline)))
    return trace.parts.first { $0.title == title }?.lines ?? []
  }

  @Test func anObjectiveTellsFirstWordsMergesRewordingsAndVote() throws {
    var table = try Table(["Win the town", "Be loved in town", "Be fair"])
    let (kept, joined, other) = (table.id(0), table.id(1), table.id(2))
    try table.add(.suggestionsMerged(into: kept, others: [joined]))
    try table.add(.suggestionReworded(suggestion: kept, text: "Be the town's favourite"))
    try table.vote(table.rules(places: 1), [[kept], [kept, other], [kept]])
    let vote = try #require(table.workshop.currentSet.voteRound).id
    try table.add(.shortlistDecided(chosen: [kept], how: .vote(round: vote)))
    let objective = try #require(table.workshop.currentSet.objectives.first).id
    try table.add(.objectiveReworded(objective: objective, text: "Be our town's favourite"))
    let undone = try table.add(.objectiveReworded(objective: objective, text: "Never mind"))
    try table.add(.undone(seq: undone))
    let goal = Goal.objective(id: objective)
    let day = "on 1 Jan 1970"
    #expect(
      try lines(goal, "Where it comes from", in: table.timeline).map(\.string) == [
        "First words, from the box \(day): Win the town",
        "Merged in, from the box \(day): Be loved in town",
        "Reworded \(day): Be the town's favourite", "Reworded \(day): Be our town's favourite",
      ])
    #expect(
      try lines(goal, "How it was chosen", in: table.timeline).map(\.string) == [
        "Vote: place 1 of 2, 3 ballots",
        "Chosen \(day) by vote",
      ])
  }

  @Test func aKeyResultTellsWhatWasReadOfItWhen() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(
      .increase, .change(baseline: 0, target: 80, stretch: nil, commit: nil))
    try quarter.read(id, .value(20), on: TrackedQuarter.monday(1), confidence: 6)
    try quarter.read(id, .value(40), on: TrackedQuarter.monday(2))
    let told = try lines(.keyResult(id: id), "Its check-ins", in: quarter.timeline)
    #expect(
      told.map(\.string) == [
        "11 Jan 2027: 40 guests, 50%", "4 Jan 2027: 20 guests, 25%, confidence 6 of 10",
      ])
    let objective = try #require(quarter.set.objectives.first).id
    #expect(
      try lines(.objective(id: objective), "Its check-ins", in: quarter.timeline).isEmpty)
  }

  /// Of so few ballots the room saw no tally, and of two not even the order.
  @Test func noMoreOfAVoteIsToldThanWasShown() throws {
    var table = try Table(["One", "Two"])
    let one = table.id(0)
    try table.vote(table.rules(places: 1), [[one], [one]])
    let vote = try #require(table.workshop.currentSet.voteRound).id
    try table.add(.shortlistDecided(chosen: [one], how: .vote(round: vote)))
    let goal = Goal.objective(id: table.workshop.currentSet.objectives[0].id)
    #expect(try lines(goal, "How it was chosen", in: table.timeline).first == "Vote: 2 ballots")
  }

  @Test func aKeyResultTellsItsWordsOwnersValuesAndObjective() throws {
    var two = try TwoSets()
    let top = try #require(two.company.objectives.first).id
    var wording = KeyResultWording(sentence: "More come", unit: "%")
    let keyResult = KeyResultID(
      try two.happen(.keyResultAdded(objective: top, wording: wording)))
    wording.sentence = "More come back"
    wording.owner = "Ana"
    try two.happen(.keyResultReworded(keyResult: keyResult, wording: wording))
    wording.unit = "guests"
    try two.happen(.keyResultReworded(keyResult: keyResult, wording: wording))
    let values = KeyResultValues(
      measure: .change(baseline: 1, target: 2, stretch: nil, commit: nil),
      due: TwoSets.year.last)
    try two.happen(.valuesSet(keyResult: keyResult, values: values))
    try two.happen(.adviceWaived(subject: .keyResult(id: keyResult), rule: .k3, note: "On purpose"))
    let goal = Goal.keyResult(id: keyResult)
    let trace = try #require(Trace(goal, in: TraceIndex(two.timeline)))
    #expect(trace.title == "1.1 More come back")
    let day = "on 1 Jan 1970"
    #expect(
      trace.parts.map { $0.lines.map(\.string) } == [
        [
          "First words \(day): More come", "Reworded \(day): More come back",
          "Owner \(day): Ana",
          "Measured another way \(day): increase · guests · aspirational",
        ], ["Belongs to objective 1 Be loved"],
        ["From 1 to 2 guests by \(TwoSets.year.last.words), said \(day)"],
        ["K3, \(day) at the desk: On purpose"],
      ])
  }

  @Test func whatIsAboveAndBelowIsNamedWithItsSet() throws {
    var two = try TwoSets()
    let top = try #require(two.company.objectives.first).id
    let part = KeyResultID(
      try two.happen(
        .keyResultAdded(objective: top, wording: KeyResultWording(sentence: "More come back"))))
    try two.openSession()
    let set = try #require(two.department).id
    let suggestion = SuggestionID(
      try two.happen(.suggestionAdded(text: "Sell to towns", set: set)))
    let mine = Goal.objective(
      id: ObjectiveID(
        try two.happen(.shortlistDecided(chosen: [suggestion], how: .hand, set: set))))
    let year = TwoSets.year.name
    #expect(try lines(mine, "What it serves", in: two.timeline) == ["! Serves nothing above"])
    try two.happen(.goalServes(goal: mine, above: [.keyResult(id: part)]))
    #expect(
      try lines(mine, "What it serves", in: two.timeline) == ["Acme \(year): 1.1 More come back"])
    #expect(
      try lines(.keyResult(id: part), "What serves it", in: two.timeline)
        == ["Sales \(year): 1 Sell to towns"])
    #expect(
      try lines(.objective(id: top), "What serves it", in: two.timeline)
        == ["Sales \(year): 1 Sell to towns, through 1.1"])
    #expect(
      try lines(mine, "Where it comes from", in: two.timeline)
        == ["First words, added by hand on 1 Jan 1970: Sell to towns"])
  }

  @Test func aKeyResultThatMovedTellsWhere() throws {
    var table = try Table(["One", "Two"])
    try table.add(.shortlistDecided(chosen: [table.id(0), table.id(1)], how: .hand))
    let objectives = table.workshop.currentSet.objectives.map(\.id)
    let moved = KeyResultID(
      try table.add(
        .keyResultAdded(objective: objectives[0], wording: KeyResultWording(sentence: "More"))))
    try table.add(.keyResultPlaced(keyResult: moved, under: objectives[1]))
    let goal = Goal.keyResult(id: moved)
    #expect(
      try lines(goal, "Where it comes from", in: table.timeline).last
        == "Given to this objective on 1 Jan 1970: Two")
    #expect(
      try lines(goal, "How it was chosen", in: table.timeline) == ["Belongs to objective 2 Two"])
  }

  @Test func aGoalThatIsGoneHasNone() throws {
    let two = try TwoSets()
    #expect(Trace(.keyResult(id: KeyResultID(999)), in: TraceIndex(two.timeline)) == nil)
  }

  /// It goes along only where it is asked for.
  @Test func aSectionTellsEveryGoalOfEverySet() throws {
    var two = try TwoSets()
    try two.happen(
      .keyResultAdded(
        objective: two.company.objectives[0].id, wording: KeyResultWording(sentence: "More")))
    let whole = WorksheetBook(two.timeline)
    #expect(whole.first[.trace] == [])
    let traced = whole.keeping([.trace])
    let headings = traced.worksheets.flatMap { $0[.trace] }.compactMap { block in
      if case .heading(let title) = block { title } else { nil }
    }
    #expect(headings == ["Trace of 1 Be loved", "Trace of 1.1 More"])
    #expect(WorksheetBook(two.workshop).keeping([.trace]).first[.trace] == [])
  }

  /// Where the beginning of a long history is not read yet, nothing half is told.
  @Test func aTraceWaitsForTheWholeHistory() throws {
    var two = try TwoSets()
    let goal = Goal.objective(id: two.company.objectives[0].id)
    let note = NoteID(try two.happen(.noteAdded(section: .outcomes, text: "Note")))
    while two.timeline.checkpointToSave == nil, two.timeline.lastSeq < 20_000 {
      try two.happen(.noteEdited(note: note, text: "Note \(two.timeline.lastSeq)"))
    }
    let saved = try #require(two.timeline.checkpointToSave)
    let part = try Timeline(saved, then: Array(two.timeline.records[saved.seq...]))
    #expect(!part.isWhole)
    let stage = RoomStage(.trace(goal: goal), in: part.workshop)
    #expect(RoomView(part.workshop, stage, history: part).words == "1 Be loved")
    #expect(
      RoomView(part.workshop, stage, history: two.timeline).words == "1 Be loved, page 1 of 2")
    #expect(WorksheetBook(part).keeping([.trace]).first[.trace] == [])
  }

  @Test func theRoomTurnsThePartsAsPages() throws {
    let two = try TwoSets()
    let goal = Goal.objective(id: two.company.objectives[0].id)
    let stage = RoomStage(.trace(goal: goal), in: two.workshop)
    let view = RoomView(two.workshop, stage, history: two.timeline)
    #expect(view.words == "1 Be loved, page 1 of 2")
    let next = RoomView(
      two.workshop, stage.turned(by: 1, in: two.workshop, history: two.timeline),
      history: two.timeline)
    #expect(next.page == 1 && next.stage.scene == .trace(goal: goal))
    guard case .list(let list) = next.scene else { return }
    #expect(list.note == "How it was chosen")
  }

  @Test func whoMovesAKeyResultIsNamed() throws {
    var scene = try AlignedUnits()
    try scene.mark("L... s... s...")
    let index = TraceIndex(scene.timeline)
    func lines(_ goal: Goal, _ title: CleanText) throws -> [CleanText]? {
      try #require(Trace(goal, in: index)).parts.first { $0.title == title }?.lines
    }
    #expect(
      try lines(.keyResult(id: scene.keyResults[0]), "Who moves it")
        == ["Lead: Sales", "Support: Repairs, Logistics"])
    #expect(try lines(.keyResult(id: scene.keyResults[1]), "Who moves it") == nil)
    let origin = try lines(.objective(id: scene.objectives[0]), "Where it comes from")
    #expect(origin?.first?.string.hasPrefix("First words, written on ") == true)
    #expect(origin?.first?.string.hasSuffix(": Be loved") == true)
  }
}
