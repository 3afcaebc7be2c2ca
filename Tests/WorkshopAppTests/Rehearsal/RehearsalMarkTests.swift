import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Nobody takes a rehearsal for the real thing: the word stands on every face.
@Suite struct RehearsalMarkTests {
  private static func events(_ isRehearsal: Bool) throws -> [Event] {
    let demo = DemoWorkshop.steps(through: .rooftopObjectives, cycle: Fixture.cycle)
    let steps = isRehearsal ? try RehearsalWorkshop(demo, people: 5).steps : demo
    return steps.map(\.event) + [.roundOpened(kind: .suggestions)]
  }

  @Test(arguments: [Face.desk, .seat, .room], snapshotSizes)
  func everyFaceBearsTheWord(_ face: Face, _ size: Size) throws {
    let story = try Story(Self.events(true), face: face, size: size)
    #expect(story.screen.contains("REHEARSAL"))
    let real = try Story(Self.events(false), face: face, size: size)
    #expect(!real.screen.contains("REHEARSAL"))
  }

  @Test(arguments: snapshotSizes) func theHandedOverDeskBearsItAtEveryStep(_ size: Size) throws {
    let story = try Story(Self.events(true), size: size)
    story.press("h")
    #expect(story.screen.contains("REHEARSAL"))
    story.press("Enter", "Enter")
    #expect(story.shows("your suggestion"))
    #expect(story.screen.contains("REHEARSAL"))
    story.press("F2")
    #expect(!story.shows("Åsa"))
    #expect(story.screen.contains("REHEARSAL"), "hidden but for the text")
    story.moveClock(seconds: 200)
    story.send([])
    #expect(story.shows("Still writing?"))
    #expect(story.screen.contains("REHEARSAL"), "covered")
  }

  @Test func dialogsAndABlankRoomBearItToo() throws {
    let story = try Story(Self.events(true))
    for key in ["P", "w", "g", "V", "?"] {
      story.press(key)
      #expect(story.screen.contains("REHEARSAL"), "\(key)")
      story.press("Esc")
    }
    let store = MemoryStore()
    let desk = try Story(Self.events(true), store: store)
    desk.press("B")
    let room = try Story([], face: .room, store: MemoryStore(sharing: store))
    #expect(room.state.live.stage.isBlank)
    #expect(room.screen.contains("REHEARSAL"))
  }

  @Test func quittingDoesNotSayThatAnythingIsKept() throws {
    let story = try Story(Self.events(true))
    story.press("q")
    #expect(story.shows("This is a rehearsal: it goes with the desk that began it."))
    #expect(!story.shows("Nothing is lost"))
  }

  @Test func seatsOfPlayedPeopleAskNothingOfWhoQuits() throws {
    let story = try RehearsedStory(
      DemoWorkshop.steps(through: .rooftopObjectives, cycle: Fixture.cycle), people: 3)
    story.play(5) { story.desk.state.live.others[.seat] == 2 }
    #expect(story.desk.state.live.others[.seat] == 2)
    story.desk.press("q")
    #expect(story.desk.isOver)
  }

  @Test func whatIsWrittenFromItBearsItToo() throws {
    var timeline = Timeline()
    for (index, event) in try Self.events(true).enumerated() {
      try timeline.append(
        EventRecord(seq: index + 1, at: Timestamp(seconds: 0), author: .desk, event: event))
    }
    #expect(timeline.workshop.isRehearsal)
    #expect(timeline.workshop.organisationInFiles == "REHEARSAL Harbour Bikes")
    #expect(timeline.workshop.organisation == "Harbour Bikes")
  }
}
