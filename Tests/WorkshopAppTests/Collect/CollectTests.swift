import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct CollectTests {
  @Test func entryIsOpenedClosedAndReopened() throws {
    let story = try Story(Fixture.through(.rooftopObjectives))
    #expect(story.shows("Everyone writes one suggestion, unseen"))
    story.press("h")
    #expect(story.shows("Entry is not open. Open it first."))
    story.press("o")
    #expect(story.workshop.openRound?.kind == .suggestions)
    #expect(story.shows("Ana not in yet"))
    story.closeRound()
    #expect(story.workshop.currentSet.suggestionRound?.stage == .closed)
    story.press("o")
    #expect(story.shows("Entry is closed and not shown yet"))
    story.press("r")
    #expect(story.workshop.currentSet.suggestionRound?.stage == .open)
    #expect(story.workshop.currentSet.rounds.count == 1)
  }

  @Test func whereNothingIsGivenTheNamesHaveTheRoom() throws {
    let more = ["José Ángel Núñez", "山田"].map { Event.personAdded(name: CleanText($0)) }
    let story = try Story(Fixture.through(.sceneSetting) + more)
    story.press("g", "Down", "Down", "Down", "Enter", "o")
    #expect(story.shows("山田 not in yet"))
    #expect(!story.shows("page 1 of"))
  }

  @Test func onlyNumbersAndNamesOfWhoIsInShow() throws {
    let story = try Story(SeatScenes.entry)
    try story.turn("Ana", .suggestion(text: "My secret rock"))
    try story.turn("Börje", nil)
    #expect(story.shows("✓ Ana in"))
    #expect(story.shows("✓ Börje in"))
    #expect(!story.shows("passed"))
    #expect(story.shows("· 李明 not in yet"))
    #expect(!story.shows("secret"))
    story.press("L")
    #expect(!story.shows("secret"))
    story.press("Esc", "w")
    #expect(!story.shows("secret"))
  }

  @Test func whoIsWaitedForStandsFirst() throws {
    let story = try Story(SeatScenes.entry)
    try story.turn("Ana", .suggestion(text: "My secret rock"))
    let screen = story.screen
    let waiting = try #require(screen.range(of: "Börje not in yet"))
    let isIn = try #require(screen.range(of: "Ana in"))
    #expect(waiting.lowerBound < isIn.lowerBound)
  }

  @Test func closingSaysHowManyDraftsAreKept() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("Half a")
    story.press("F12", "Enter")
    #expect(story.shows("1 draft"))
    #expect(story.shows("Ana not in yet"))
    story.closeRound()
    #expect(story.shows("Entry is closed. 1 draft is kept"))
    #expect(story.shows("closed · 1 draft"))
    #expect(!story.shows("Half a"))
    story.press("r")
    story.sitDown()
    #expect(story.shows("Half a"))
  }

  @Test func openingCanBeUndone() throws {
    let story = try Story(Fixture.through(.rooftopObjectives))
    story.press("o", "u")
    #expect(story.workshop.currentSet.rounds.isEmpty)
    story.press("U")
    #expect(story.workshop.openRound != nil)
  }

  @Test func anEmptyRosterOpensNothing() throws {
    let away = (2...4).map { Event.personPresenceChanged(person: PersonID($0), absent: true) }
    let story = try Story(Fixture.through(.rooftopObjectives) + away)
    story.press("o")
    #expect(story.shows("Nobody is on the roster"))
    #expect(story.workshop.currentSet.rounds.isEmpty)
  }

  enum Scene: String, CaseIterable {
    case before, open, complete, closed
  }

  @Test(arguments: Scene.allCases, snapshotSizes)
  func picture(_ scene: Scene, _ size: Size) throws {
    let story = try Story(
      scene == .before ? Fixture.through(.rooftopObjectives) : SeatScenes.entry, size: size)
    switch scene {
    case .before: break
    case .open:
      try story.turn("Ana", nil)
      story.sitDown(0)
      story.type("A rock")
      story.press("F12", "Enter")
    case .complete: for name in ["Ana", "Börje", "李明"] { try story.turn(name, nil) }
    case .closed: story.closeRound()
    }
    expectSnapshot(story.frame, "collect-\(scene.rawValue)-\(size.words)")
  }
}
