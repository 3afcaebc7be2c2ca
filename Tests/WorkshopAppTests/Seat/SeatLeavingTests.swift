import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct SeatLeavingTests {
  @Test(arguments: ["Ctrl-C", "Ctrl-Z", "^\\", "q", "Esc", "Q", "n", "F1", "?"])
  func noOtherKeyLeavesTheSeat(_ key: String) throws {
    let story = try Story(SeatScenes.entry)
    for step in [["h"], ["Enter"], ["Enter"], ["x", "Enter"], ["s"]] {
      for name in step { story.press(name) }
      story.press(key)
      #expect(story.state.seat != nil, "\(key) after \(step)")
      #expect(!story.isOver)
      if key == "Esc" { break }
    }
    #expect(story.terminal.suspensions == 0)
  }

  @Test(arguments: ["^]", "F12"])
  func theFacilitatorTakesTheKeyboardBack(_ key: String) throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.press(key)
    #expect(story.shows("Facilitator: press Enter."))
    #expect(!story.shows("A rock"))
    #expect(!story.shows("Ana"))
    #expect(story.ledger.drafts.count == 1)
    story.press("Enter")
    #expect(story.state.seat == nil)
    #expect(story.shows("The keyboard is the facilitator's again."))
    #expect(story.shows("Ana not in yet"))
    #expect(!story.shows("A rock"))
    // Of the facilitator's own terminal no more than what this program left is erased.
    #expect(story.terminal.scrollbackErased == [.ofThisProgram, .ofThisProgram])
  }

  @Test func whoPressedItByMistakeGoesBack() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h", "F12", "Esc")
    #expect(story.shows("Ready") || story.shows("Press Enter."))
    #expect(story.state.seat != nil)
  }

  @Test func withNothingToCollectTheKeyboardGoesBack() throws {
    let store = MemoryStore()
    let story = try Story(SeatScenes.entry, store: store)
    story.press("h")
    let round = try #require(story.workshop.openRound).id
    _ = try Ledger(MemoryStore(sharing: store))
      .record(.event(.roundClosed(round: round)), by: .desk, at: story.state.now)
    story.send(.fileChanged)
    #expect(story.shows("Please hand the keyboard back."))
    story.press("Enter")
    #expect(story.shows("Nothing is being collected."))
  }

  @Test func whenEveryoneIsInItSaysSo() throws {
    let story = try Story(SeatScenes.entry)
    for name in ["Ana", "Börje", "李明"] { try story.turn(name, nil) }
    story.press("h")
    #expect(story.shows("Everyone is in. Please hand the keyboard back."))
  }

  @Test func theTerminalMayChangeItsSizeAnywhere() throws {
    let story = try Story(SeatScenes.entry)
    for keys in [["h"], ["Enter"], ["Enter"], ["x"], ["Enter"], ["s"], ["F12"]] {
      for name in keys { story.press(name) }
      for (width, height) in [(60, 18), (1, 1), (400, 120), (80, 24)] {
        story.resize(width, height)
        #expect(story.frame.size == Size(width: width, height: height))
      }
    }
    #expect(story.shows("Facilitator: press Enter."))
  }

  @Test func keysTypedAheadNeverReachTheNextPerson() throws {
    let ledger = try Ledger(MemoryStore())
    for event in SeatScenes.entry {
      _ = try ledger.record(.event(event), by: .desk, at: Timestamp(seconds: 0))
    }
    let terminal = ScriptedTerminal(size: Size(width: 80, height: 24))
    let loop = AppLoop(
      state: AppState(
        timeline: ledger.timeline, size: terminal.size, now: Timestamp(seconds: 0),
        fileName: "story.okr", themeNames: ["standard"]),
      ledger: ledger, terminal: terminal, themes: [.standard], clock: { Timestamp(seconds: 0) })
    terminal.next = ["h", "Enter", "Enter"].compactMap { KeyPress(name: $0).map { .key($0) } }
    loop.step()
    #expect(loop.state.seat?.step is HandOverStep)
  }

  @Test func theHintsCanBeClicked() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h")
    story.click(on: "Enter start")
    #expect(story.shows("Who are you?"))
    story.click(on: "Börje")
    #expect(story.shows("Börje, your suggestion"))
    story.click(on: "F12 facilitator")
    #expect(story.shows("Facilitator: press Enter."))
  }
}
