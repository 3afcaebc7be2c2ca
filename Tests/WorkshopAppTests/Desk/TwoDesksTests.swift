import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Two desks over one store, as two terminals on one file.
@Suite struct TwoDesksTests {
  let store = MemoryStore()

  private func desks(_ events: [Event]) throws -> (Story, Story) {
    let one = try Story(events, store: store)
    try one.ledger.enter(as: .desk)
    let two = try Story(store: MemoryStore(sharing: store))
    try two.ledger.enter(as: .desk)
    return (one, two)
  }

  @Test func undoTakesBackWhatWasDoneHere() throws {
    let (one, two) = try desks(Fixture.through(.sceneSetting))
    two.press("u")
    #expect(two.shows("There is nothing of yours to undo."))
    park("From one", at: one)
    two.send(.fileChanged)
    park("From two", at: two)
    one.send(.fileChanged)
    one.press("u")
    two.send(.fileChanged)
    #expect(two.workshop.parkedItems.map(\.text) == ["From two"])
    two.press("u")
    #expect(two.workshop.parkedItems.isEmpty)
    two.press("u")
    #expect(two.shows("There is nothing of yours to undo."))
    one.send(.fileChanged)
    one.press("U")
    #expect(one.workshop.parkedItems.map(\.text) == ["From one"])
  }

  /// The room's page follows the desk that turned one last, and the desks do not answer each other.
  @Test func theRoomFollowsWhoTurnedLastAndAllComesToRest() throws {
    let (one, two) = try desks(Fixture.through(.overview))
    two.press("Right", "Right", "Right")
    two.rest()
    one.send(.fileChanged)
    one.press("Right")
    one.rest()
    two.send(.fileChanged)
    one.send(.fileChanged)
    #expect(one.state.live.stage == two.state.live.stage)
    #expect(RoomView(one.workshop, one.state.live.stage).page == 1)
  }

  /// Where one desk goes back to a phase, the page the other one left there is not turned to.
  @Test func aPhaseEnteredElsewhereTurnsNoPage() throws {
    let (one, two) = try desks(Fixture.through(.overview))
    two.press("Right", "Right", "Right")
    two.rest()
    one.send(.fileChanged)
    one.press("Right")
    one.rest()
    two.send(.fileChanged)
    one.press("n")
    two.send(.fileChanged)
    one.press("N")
    one.rest()
    let before = try store.liveNotes()
    two.send(.fileChanged)
    two.rest()
    #expect(two.workshop.phase?.kind == .overview)
    #expect(try store.liveNotes() == before)
  }

  /// The ground went while somebody was typing: a kind sentence, and the text is still there.
  @Test func aDecisionThatLostItsGroundKeepsItsText() throws {
    let (one, two) = try desks(Fixture.filled(.sceneSetting))
    one.press("Down", "e")
    one.type(" and more")
    two.press("Down", "d")
    one.send(.fileChanged)
    one.press("Enter")
    #expect(one.shows("That note is no longer there: someone changed it meanwhile."))
    #expect(one.shows("Three objectives we all want and more"))
    one.press("Esc")
    #expect(one.state.keptForms.count == 1)
    #expect(Question.quit(one.state) == nil)
    one.press("q")
    #expect(one.state.isOver)
  }

  /// Who rewords a key result does not take back what another desk decided of it meanwhile.
  @Test func onlyWhatWasTypedIsChanged() throws {
    let (one, two) = try desks(Fixture.filled(.keyResults))
    one.press("Down", "e")
    one.type(" and more")
    let old = try #require(two.workshop.currentSet.objectives.first?.keyResults.first)
    var wording = old.wording
    wording.owner = "Zoë"
    wording.ambition = .committed
    _ = try two.ledger.record(
      .event(.keyResultReworded(keyResult: old.id, wording: wording)), by: .desk(1),
      at: two.state.now)
    one.send(.fileChanged)
    one.press("Enter")
    wording.sentence = "\(old.wording.sentence) and more"
    #expect(one.workshop.keyResult(old.id)?.wording == wording)
  }

  /// What is kept of a form that was left is what was typed in it.
  @Test func aKeptFormTakesNothingBack() throws {
    let (one, two) = try desks(Fixture.filled(.keyResults))
    one.press("Down", "e")
    one.type(" and more")
    one.press("Esc")
    let old = try #require(one.workshop.currentSet.objectives.first?.keyResults.first)
    var wording = old.wording
    wording.kind = .atLeast
    _ = try two.ledger.record(
      .event(.keyResultReworded(keyResult: old.id, wording: wording)), by: .desk(1),
      at: two.state.now)
    one.send(.fileChanged)
    one.press("e", "Enter")
    wording.sentence = "\(old.wording.sentence) and more"
    #expect(one.workshop.keyResult(old.id)?.wording == wording)
  }

  /// The ballots of a vote that is closed and not shown would be lost to a second one.
  @Test func noVoteIsOpenedOverOneThatWaits() throws {
    let (one, two) = try desks(Fixture.filled(.shortlist))
    one.press("v", "y")
    let rules = OpenVoteForm.usualRules(one.workshop, on: .suggestions)
    _ = try two.ledger.record(
      .event(.roundOpened(kind: .vote(rules: rules))), by: .desk(1), at: two.state.now)
    let round = try #require(two.ledger.timeline.workshop.openRound).id
    _ = try two.ledger.record(
      .event(.roundClosed(round: round)), by: .desk(1), at: two.state.now)
    one.send(.fileChanged)
    one.press("Enter")
    #expect(one.shows("The vote is closed but not shown: s shows it."))
    #expect(
      one.workshop.currentSet.rounds.count { if case .vote = $0.kind { true } else { false } } == 1)
  }

  /// Without a word from the system the file is looked at whenever the clock is.
  @Test func whatTheSystemDoesNotTellIsFound() throws {
    let (one, two) = try desks(Fixture.filled(.sceneSetting) + [.timerStarted])
    park("From one", at: one)
    #expect(two.workshop.parkedItems.isEmpty)
    two.pass(seconds: 2)
    #expect(two.workshop.parkedItems.map(\.text) == ["From one"])
  }

  private func park(_ text: String, at desk: Story) {
    desk.press("p", "a")
    desk.type(text)
    desk.press("Enter", "Esc", "Esc")
  }
}
