import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct DeskTests {
  @Test func editRewordsAnAmbitionToo() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("e")
    #expect(story.shows("Mark a note or an ambition first, with the arrow keys."))
    for _ in 1...20 where !story.shows("▸ One-year ambition") { story.press("Down") }
    story.press("e")
    #expect(story.shows("Enter save"))
    story.type("Three halls")
    story.press("Enter")
    #expect(story.shows("▸ One-year ambition  Three halls"))
  }

  /// Notes come and go above what is marked; the mark stays on it.
  @Test func theMarkStaysOnItsLine() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    for text in ["One", "Two"] {
      story.press("a")
      story.type(text)
      story.press("Enter", "Esc")
    }
    for _ in 1...20 where !story.shows("▸ Three-year ambition") { story.press("Down") }
    story.press("u")
    #expect(!story.shows("· Two") && story.shows("▸ Three-year ambition"))
    story.press("u")
    #expect(!story.shows("· One") && story.shows("▸ Three-year ambition"))
    story.press("Down")
    #expect(story.shows("▸ One-year ambition"))
  }

  @Test func onePageOffersNothingToScroll() throws {
    let story = try Story(Fixture.through(.sceneSetting), size: Size(width: 80, height: 60))
    story.press("L")
    #expect(story.shows("Esc close"))
    #expect(story.rows.last?.contains("page down") == false)
    story.press("Down")
    #expect(story.shows("All of it shows already."))
  }

  @Test func allKeysOfARowStandOnTheHelpPage() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a", "F1")
    story.type("Right or")
    #expect(!story.rows.contains { $0.contains("…") })
  }

  @Test func theTimerCountsDownAndIntoOvertime() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    #expect(story.shows("30 min planned"))
    story.press("t")
    story.pass(seconds: 65)
    #expect(story.shows("28:55 left"))
    story.press("t")
    story.pass(seconds: 600)
    #expect(story.shows("paused, 28:55 left"))
    story.press("+", "*", "t")
    #expect(story.shows("34:55 left"))
    story.pass(seconds: 36 * 60)
    #expect(story.shows("+1:05 over"))
    #expect(story.shows("37/36"))
  }

  @Test func anIdleProgramWithoutATimerNeverWakes() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    #expect(story.terminal.timeout == nil)
    story.press("t")
    #expect(try #require(story.terminal.timeout) <= 1)
  }

  @Test func aNewNoteIsMarkedHoweverManyThereAre() throws {
    let story = try Story(Fixture.through(.sceneSetting), size: Size(width: 80, height: 24))
    for number in 1...30 {
      story.press("a")
      story.type("Outcome number \(number)")
      story.press("Enter", "Esc")
      #expect(story.shows("▸ · Outcome number \(number)"))
    }
    #expect(story.workshop.notes(in: .outcomes).count == 30)
  }

  @Test(arguments: snapshotSizes)
  func theWayOnShowsInEveryPhase(_ size: Size) throws {
    for kind in PhaseKind.annual {
      let story = try Story(Fixture.filled(kind), size: size)
      #expect(story.shows("n next phase"), "\(kind)")
    }
  }

  @Test func theMinutesUsedAreTheSumOfTheRows() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("t")
    story.pass(seconds: 90)
    story.press("n", "n")
    story.pass(seconds: 90)
    let minutes = story.workshop.phases.prefix(2).map {
      $0.clock.usedSeconds(at: story.state.now) / 60
    }
    #expect(minutes == [1, 1])
    #expect(story.shows("Used 2/"))
  }

  @Test func undoAndRedoSayWhatTheyDid() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    story.press("u")
    #expect(story.shows("Undone: note under Main challenges"))
    #expect(story.workshop.notes(in: .challenges) == [])
    story.press("U")
    #expect(story.shows("Redone: note under Main challenges"))
    #expect(story.workshop.notes(in: .challenges).count == 1)
  }

  @Test func helpIsSearchable() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("?")
    #expect(story.shows("Scene setting") && story.shows("Write a note"))
    story.type("theme")
    #expect(story.shows("Switch to the next theme."))
    #expect(!story.shows("Write a note"))
    story.press("Esc")
    #expect(!story.shows("Search:"))
  }

  @Test func everyWordCanBeSearchedInTheHelp() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    let before = story.events
    story.press("?")
    story.type("quit")
    #expect(story.shows("Search: quit") && story.shows("Quit."))
    #expect(story.rows.last?.contains("Down more") == false)
    #expect(story.events == before)
    story.press("Esc", "?", "?")
    #expect(!story.shows("Search:"))
  }

  @Test func theThemeSwitches() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("T")
    #expect(story.shows("Theme: terminal"))
    story.press("T")
    #expect(story.shows("Theme: standard"))
  }

  @Test func quitAsksOnlyWhenSomethingIsOpen() throws {
    let calm = try Story(Fixture.filled(.sceneSetting))
    calm.press("q")
    #expect(calm.isOver)

    let busy = try Story(Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)])
    busy.press("q")
    #expect(!busy.isOver && busy.shows("The rooftop entry is open"))
    busy.press("n")
    #expect(!busy.isOver && !busy.shows("Quit now?"))
    busy.press("q", "y")
    #expect(busy.isOver)
  }

  @Test func quittingPausesTheTimer() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    story.press("t")
    story.pass(seconds: 59)
    let soon = story.state
    story.pass(seconds: 2)
    story.press("q")
    #expect(Question.quit(soon) == nil && story.shows("The timer runs: it is paused"))
    story.press("y")
    #expect(story.isOver)
    #expect(story.ledger.timeline.workshop.phase?.clock.isRunning == false)
  }

  @Test func typingOutlivesAKill() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("a")
    story.type("Half a sen")
    story.pass(seconds: 1)
    story.restart()
    #expect(story.shows("Your draft is back."))
    #expect(story.shows("Half a sen"))
    story.type("tence")
    story.press("Enter")
    #expect(story.workshop.notes.map(\.text) == ["Half a sentence"])
    #expect(try story.store.drafts() == [:])
  }

  @Test func leavingAFormKeepsItsText() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("a")
    story.type("Not yet")
    story.press("Esc")
    #expect(story.workshop.notes == [])
    story.press("a")
    #expect(story.shows("Not yet"))
  }

  @Test func theWorksheetIsOneKeyAway() throws {
    let story = try Story(Fixture.filled(.evaluation))
    story.press("w")
    #expect(story.shows("Café Señor 東京: OKRs 2027"))
    story.press("PageDown")
    #expect(story.shows("From 35% to 60% by 31 Dec 2027"))
    story.press("Esc", "L")
    #expect(story.shows("The set is accepted"))
  }

  @Test func aWindowTooSmallSaysSo() throws {
    let story = try Story(Fixture.through(.sceneSetting), size: Size(width: 59, height: 18))
    #expect(story.shows("Rooftop needs 60 x 18 cells"))
    story.resize(60, 18)
    #expect(story.shows("Scene setting"))
  }

  @Test func aClickOnAHintPressesItsKey() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.click(on: "help")
    #expect(story.shows("Search:"))
  }

  @Test(arguments: PhaseKind.annual) func noKeyMeansTwoThings(_ kind: PhaseKind) {
    #expect(Desk.keys.conflicts == [])
    let taken = Set(Desk.keys.bindings.flatMap(\.keys))
    #expect(clashes(kind.definition.activity.screen, taken) == [])
  }

  @Test func noKeyOfADialogMeansTwoThings() {
    for dialog in KeyReference.dialogs { #expect(conflicts(dialog) == [], "\(dialog)") }
  }

  private func conflicts(_ dialog: any Dialog.Type) -> [String] {
    func open<D: Dialog>(_: D.Type) -> [String] { D.keys.conflicts }
    return open(dialog)
  }

  private func clashes(_ screen: any ActivityScreen.Type, _ taken: Set<KeyPress>) -> [String] {
    func open<S: ActivityScreen>(_: S.Type) -> [String] {
      S.keys.conflicts
        + S.keys.bindings.flatMap(\.keys).filter(taken.contains).map { "\($0.name) is the desk's" }
    }
    return open(screen)
  }
}
