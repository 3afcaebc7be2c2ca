import PlainText
import Testing

@testable import WorkshopModel

/// Marks, answers and needs: what they change, who refuses them, and what undo makes of them.
@Suite struct AlignmentTests {
  @Test func aMarkIsSetChangedAndTakenAway() throws {
    var scene = try AlignedUnits()
    let (keyResult, unit) = (scene.keyResults[0], scene.units[0])
    for mark: Contribution? in [.lead, .support, nil, .lead] {
      try scene.happen(.keyResultMarked(keyResult: keyResult, unit: unit, mark: mark))
      #expect(scene.matrix.mark(of: unit, for: keyResult) == mark)
    }
    #expect(
      scene.timeline.log.suffix(4).map(\.words) == [
        "Sales leads \"More come back\"", "Sales supports \"More come back\"",
        "Sales neither leads nor supports \"More come back\"", "Sales leads \"More come back\"",
      ])
  }

  @Test func aMarkIsRefusedWithWords() throws {
    var scene = try AlignedUnits()
    try scene.mark("L")
    let (keyResult, unit) = (scene.keyResults[0], scene.units[0])
    func refusal(_ unit: UnitID, _ mark: Contribution?) -> CleanText? {
      scene.refusal(.keyResultMarked(keyResult: keyResult, unit: unit, mark: mark))
    }
    #expect(refusal(unit, .lead) == "Sales leads it already.")
    #expect(
      refusal(scene.units[1], nil) == "Repairs neither leads nor supports it already.")
    #expect(refusal(Unit.companyID, .lead) == "Acme does not stand right below Acme.")
    #expect(refusal(UnitID(99), .lead) != nil)
    try scene.happen(.unitArchived(unit: scene.units[1], archived: true))
    #expect(
      refusal(scene.units[1], .lead) == "Repairs is archived: take it into use again first.")
    try scene.happen(.keyResultRemoved(keyResult: keyResult))
    #expect(
      refusal(scene.units[2], .lead)
        == "That key result is no longer there: someone changed it meanwhile.")
  }

  @Test func undoAndRedoGiveTheMarkBack() throws {
    var scene = try AlignedUnits()
    let (keyResult, unit) = (scene.keyResults[0], scene.units[0])
    try scene.mark("L")
    try scene.happen(.keyResultMarked(keyResult: keyResult, unit: unit, mark: nil))
    let step = try scene.timeline.stepToUndo(by: .desk)
    #expect(step.event.title == "mark a key result")
    try scene.happen(.undone(seq: step.seq))
    #expect(scene.matrix.mark(of: unit, for: keyResult) == .lead)
    let again = try scene.timeline.stepToRedo(by: .desk)
    try scene.happen(.redone(seq: again.seq))
    #expect(scene.matrix.mark(of: unit, for: keyResult) == nil)
    // The first mark can go although a later step of another desk took it away.
    var other = try AlignedUnits()
    try other.mark("L")
    let first = other.timeline.lastSeq
    try other.happen(
      .keyResultMarked(keyResult: keyResult, unit: unit, mark: nil), by: .desk(1))
    try other.happen(.undone(seq: first))
    #expect(other.matrix.mark(of: unit, for: keyResult) == nil)
  }

  @Test func aUnitThatHasAMarkIsNotTakenBack() throws {
    var scene = try AlignedUnits()
    try scene.mark(".... L")
    #expect(throws: Rejection.self) { try scene.happen(.undone(seq: scene.units[1].seq)) }
  }

  @Test func aNeedIsAskedAnsweredRewordedAndDropped() throws {
    var scene = try AlignedUnits()
    let (sales, repairs) = (scene.units[0], scene.units[1])
    let need = NeedID(
      try scene.happen(.needAdded(from: sales, to: repairs, text: "Two places a week")))
    #expect(scene.workshop.openNeeds.map(\.id) == [need])
    let day = try #require(CalendarDate(year: 2027, month: 6, day: 30))
    for (answer, words): (NeedAnswer, CleanText) in [
      (.yes, "yes"), (.no, "no"), (.until(day: day), "yes, until 30 Jun 2027"), (.open, "open"),
    ] {
      try scene.happen(.needAnswered(need: need, answer: answer))
      #expect(scene.company.alignment.need(need)?.answer == answer)
      #expect(answer.words == words)
      #expect(
        scene.timeline.log.last?.words == "\"Two places a week\" is answered: \(words)")
      #expect(scene.company.alignment.openNeeds.isEmpty == (answer != .open))
    }
    #expect(
      scene.refusal(.needAnswered(need: need, answer: .open)) == "It is answered so already.")
    try scene.happen(.needReworded(need: need, text: "Three places a week"))
    #expect(scene.company.alignment.need(need)?.text == "Three places a week")
    try scene.happen(.needDropped(need: need))
    #expect(scene.company.alignment.needs.isEmpty)
    #expect(scene.timeline.log.last?.words == "Need dropped: Three places a week")
    #expect(
      scene.refusal(.needReworded(need: need, text: "Four"))
        == "That need is no longer there: someone changed it meanwhile.")
    try scene.happen(.undone(seq: scene.timeline.lastSeq))
    #expect(scene.workshop.openNeeds.map(\.text) == ["Three places a week"])
  }

  @Test func aNeedHasTwoUnitsAndWords() throws {
    var scene = try AlignedUnits()
    let (sales, repairs) = (scene.units[0], scene.units[1])
    #expect(
      scene.refusal(.needAdded(from: sales, to: sales, text: "Time"))
        == "A unit needs something from another one: choose two.")
    #expect(
      scene.refusal(.needAdded(from: sales, to: repairs, text: " "))
        == "The need is empty: type it first.")
    #expect(scene.refusal(.needAdded(from: sales, to: Unit.companyID, text: "Money")) == nil)
    #expect(scene.refusal(.needAdded(from: sales, to: UnitID(99), text: "Money")) != nil)
    #expect(
      scene.refusal(.needAdded(from: sales, to: repairs, text: "Time", set: SetID(99))) != nil)
    try scene.happen(.unitArchived(unit: repairs, archived: true))
    #expect(
      scene.refusal(.needAdded(from: sales, to: repairs, text: "Time"))
        == "Repairs is archived: take it into use again first.")
  }

  @Test func theFourQuestionsAreAnsweredByMarksWordsAndNeeds() throws {
    var scene = try AlignedUnits()
    let sales = scene.units[0]
    #expect(
      AlignmentQuestion.allCases.map(\.words) == [
        "Which key result can you move?", "By how much?", "What do you need, and from whom?",
        "What will you stop?",
      ])
    try scene.mark("L..s")
    try scene.happen(
      .alignmentAnswered(unit: sales, question: .howMuch, text: "200 of the 800 guests"))
    try scene.happen(.needAdded(from: sales, to: scene.units[1], text: "Test rides"))
    let words = try #require(
      UnitContribution(sales, OKRSet.firstID, in: scene.workshop))
    #expect(
      AlignmentQuestion.allCases.map { words.answers(to: $0) } == [
        ["Leads 1.1 More come back", "Supports 2.2 Parcels a day"], ["200 of the 800 guests"],
        ["From Repairs: Test rides (open)"], ["–"],
      ])
    try scene.happen(.alignmentAnswered(unit: sales, question: .howMuch, text: ""))
    #expect(scene.company.alignment.answer(of: sales, to: .howMuch) == nil)
    #expect(scene.timeline.log.last?.words == "Sales, \"By how much?\": nothing")
    #expect(
      scene.refusal(.alignmentAnswered(unit: sales, question: .howMuch, text: ""))
        == "Nothing is changed: it reads so already.")
    #expect(
      scene.refusal(.alignmentAnswered(unit: sales, question: .move, text: "All"))
        == "This question is answered by the marks and the needs.")
    #expect(UnitContribution(Unit.companyID, OKRSet.firstID, in: scene.workshop) == nil)
  }

  @Test func anObjectiveIsWrittenInASetThatItOpens() throws {
    var scene = try AlignedUnits()
    let before = scene.company
    let plan = SetPlan(unit: scene.units[0], cycle: AlignedUnits.year, serves: OKRSet.firstID)
    let first = try scene.happen(.objectiveAdded(text: "Sell to towns", opening: plan))
    let set = try #require(scene.workshop.set(SetID(first)))
    #expect(set.objectives.map(\.title) == ["Sell to towns"])
    #expect(set.serves == OKRSet.firstID && set.shortlist?.how == .hand)
    #expect(scene.company == before)
    #expect(
      scene.timeline.log.last?.words
        == "Objective added for Sales \(AlignedUnits.year.name): Sell to towns")
    #expect(
      scene.refusal(.objectiveAdded(text: "Again", opening: plan))
        == "Sales has OKRs for \(AlignedUnits.year.name) already: work on those.")
    for text: CleanText in ["Second", "Third"] {
      try scene.happen(.objectiveAdded(text: text, set: set.id))
    }
    #expect(
      scene.workshop.set(set.id)?.objectives.map(\.title) == ["Sell to towns", "Second", "Third"])
    #expect(
      scene.refusal(.objectiveAdded(text: "Fourth", set: set.id))
        == "A unit has 3 objectives at most: reword one instead.")
    #expect(scene.refusal(.objectiveAdded(text: "", set: set.id)) != nil)
    #expect(throws: Rejection.self) { try scene.happen(.undone(seq: first)) }
    try scene.happen(.undone(seq: scene.timeline.lastSeq))
    #expect(scene.workshop.set(set.id)?.objectives.map(\.title) == ["Sell to towns", "Second"])
  }

  @Test func anObjectiveMoreTakesTheAcceptanceAway() throws {
    var scene = try AlignedUnits()
    try scene.happen(.evaluationAccepted(reason: "We know it"))
    #expect(scene.workshop.losesAcceptance(by: .objectiveAdded(text: "More")))
    #expect(
      !scene.workshop.losesAcceptance(
        by: .keyResultMarked(keyResult: scene.keyResults[0], unit: scene.units[0], mark: .lead)))
  }

  @Test func onlyWhatHoldsIsADecision() throws {
    var scene = try AlignedUnits()
    let (sales, repairs) = (scene.units[0], scene.units[1])
    try scene.mark("sL")
    try scene.happen(
      .keyResultMarked(keyResult: scene.keyResults[0], unit: sales, mark: .lead))
    try scene.happen(
      .keyResultMarked(keyResult: scene.keyResults[1], unit: sales, mark: nil))
    try scene.happen(.alignmentAnswered(unit: sales, question: .stop, text: "Fairs"))
    try scene.happen(.alignmentAnswered(unit: sales, question: .stop, text: "All fairs"))
    let need = NeedID(try scene.happen(.needAdded(from: sales, to: repairs, text: "Plces")))
    try scene.happen(.needReworded(need: need, text: "Places"))
    try scene.happen(.needAnswered(need: need, answer: .no))
    try scene.happen(.needAnswered(need: need, answer: .yes))
    let gone = NeedID(try scene.happen(.needAdded(from: repairs, to: sales, text: "Words")))
    try scene.happen(.needDropped(need: gone))
    let decisions = Decisions(scene.timeline)
    let words = scene.timeline.records.compactMap(decisions.words)
    #expect(
      words.suffix(4) == [
        "Sales leads \"More come back\"", "Sales, \"What will you stop?\": All fairs",
        "Sales needs from Repairs: Places", "\"Places\" is answered: yes",
      ])
    #expect(words.contains("Objective added: Be loved"))
  }

  @Test func whatWasBegunWhileOthersWereAlignedStillWantsItsSession() throws {
    var scene = try AlignedUnits()
    let plan = SetPlan(unit: scene.units[0], cycle: AlignedUnits.year, serves: OKRSet.firstID)
    try scene.happen(.objectiveAdded(text: "Sell to towns", opening: plan))
    let set = SetID(scene.timeline.lastSeq)
    let day = AlignedUnits.year.first
    #expect(scene.workshop.dueSessions(on: day)[scene.units[0]]?.cycle == AlignedUnits.year)
    try scene.happen(.sessionEnded(overriding: []))
    try scene.happen(
      .sessionOpened(
        kind: .unit, set: set, opening: nil, agenda: SessionKind.unit.agenda,
        absent: []))
    try scene.happen(.sessionEnded(overriding: []))
    #expect(scene.workshop.dueSessions(on: day)[scene.units[0]]?.cycle != AlignedUnits.year)
  }
}
