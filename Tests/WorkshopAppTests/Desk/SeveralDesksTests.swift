import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Two desks on one workshop: each has its own text and its own undo.
@Suite struct SeveralDesksTests {
  private let first: Story
  private let second: Story
  private let store = MemoryStore()

  init() throws {
    first = try Story(Fixture.through(.sceneSetting), store: store)
    second = try Story(store: MemoryStore(sharing: store))
  }

  private func look() {
    first.send(.fileChanged)
    second.send(.fileChanged)
  }

  private func note(_ text: String, at desk: Story) {
    desk.press("a")
    desk.type(text)
    desk.press("Enter", "Esc")
    look()
  }

  private func notes(_ desk: Story) -> [String] { desk.workshop.notes.map(\.text.string) }

  @Test func eachKeepsItsOwnText() throws {
    for (desk, text) in [(first, "Half of one"), (second, "Half of two")] {
      desk.press("a")
      desk.type(text)
      desk.pass(seconds: 2)
    }
    let drafts = try store.drafts()
    #expect(drafts[.desk(0)]?.string.contains("Half of one") == true)
    #expect(drafts[.desk(1)]?.string.contains("Half of two") == true)
    second.press("Enter")
    #expect(try store.drafts()[.desk(0)]?.string.contains("Half of one") == true)
    #expect(try store.drafts()[.desk(1)] == nil)
  }

  @Test func whatADeadDeskLeftComesBackAtTheNextOpen() throws {
    second.press("a")
    second.type("Half of two")
    second.pass(seconds: 2)
    second.store.close()
    let third = try Story(store: MemoryStore(sharing: store))
    #expect(third.shows("Half of two"))
    #expect(third.shows("Your draft is back."))
    first.store.close()
    third.store.close()
    let fourth = try Story(store: MemoryStore(sharing: store))
    #expect(fourth.shows("Half of two"), "also where the places before are free")
    #expect(fourth.state.author == .desk)
    #expect(try MemoryStore(sharing: store).drafts().count == 1)
  }

  @Test func undoTakesBackOnesOwnStepsOnly() throws {
    note("First says", at: first)
    note("Second says", at: second)
    first.press("u")
    look()
    #expect(!notes(second).contains("First says"))
    #expect(notes(second).contains("Second says"))
    second.press("U")
    look()
    #expect(!notes(first).contains("First says"), "nor does redo bring back what another undid")
    second.press("u")
    look()
    #expect(!notes(first).contains("Second says"))
    #expect(
      first.state.timeline.records.suffix(4).map(\.author.name) == [
        "desk", "desk 2", "desk", "desk 2",
      ])
  }

  @Test func undoNeverPullsTheGroundFromUnderAnothersStep() throws {
    note("First says", at: first)
    let id = try #require(second.workshop.notes.last).id
    _ = try second.ledger.record(
      .event(.noteEdited(note: id, text: "Second says it better")), by: .desk(1),
      at: second.state.now)
    look()
    first.press("u")
    look()
    #expect(notes(first).contains("Second says it better"))
    #expect(first.shows("builds on it"))
  }

  @Test func aFormWhoseGroundIsGoneSaysSoAndKeepsItsText() throws {
    note("Old words", at: first)
    let id = try #require(first.workshop.notes.last).id
    for _ in 0..<8 { first.press("Up") }
    first.press("Down")
    first.press("e")
    first.type(" and many more")
    _ = try second.ledger.record(.event(.noteRemoved(note: id)), by: .desk(1), at: second.state.now)
    look()
    first.press("Enter")
    #expect(first.shows("Old words and many more"))
    first.pass(seconds: 2)
    #expect(try store.drafts()[.desk(0)]?.string.contains("and many more") == true)
    #expect(first.workshop.notes.allSatisfy { $0.id != id })
  }

  @Test func aDeskThatLeavesDoesNotStopTheOthersTimer() throws {
    _ = try first.ledger.record(.event(.timerStarted), by: .desk, at: first.state.now)
    look()
    second.send(.terminated)
    #expect(second.isOver)
    #expect(second.ledger.timeline.workshop.phase?.clock.isRunning == true)
  }
}
