import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct KeyResultFormTests {
  @Test(arguments: Array(KeyResultKind.allCases.enumerated().map { ($0.offset, $0.element) }))
  func everyKindCanBeChosen(turns: Int, kind: KeyResultKind) throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Guests come back")
    story.press("Tab")
    story.type("returning guests")
    story.press("Tab")
    story.type("%")
    story.press("Tab")
    for _ in 0..<turns { story.press("Right") }
    #expect(story.shows(kind.words.string))
    story.press("Tab", "Space", "Tab")
    story.type("Ana")
    story.press("Tab", "Left", "Enter")
    let wording = try #require(story.workshop.currentSet.objectives[0].keyResults.first?.wording)
    #expect(
      wording
        == KeyResultWording(
          sentence: "Guests come back", metric: "returning guests", unit: "%", kind: kind,
          measurement: .cumulative, owner: "Ana", ambition: .committed))
  }

  @Test func adviceFollowsTheTypingAndGoesWhenAllIsWell() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    #expect(!story.shows("! K"))
    story.type("Hold workshops")
    #expect(story.shows("! K1: How will we know?"))
    #expect(story.shows("! K3 at \"workshops\": More of it, to what end?"))
    #expect(!story.shows("K9"))
    story.press("Ctrl-U")
    story.type("Guests who come back from 35% to 60%")
    #expect(!story.shows("! K"))
    for _ in 1...5 { story.press("Tab") }
    story.type("Ana and Bo")
    #expect(story.shows("! K9: Who owns it? One name."))
    #expect(story.shows("What nobody owns, nobody moves; what two own, neither does."))
    story.press("Ctrl-U")
    story.type("Ana")
    #expect(!story.shows("! K"))
  }

  /// In the field of the owner.
  private func typingAnOwner(_ name: String) throws -> Story {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Guests who come back from 35% to 60%")
    for _ in 1...5 { story.press("Tab") }
    story.type(name)
    return story
  }

  @Test func theOwnerIsCompletedFromTheRoster() throws {
    let story = try typingAnOwner("bö")
    #expect(story.shows("börje Tab completes"))
    story.press("Right", "Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults.first?.wording.owner == "Börje")
  }

  @Test func goingOnTakesOverTheOwnerThatIsOffered() throws {
    let story = try typingAnOwner("bö")
    story.press("Tab", "Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults.first?.wording.owner == "Börje")
  }

  @Test func whatStoodThereBeforeIsNotCompletedInPassing() throws {
    let story = try typingAnOwner("bö")
    story.press("Enter", "Down", "e")
    #expect(story.workshop.currentSet.objectives[0].keyResults.first?.wording.owner == "bö")
    for _ in 1...6 { story.press("Tab") }
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults.first?.wording.owner == "bö")
  }

  @Test func whoIsThereByThatNameIsMeant() throws {
    let story = try Story(
      Fixture.through(.keyResults) + [.personAdded(name: "Anaïs"), .personAdded(name: "Ana B")])
    story.press("a")
    story.type("Guests who come back from 35% to 60%")
    for _ in 1...5 { story.press("Tab") }
    story.type("Ana")
    #expect(!story.shows("Tab completes"))
    story.press("Tab", "Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults.first?.wording.owner == "Ana")
  }

  @Test func clicksFindTheFieldAndTheArrowsAlsoBelowNotes() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Hold workshops")
    #expect(story.shows("! K1"))
    func place(of words: String) throws -> (x: Int, y: Int) {
      let rows = story.screen.split(separator: "\n", omittingEmptySubsequences: false)
      let y = try #require(rows.firstIndex { $0.contains(words) })
      let start = try #require(rows[y].range(of: words)).lowerBound
      return (rows[y].distance(from: rows[y].startIndex, to: start), y)
    }
    let choice = try place(of: "‹ increase")
    story.click(choice.x, choice.y)
    #expect(story.shows("▸ Kind"))
    let end = try place(of: "›")
    story.click(end.x, end.y)
    #expect(story.shows("‹ decrease"))
    story.click(choice.x, choice.y)
    #expect(story.shows("‹ increase"))
  }

  @Test func inTheMiddleOfANameRightOnlyMoves() throws {
    let story = try typingAnOwner("bö")
    story.press("Left")
    #expect(!story.shows("completes"))
    story.press("Right", "Left", "Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults.first?.wording.owner == "bö")
  }

  @Test func anEmptySentenceIsRefused() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a", "Enter")
    #expect(story.shows("! The key result is empty: type it first."))
    #expect(story.workshop.currentSet.objectives[0].keyResults.isEmpty)
  }

  @Test func whatWasTypedIsGivenBackAfterEscAndAfterARestart() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    story.type("Half a key res")
    story.press("Esc", "Down", "a")
    #expect(!story.shows("Half a key res"))
    story.press("Esc", "Up", "a")
    #expect(story.shows("Half a key res"))
    story.type("ult")
    story.pass(seconds: 1)
    story.restart()
    #expect(story.shows("Half a key result"))
    story.press("Enter")
    #expect(
      story.workshop.currentSet.objectives[0].keyResults.map(\.wording.sentence) == [
        "Half a key result"
      ])
    story.press("a")
    #expect(!story.shows("Half a key result 1"))
  }

  @Test func editingKeepsTheRestAndWarnsBeforeValuesAreLost() throws {
    let story = try Story(Fixture.filled(.keyResultValues))
    story.press("N", "Down", "Enter")
    #expect(!story.shows("will be asked for again"))
    for _ in 1...3 { story.press("Tab") }
    story.press("Right", "Right")
    #expect(story.shows("! Its values do not fit this kind and will be asked for again."))
    story.press("Enter")
    let keyResult = try #require(story.workshop.currentSet.objectives[0].keyResults.first)
    #expect(keyResult.wording.kind == .atLeast)
    #expect(keyResult.wording.owner == "Ana")
    #expect(keyResult.values == nil)
    story.press("u")
    #expect(story.workshop.currentSet.objectives[0].keyResults.first?.values != nil)
  }
}
