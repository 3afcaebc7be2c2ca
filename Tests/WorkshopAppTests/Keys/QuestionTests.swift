import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The same keys mean the same in every question.
struct QuestionTests {
  enum Asked: CaseIterable {
    case quit, voteAgain, openBox, closeVote, goBack, visit

    fileprivate func story() throws -> Story {
      switch self {
      case .quit:
        let story = try Story(SeatScenes.entry)
        story.press("q")
        return story
      case .voteAgain:
        let story = try Story(Fixture.filled(.shortlist))
        story.press("v")
        return story
      case .openBox:
        let story = try Story.box(["One", "Two", "Three"])
        try story.record(.personAdded(name: "Late"))
        story.press("s")
        return story
      case .closeVote:
        let story = try Story(SeatScenes.vote())
        story.press("c")
        return story
      case .goBack:
        let story = try Story(SeatScenes.vote())
        story.press("N")
        return story
      case .visit:
        let story = try Story(SeatScenes.vote())
        story.press("g", "Down", "Enter")
        return story
      }
    }
  }

  @Test(arguments: Asked.allCases, ["Enter", "Esc", "q", "x", "Space", "s", "l", "c", "d"])
  func nothingButItsLetterDoesIt(_ asked: Asked, _ key: String) throws {
    let story = try asked.story()
    let question = try #require(story.state.dialogs.last as? Question)
    let before = story.events
    story.press(key)
    #expect(story.events == before && !story.isOver)
    let isOffered = ["Enter", "Esc"].contains(key)
    #expect((story.state.dialogs.last is Question) != isOffered)
    if !isOffered { #expect(story.shows("does nothing here"), "\(question.question)") }
  }

  @Test(arguments: Asked.allCases) func itsLetterDoesItOnlyWhenItWasMeant(_ asked: Asked) throws {
    for arrival in [KeyArrival.typedAhead, .repeated] {
      let story = try asked.story()
      let before = story.events
      story.send(.key(KeyPress(.character("y")), arrival))
      #expect(story.events == before && !story.isOver)
      #expect(story.state.dialogs.last is Question)
    }
    let story = try asked.story()
    story.press("y")
    #expect(!(story.state.dialogs.last is Question) || story.isOver)
  }

  @Test func aSecondPressOfQOrAHeldCtrlCDoesNotQuit() throws {
    let story = try Story(SeatScenes.entry)
    story.press("q", "q", every: 700)
    #expect(!story.isOver && story.shows("Quit now?"))
    story.press("Esc")
    story.hold("Ctrl-C", times: 20)
    #expect(!story.isOver && story.shows("Quit now?"))
    story.moveClock(seconds: 1)
    story.press("Ctrl-C", every: 600)
    #expect(story.isOver)
  }

  @Test func quittingNamesTheTextItMeans() throws {
    let story = try Story(Fixture.through(.sceneSetting))
    story.press("a")
    story.type("We are always busy, and nobody knows with what")
    story.press("Ctrl-C")
    #expect(story.shows("Not saved in \"Expected outcomes\": We are always busy, and …"))
  }

  @Test func aVoteOnADecidedShortlistIsAskedFirst() throws {
    let story = try Story(Fixture.filled(.shortlist))
    let decided = story.workshop.currentSet.shortlist
    story.press("v", "Enter")
    #expect(story.workshop.currentSet.shortlist == decided && story.workshop.openRound == nil)
    story.press("v", "y", "Enter")
    #expect(story.workshop.openRound != nil)
  }

  @Test func goingBackAfterTheEndLandsOnTheLastPhase() throws {
    let story = try Story(Fixture.filled(.evaluation) + [.agendaFinished(overriding: [])])
    story.press("N")
    #expect(story.workshop.phase?.kind == .evaluation)
    #expect(!story.workshop.isFinished)
  }
}
